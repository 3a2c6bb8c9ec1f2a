import type { GroupYear } from '../../domain/group-year.ts';
import type { MeasureValue } from '../../domain/measures.ts';
import { reported } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { moneyCell, rateCell, textCell, type TableView } from '../tables/table.ts';
import { captionOfNature } from './caption-of-nature.ts';
import { toPanel, type PanelPoint } from './panel.ts';
import type { ProfileSection } from './section.ts';

/** Small drawings of what a group's reports come to over the years; undefined with fewer than two years. */
export function toGroupMultiples(
  years: readonly GroupYear[],
  { id, fictional }: { readonly id: string; readonly fictional: boolean },
  words: Words,
): ProfileSection | undefined {
  const { t } = words;
  const points = (
    valueOf: (year: GroupYear) => MeasureValue | undefined,
    framedOf?: (year: GroupYear) => MeasureValue | undefined,
  ): readonly PanelPoint[] =>
    years.map((year) => ({ year: year.year, value: valueOf(year), framed: framedOf?.(year) }));
  const panels = [
    toPanel(
      points(
        ({ both }) => both && { kind: 'money', money: both.executed },
        ({ both }) => both && { kind: 'money', money: both.adjusted },
      ),
      {
        title: t('profile:multiples.spending'),
        unit: t(`report:units.${words.unit.id}`),
        drawing: 'bars',
      },
      words,
    ),
    toPanel(
      points(({ both }) => both?.rate && { kind: 'rate', ratio: both.rate }),
      { title: t('profile:multiples.rate'), unit: '', drawing: 'line' },
      words,
    ),
    toPanel(
      points(({ reports }) => ({ kind: 'count', count: reports })),
      { title: t('profile:multiples.reports'), unit: '', drawing: 'bars' },
      words,
    ),
  ].flatMap((panel) => panel ?? []);
  if (panels.length === 0) return undefined;
  return {
    kind: 'multiples',
    id,
    title: t('profile:overYears'),
    panels,
    notes: [t('profile:multiples.legend'), t('profile:multiples.legendOfGroup')],
    table: toYearsTable(years, captionOfNature(t('profile:multiples.table'), fictional, words), words),
  };
}

/** What a group's reports come to, a row a year, the newest first; years lead where `hrefOf` says. */
export function toYearsTable(
  years: readonly GroupYear[],
  caption: string,
  words: Words,
  hrefOf?: (year: number) => string,
): TableView {
  const { t } = words;
  return {
    caption,
    columns: [
      { label: t('report:fields.year'), kind: 'text' },
      { label: t('profile:multiples.reports'), kind: 'number' },
      { label: t('profile:multiples.counted'), kind: 'number' },
      { label: t('vocabulary:phases.adjusted'), kind: 'money' },
      { label: t('vocabulary:phases.executed'), kind: 'money' },
      { label: t('report:rates.executionOnAdjusted'), kind: 'number' },
    ],
    rows: years.toReversed().map(({ year, reports, both }) => ({
      head: textCell({ text: String(year) }, hrefOf?.(year)),
      depth: 0,
      role: 'plain',
      cells: [
        { kind: 'number', text: words.number(reports) },
        { kind: 'number', text: words.number(both?.counted ?? 0) },
        moneyCell(both ? reported(both.adjusted) : { kind: 'not-seen' }, words),
        moneyCell(both ? reported(both.executed) : { kind: 'not-seen' }, words),
        rateCell(both?.rate, words),
      ],
    })),
  };
}
