import type { Finding } from '../../src/domain/finding.ts';
import type { Words } from '../../src/i18n/words.ts';
import { FINDING_SEVERITY, type FindingCode, type Severity } from '../../src/vocabulary/findings.ts';
import { linesOf, pageOf, pathOf, type FindingFormat, type Printing } from './finding-lines.ts';

/**
 * For tools that collect the results of many checkers: SARIF 2.1.0.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const formatAsSarif: FindingFormat = (findings, printing) =>
  JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'Mingzhang', rules: CODES.map((code) => ruleOf(code, printing.languages)) },
          },
          columnKind: 'utf16CodeUnits',
          results: findings.map((finding) => resultOf(finding, printing)),
        },
      ],
    },
    null,
    2,
  );

const CODES = Object.keys(FINDING_SEVERITY).filter(isCode);
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', question: 'warning', note: 'note' };

function isCode(name: string): name is FindingCode {
  return name in FINDING_SEVERITY;
}

function ruleOf(code: FindingCode, languages: readonly Words[]): Readonly<Record<string, unknown>> {
  const name = nameOf(code, languages);
  return {
    id: code,
    ...(name === '' ? {} : { shortDescription: { text: name } }),
    helpUri: pageOf(code),
    defaultConfiguration: { level: LEVELS[FINDING_SEVERITY[code]] },
  };
}

/** What a rule is called; empty for faults of files, which no rule asks about. */
function nameOf(code: FindingCode, languages: readonly Words[]): string {
  return languages
    .map((words) => {
      // Not every code has this message, which the type of the union of keys cannot follow.
      const translate = words.t as (key: string, options: { readonly defaultValue: string }) => string;
      return translate(`rules:rules.${code}.name`, { defaultValue: '' });
    })
    .filter((name) => name !== '')
    .join(' / ');
}

function resultOf(finding: Finding, printing: Printing): Readonly<Record<string, unknown>> {
  const { position } = finding.place;
  return {
    ruleId: finding.code,
    ruleIndex: CODES.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: linesOf(finding, printing.languages).join('\n') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(pathOf(finding, printing)) },
          ...(position ? { region: { startLine: position.line, startColumn: position.column } } : {}),
        },
      },
    ],
  };
}

function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
