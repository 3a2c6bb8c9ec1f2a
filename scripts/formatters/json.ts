import type { Finding, FindingValue } from '../../src/domain/finding.ts';
import { toDecimal } from '../../src/domain/money.ts';
import { stateOf } from '../../src/domain/reply.ts';
import { formatFinding } from '../../src/i18n/format-finding.ts';
import type { LocalizedText } from '../../src/schema/localized-text.ts';
import { pageOf, pathOf, type FindingFormat, type Printing } from './finding-lines.ts';

/**
 * For programs: one JSON object a line, always with the same keys; what a finding does not have is
 * null. Figures are plain decimals in text, money in 元.
 */
export const formatAsJson: FindingFormat = (findings, printing) =>
  findings.map((finding) => JSON.stringify(entryOf(finding, printing))).join('\n');

function entryOf(finding: Finding, printing: Printing): Readonly<Record<string, unknown>> {
  const { code, severity, place, args, tolerance } = finding;
  const worded = printing.languages.map((words) => [words.locale, formatFinding(finding, words)] as const);
  return {
    code,
    severity,
    state: stateOf(finding),
    file: pathOf(finding, printing),
    field: place.field,
    line: place.position?.line ?? null,
    column: place.position?.column ?? null,
    stated: plainValue(args.stated),
    computed: plainValue(args.computed),
    tolerance: plainValue(tolerance),
    formula: finding.formula
      ? Object.fromEntries(worded.map(([locale, { formula }]) => [locale, formula]))
      : null,
    sentence: Object.fromEntries(worded.map(([locale, { sentence }]) => [locale, sentence])),
    docs: pageOf(code),
  };
}

function plainValue(
  value: FindingValue | undefined,
): string | LocalizedText | readonly LocalizedText[] | null {
  switch (value?.kind) {
    case undefined:
      return null;
    case 'money':
      return toDecimal(value.money, 0);
    case 'percent':
    case 'points':
    case 'verbatim':
    case 'localized':
      return value.text;
    case 'count':
      return String(value.count);
    case 'date':
      return value.date;
    case 'names':
      return value.names;
    case 'term':
      return value.term;
  }
}
