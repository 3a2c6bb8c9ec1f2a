import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { reportOn } from '../../catalog/selections.ts';
import { membersOf, type Group } from '../../catalog/standings.ts';
import { byLargest, changeOf, type Change } from '../../domain/changes.ts';
import { FEN_EXPONENT, ofFen, type Money } from '../../domain/money.ts';
import { RATE_DECIMALS, type MeasureValue } from '../../domain/measures.ts';
import { compareRatios, absoluteRatio, toPercent, toRounded, type Ratio } from '../../domain/ratio.ts';
import type { Report } from '../../domain/report.ts';
import { isOfWholeDepartment } from '../../domain/whole-department.ts';
import { yearBefore } from '../../domain/year-before.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { MEASURES, type MeasureId } from '../../vocabulary/measures.ts';
import { addressOfSite } from '../pages/frame.ts';
import { valueCell } from '../tables/measure-cell.ts';
import { rateCell, textCell, type Cell, type TableView } from '../tables/table.ts';
import { captionOfNature } from './caption-of-nature.ts';
import type { NotedTable } from './section.ts';

/** Figures of a department whose changes are shown. */
const FIGURES = [
  'initial',
  'adjusted',
  'executed',
  'executionRate',
  'personnel',
  'operating',
  'project',
  'threePublicSpent',
  'inPost',
  'executedPerStaff',
  'scoreOfHundred',
] as const satisfies readonly MeasureId[];

/** Departments in the list of changes of a group. */
const ROWS = 10;

/** The changes of a department's figures between two years, amounts apart from the rest. */
export function toFigureChanges(
  now: readonly Report[],
  before: readonly Report[],
  year: number,
  words: Words,
): readonly NotedTable[] {
  const changes = FIGURES.flatMap((measure) => changeOf(now, before, measure) ?? []).toSorted(bySize);
  const [amounts, others] = [true, false].map((isMoney) =>
    changes.filter(({ measure }) => (MEASURES[measure] === 'money') === isMoney),
  );
  return (
    [
      ['amounts', amounts ?? []],
      ['others', others ?? []],
    ] as const
  ).flatMap(([id, own]) => (own.length > 0 ? [{ table: tableOf(own, id, year, words), notes: [] }] : []));
}

/** The largest changes of spending among the departments of a group. Undefined when none can be compared. */
export function toDepartmentChanges(catalog: Catalog, group: Group, words: Words): NotedTable | undefined {
  const { t } = words;
  const { year, fictional } = group;
  const entries = membersOf(catalog, group);
  const found = entries.flatMap((entry) => {
    const before = yearBefore(entry.report, finderOf(catalog), catalog.departments);
    const reports = before.kind === 'compared' ? before.reports.map(({ report }) => report) : [];
    const change = changeOf([entry.report], reports, 'executed');
    return change && before.kind === 'compared' ? [{ entry, change, before }] : [];
  });
  if (found.length === 0) return undefined;
  const shown = found.toSorted((left, right) => byLargest(left.change, right.change)).slice(0, ROWS);
  const left = entries.length - found.length;
  const address = addressOfSite(catalog);
  return {
    table: {
      caption: captionOfNature(t('profile:changes.departments'), fictional, words),
      columns: columnsOf('money', t('profile:rank.department'), year, words),
      rows: shown.map(({ entry, change, before }) => {
        const name = words.text(entry.department.name);
        const bodies = before.reports.map(({ department }) => words.text(department.shortName).text);
        return {
          head: textCell(
            before.relation === 'same'
              ? name
              : {
                  text: t('profile:changes.of', {
                    name: name.text,
                    bodies: bodies.join(t('report:enumerationSeparator')),
                  }),
                },
            pathOf(address, words.locale, PAGES.department(entry.department.id)),
          ),
          depth: 0,
          role: 'plain' as const,
          cells: changeCells(change, words),
        };
      }),
    },
    notes: [
      ...(found.length > shown.length
        ? [t('profile:changes.more', { count: found.length - shown.length })]
        : []),
      ...(left > 0 ? [t('profile:changes.notCompared', { count: left })] : []),
    ],
  };
}

/** Finds reports on whole departments: the others have nothing to compare. */
export function finderOf(catalog: Catalog): (department: string, year: number) => CatalogReport | undefined {
  return (department, year) => {
    const entry = reportOn(catalog, department, year);
    return entry && isOfWholeDepartment(entry.report) ? entry : undefined;
  };
}

function tableOf(
  changes: readonly Change[],
  id: 'amounts' | 'others',
  year: number,
  words: Words,
): TableView {
  const { t } = words;
  return {
    caption: t(`profile:changes.${id}`),
    columns: columnsOf(id === 'amounts' ? 'money' : 'number', t('profile:changes.measure'), year, words),
    rows: changes.map((change) => ({
      head: textCell({ text: t(`vocabulary:measures.${change.measure}`) }),
      depth: 0,
      role: 'plain',
      cells: changeCells(change, words),
    })),
  };
}

function columnsOf(kind: 'money' | 'number', head: string, year: number, { t }: Words): TableView['columns'] {
  return [
    { label: head, kind: 'text' },
    { label: String(year - 1), kind },
    { label: String(year), kind },
    { label: t('profile:changes.difference'), kind },
    { label: t('profile:changes.share'), kind: 'number' },
  ];
}

function changeCells({ before, now, difference, share }: Change, words: Words): readonly Cell[] {
  return [
    valueCell(before, words),
    valueCell(now, words),
    differenceCell(difference, now, words),
    share ? rateCell(share, words) : { kind: 'text', text: '' },
  ];
}

function differenceCell(difference: Ratio, { kind }: MeasureValue, words: Words): Cell {
  switch (kind) {
    case 'money':
      return valueCell({ kind, money: ofYuan(difference) }, words);
    case 'rate':
      return {
        kind: 'number',
        text: words.t('profile:changes.points', {
          value: words.number(toPercent(difference, RATE_DECIMALS)),
        }),
      };
    case 'count':
      return { kind: 'number', text: words.number(toRounded(difference, 0)) };
    case 'points':
      return { kind: 'number', text: words.number(toRounded(difference, RATE_DECIMALS)) };
  }
}

/** An amount of whole fen from a fraction of 元. */
function ofYuan({ numerator, denominator }: Ratio): Money {
  return ofFen((numerator * 10n ** BigInt(FEN_EXPONENT)) / denominator);
}

/** By the share of what was before, a rate by its points; the largest first. */
function bySize(left: Change, right: Change): number {
  const size = ({ share, difference }: Change): Ratio => absoluteRatio(share ?? difference);
  return compareRatios(size(right), size(left));
}
