import { anchorOf } from '../../../domain/anchors.ts';
import type { Finding, FindingValue } from '../../../domain/finding.ts';
import { toDecimal } from '../../../domain/money.ts';
import { stateOf } from '../../../domain/reply.ts';
import { formatFinding, formatFindingValue } from '../../../i18n/format-finding.ts';
import { wordsFor, type Words } from '../../../i18n/words.ts';
import type { LocalizedText } from '../../../schema/localized-text.ts';
import { LOCALES } from '../../../vocabulary/locales.ts';
import { exactly, type DownloadCell } from '../../downloads/cell.ts';
import { columnsOf } from '../columns.ts';
import type { DataSource } from '../data-source.ts';
import { toDataTable, type DataTable } from '../data-table.ts';
import { addressOfReport, OF_REPORT, reportColumns, type OfReport } from '../report-columns.ts';
import { TERMS } from '../terms.ts';

interface FindingItem extends OfReport {
  readonly finding: Finding;
  readonly sentence: LocalizedText;
  readonly arithmetic: LocalizedText;
}

/** One row a finding. Amounts are in 元; sentences, arithmetic and replies stand in every language. */
export function toFindingsTable({ catalog, located }: DataSource): DataTable {
  const languages = LOCALES.map(wordsFor);
  const [words] = languages;
  const { plain, named, localized } = columnsOf<FindingItem>();
  const value = (one: FindingValue | undefined): DownloadCell => one && words && plainValue(one, words);
  return toDataTable(
    {
      name: 'findings',
      primaryKey: [],
      foreignKeys: [...OF_REPORT, { columns: ['region'], table: 'regions', references: ['region'] }],
      columns: [
        ...reportColumns<FindingItem>(),
        plain('region', 'string', ({ entry }) => entry.region.id, { required: true }),
        plain('code', 'string', ({ finding }) => finding.code, {
          required: true,
          terms: TERMS.rules,
        }),
        plain('severity', 'string', ({ finding }) => finding.severity, {
          required: true,
          terms: TERMS.severities,
        }),
        named(
          'state',
          'reply_state',
          'string',
          ({ finding }) => (finding.severity === 'question' ? stateOf(finding) : undefined),
          { terms: TERMS.replyStates },
        ),
        named('field', 'finding_field', 'string', ({ finding }) => finding.place.field || undefined),
        plain('file', 'string', ({ finding }) => `content/${finding.place.file}`, { required: true }),
        named('line', 'file_line', 'integer', ({ finding }) => finding.place.position?.line),
        plain('column', 'integer', ({ finding }) => finding.place.position?.column),
        named('stated', 'finding_stated', 'string', ({ finding }) => value(finding.args.stated)),
        plain('computed', 'string', ({ finding }) => value(finding.args.computed)),
        plain('limit', 'string', ({ finding }) => value(finding.args.limit)),
        plain('tolerance', 'string', ({ finding }) => value(finding.tolerance)),
        named('unit', 'finding_unit', 'string', ({ finding: { args } }) =>
          unitOf(args.stated ?? args.computed),
        ),
        ...localized('sentence', ({ sentence }) => sentence),
        ...localized('arithmetic', ({ arithmetic }) => arithmetic),
        ...localized('reply', ({ finding }) => finding.replies?.at(-1)?.text),
        plain('reply_date', 'date', ({ finding }) => finding.replies?.at(-1)?.date),
        plain(
          'address',
          'string',
          ({ entry, finding }) =>
            addressOfReport(catalog, entry.report, anchorOf(entry.report, finding.place.field)),
          { required: true },
        ),
      ],
    },
    located.flatMap(({ entry, findings }) =>
      findings.map((finding) => {
        const worded = languages.map(
          (language) => [language.locale, formatFinding(finding, language)] as const,
        );
        return {
          entry,
          finding,
          sentence: Object.fromEntries(worded.map(([locale, { sentence }]) => [locale, sentence])),
          arithmetic: Object.fromEntries(worded.map(([locale, { formula }]) => [locale, formula])),
        };
      }),
    ),
  );
}

/** A value as data: numbers as numbers, amounts in 元, dates as ISO, everything else as words. */
function plainValue(value: FindingValue, words: Words): DownloadCell {
  switch (value.kind) {
    case 'money':
      return exactly(toDecimal(value.money, 0));
    case 'percent':
    case 'points':
      return exactly(value.text);
    case 'count':
      return value.count;
    case 'date':
      return value.date;
    case 'term':
      return value.term;
    default:
      return formatFindingValue(value, words);
  }
}

function unitOf(value: FindingValue | undefined): string | undefined {
  const units: Partial<Record<FindingValue['kind'], string>> = { money: '元', percent: '%', points: '分' };
  return value && units[value.kind];
}
