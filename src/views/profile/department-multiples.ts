import type { BodyYear } from '../../domain/body-years.ts';
import { measuredValue, type MeasureValue } from '../../domain/measures.ts';
import type { Report } from '../../domain/report.ts';
import { spendingChange } from '../../domain/statements/spending-change.ts';
import type { DepartmentFacts } from '../../domain/statements/facts.ts';
import { measureOfBodies } from '../../domain/sum-of-bodies.ts';
import { formatStatement } from '../../i18n/format-statement.ts';
import type { Words } from '../../i18n/words.ts';
import { MEASURES, type MeasureId } from '../../vocabulary/measures.ts';
import { measureCell } from '../tables/measure-cell.ts';
import { textCell, type TableView } from '../tables/table.ts';
import { toPanel, type PanelPoint } from './panel.ts';
import type { ProfileSection } from './section.ts';

/** A panel of a department: what its bars or line show, and the budget framed behind them. */
const PANELS = [
  { id: 'spending', value: 'executed', framed: 'adjusted', drawing: 'bars' },
  { id: 'rate', value: 'executionRate', drawing: 'line' },
  { id: 'score', value: 'scoreOfHundred', drawing: 'line' },
  { id: 'staff', value: 'inPost', drawing: 'bars' },
  { id: 'threePublic', value: 'threePublicSpent', framed: 'threePublicBudget', drawing: 'bars' },
  { id: 'travelAbroad', value: 'travelAbroadSpent', framed: 'travelAbroadBudget', drawing: 'bars' },
  { id: 'vehicles', value: 'vehiclesSpent', framed: 'vehiclesBudget', drawing: 'bars' },
  { id: 'receptions', value: 'receptionsSpent', framed: 'receptionsBudget', drawing: 'bars' },
] as const satisfies readonly {
  id: string;
  value: MeasureId;
  framed?: MeasureId;
  drawing: 'bars' | 'line';
}[];

/** Small drawings of a department's figures over the years; undefined when no figure has two years. */
export function toDepartmentMultiples(
  { years, ...facts }: DepartmentFacts,
  words: Words,
): ProfileSection | undefined {
  const { t } = words;
  const valueOf = (reports: readonly Report[], id: MeasureId): MeasureValue | undefined =>
    measuredValue(measureOfBodies(reports, id));
  const panels = PANELS.flatMap((panel) => {
    const points = years.map((year): PanelPoint => ({
      year: year.year,
      value: valueOf(year.reports, panel.value),
      ...('framed' in panel ? { framed: valueOf(year.reports, panel.framed) } : {}),
      isSum: year.reports.length > 1,
      isBreak: isChanged(year),
    }));
    const isMoney = MEASURES[panel.value] === 'money';
    const unit = isMoney ? t(`report:units.${words.unit.id}`) : '';
    const drawn = toPanel(
      points,
      { title: t(`profile:multiples.${panel.id}`), unit, drawing: panel.drawing },
      words,
    );
    return drawn ? [{ panel, drawn }] : [];
  });
  if (panels.length === 0) return undefined;
  return {
    kind: 'multiples',
    id: 'over-years',
    title: t('profile:overYears'),
    panels: panels.map(({ drawn }) => drawn),
    notes: [
      t('profile:multiples.legend'),
      ...(years.some(isChanged) ? [t('profile:multiples.legendOfBreaks')] : []),
      ...(years.some(({ reports }) => reports.length > 1) ? [t('profile:multiples.legendOfSums')] : []),
      ...years
        .flatMap((_, index) => spendingChange({ ...facts, years: years.slice(0, index + 1) }))
        .filter(({ code }) => NOTED.has(code))
        .map((statement) => formatStatement(statement, words)),
    ],
    table: toTable(
      years,
      panels.flatMap(({ panel }) => ('framed' in panel ? [panel.framed, panel.value] : [panel.value])),
      words,
    ),
  };
}

/** What is said of a change of the body. */
const NOTED: ReadonlySet<string> = new Set(['continues-renamed', 'continues-merged', 'split-not-compared']);

function isChanged({ before }: BodyYear<Report>): boolean {
  return before.kind === 'compared' ? before.relation !== 'same' : before.reason === 'split';
}

function toTable(
  years: readonly BodyYear<Report>[],
  measures: readonly MeasureId[],
  words: Words,
): TableView {
  const { t } = words;
  return {
    caption: t('profile:multiples.table'),
    columns: [
      { label: t('report:fields.year'), kind: 'text' },
      ...measures.map((id) => ({
        label: t(`vocabulary:measures.${id}`),
        kind: MEASURES[id] === 'money' ? ('money' as const) : ('number' as const),
      })),
    ],
    rows: years.toReversed().map(({ year, reports }) => ({
      head: textCell({
        text: reports.length > 1 ? t('profile:multiples.sumOf', { year }) : String(year),
      }),
      depth: 0,
      role: reports.length > 1 ? 'group' : 'plain',
      cells: measures.map((id) => measureCell(measureOfBodies(reports, id), words)),
    })),
  };
}
