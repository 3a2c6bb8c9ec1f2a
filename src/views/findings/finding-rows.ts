import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { pathTo } from '../../domain/region.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import type { RuleCode } from '../../vocabulary/findings.ts';
import { toFindingViews, type FindingView } from './finding-view.ts';

/** What a list of findings can be narrowed by. */
export const FINDING_FILTERS = ['rule', 'severity', 'state', 'region', 'department', 'year'] as const;

/** A name of something to narrow a list of findings by. */
export type FindingFilter = (typeof FINDING_FILTERS)[number];

/** A finding in a list over many reports. */
export interface FindingRow {
  readonly finding: FindingView;
  readonly report: PageText;
  /** Values for the filters; of regions, the report's own and all above it. */
  readonly values: Readonly<Record<FindingFilter, readonly string[]>>;
}

/** A filter with what can be chosen, in the order of the page's language. */
export interface FilterChoice {
  readonly name: FindingFilter;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The findings of reports as rows, report after report in their order; of one rule where it is named. */
export function toFindingRows(
  catalog: Catalog,
  reports: readonly CatalogReport[],
  words: Words,
  rule?: RuleCode,
): readonly FindingRow[] {
  return reports.flatMap((entry) =>
    toFindingViews(catalog, entry, words)
      .filter(({ code }) => rule === undefined || code === rule)
      .map((finding) => ({
        finding,
        report: words.text(entry.report.title),
        values: {
          rule: [finding.code],
          severity: [finding.severity],
          state: finding.severity === 'question' ? [finding.state] : [],
          region: pathTo(entry.region, catalog.regions).map(({ id }) => id),
          department: [entry.department.id],
          year: [String(entry.report.year)],
        },
      })),
  );
}

/** The filters for rows: every value that a row has, once. */
export function toFilters(
  catalog: Catalog,
  rows: readonly FindingRow[],
  words: Words,
): readonly FilterChoice[] {
  const { t } = words;
  const inOrder = new Intl.Collator(words.formatTag, { numeric: true });
  const labels: Readonly<Record<FindingFilter, (value: string, row: FindingRow) => string>> = {
    rule: (_, { finding }) => finding.rule,
    severity: (_, { finding }) => finding.severityLabel,
    state: (_, { finding }) => finding.stateLabel,
    region: (value) => nameOf(catalog.regions.get(value), words),
    department: (value) => nameOf(catalog.departments.get(value), words),
    year: (value) => value,
  };
  return FINDING_FILTERS.map((name) => {
    const options = new Map(
      rows.flatMap((row) => row.values[name].map((value) => [value, labels[name](value, row)])),
    );
    return {
      name,
      label: t(`checks:filters.${name}`),
      options: [...options]
        .map(([value, label]) => ({ value, label }))
        .toSorted((left, right) =>
          name === 'year'
            ? right.value.localeCompare(left.value, 'en')
            : inOrder.compare(left.label, right.label),
        ),
    };
  });
}

function nameOf(named: { readonly name: Parameters<Words['text']>[0] } | undefined, words: Words): string {
  return named ? words.text(named.name).text : '';
}
