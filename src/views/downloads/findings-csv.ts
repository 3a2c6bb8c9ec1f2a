import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { anchorOf } from '../../domain/anchors.ts';
import type { Finding, FindingValue } from '../../domain/finding.ts';
import { toDecimal } from '../../domain/money.ts';
import { stateOf } from '../../domain/reply.ts';
import { formatFinding, formatFindingValue } from '../../i18n/format-finding.ts';
import { addressOf, PAGES } from '../../i18n/urls.ts';
import { wordsFor, type Words } from '../../i18n/words.ts';
import { LOCALES } from '../../vocabulary/locales.ts';
import { addressOfSite } from '../pages/frame.ts';
import { toFragment } from '../findings/finding-view.ts';
import { exactly, type DownloadCell } from './cell.ts';
import { toCsv } from './csv.ts';

/** Columns of `/data/findings.csv`; sentences, arithmetic and replies stand in every language. */
const COLUMNS = [
  'report',
  'year',
  'department',
  'region',
  'fictional',
  'code',
  'severity',
  'state',
  'field',
  'file',
  'line',
  'column',
  'stated',
  'computed',
  'limit',
  'tolerance',
  'unit',
  ...LOCALES.flatMap((locale) => [`sentence_${locale}`, `arithmetic_${locale}`, `reply_${locale}`]),
  'reply_date',
  'address',
] as const;

/** A report with its findings, each with its line. */
export interface LocatedFindings {
  readonly entry: CatalogReport;
  readonly findings: readonly Finding[];
}

/** `/data/findings.csv`: one row a finding. Amounts are in 元. */
export function toFindingsCsv(catalog: Catalog, located: readonly LocatedFindings[]): string {
  const languages = LOCALES.map(wordsFor);
  return toCsv(
    COLUMNS,
    located.flatMap(({ entry, findings }) =>
      findings.map((finding) => rowOf(catalog, entry, finding, languages)),
    ),
  );
}

function rowOf(
  catalog: Catalog,
  { report, department, region, fictional }: CatalogReport,
  finding: Finding,
  languages: readonly Words[],
): readonly DownloadCell[] {
  const { args, place, tolerance, code, severity } = finding;
  const [words] = languages;
  const reply = finding.replies?.at(-1);
  const value = (one: FindingValue | undefined): DownloadCell => one && words && plainValue(one, words);
  const site = addressOfSite(catalog);
  const page = addressOf(site, site.defaultLocale, PAGES.report(report.department, report.year));
  return [
    report.id,
    report.year,
    department.id,
    region.id,
    String(fictional),
    code,
    severity,
    severity === 'question' ? stateOf(finding) : undefined,
    place.field,
    `content/${place.file}`,
    place.position?.line,
    place.position?.column,
    value(args.stated),
    value(args.computed),
    value(args.limit),
    value(tolerance),
    unitOf(args.stated ?? args.computed),
    ...languages.flatMap((language) => {
      const { sentence, formula } = formatFinding(finding, language);
      return [sentence, formula, reply && language.text(reply.text).text];
    }),
    reply?.date,
    `${page}#${toFragment(anchorOf(report, place.field))}`,
  ];
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
