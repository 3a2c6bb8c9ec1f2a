import type { Finding } from '../../src/domain/finding.ts';
import type { Severity } from '../../src/vocabulary/findings.ts';
import { linesOf, pathOf, type FindingFormat, type Printing } from './finding-lines.ts';

/**
 * For GitHub: workflow commands, which it shows beside the line of the file.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const formatForGithub: FindingFormat = (findings, printing) =>
  findings.map((finding) => commandOf(finding, printing)).join('\n');

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', question: 'warning', note: 'notice' };

function commandOf(finding: Finding, printing: Printing): string {
  const { position } = finding.place;
  const properties = [
    ['file', pathOf(finding, printing)],
    ...(position
      ? [['line', String(position.line)] as const, ['col', String(position.column)] as const]
      : []),
    ['title', finding.code],
  ] as const;
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
  const message = linesOf(finding, printing.languages).join('\n');
  return `::${COMMANDS[finding.severity]} ${written}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
