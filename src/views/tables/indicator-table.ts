import type Big from 'big.js';
import {
  rowsOf,
  scoreOf,
  weightOf,
  type Indicator,
  type IndicatorGroup,
  type IndicatorValue,
} from '../../domain/indicator.ts';
import { groupAnchor, indicatorAnchor } from '../../domain/anchors.ts';
import { placedIndicators } from '../../domain/placed-indicators.ts';
import type { Words } from '../../i18n/words.ts';
import { pointsCell, textCell, type Cell, type Row, type TableView } from './table.ts';

/** Annex 2: groups with their weights, indicators with target, actual value, weight and score. */
export function toIndicatorTable(groups: readonly IndicatorGroup[], words: Words): TableView {
  const { t } = words;
  const all = groups.flatMap(rowsOf);
  const deviations = all.some((row) => row.deviation);
  const groupRow = (
    head: Cell,
    depth: number,
    role: Row['role'],
    weight: Big | undefined,
    score: Big | undefined,
    index?: number,
  ): Row => ({
    head: index === undefined ? head : { ...head, field: `indicators[${index}]` },
    depth,
    role,
    cells: [
      textCell({ text: '' }),
      textCell({ text: '' }),
      pointsCell(weight, words, index === undefined ? undefined : `indicators[${index}].weight`),
      pointsCell(score, words),
      ...(deviations ? [textCell({ text: '' })] : []),
    ],
    ...(index === undefined ? {} : { anchor: groupAnchor(index) }),
  });
  const fields = new Map(placedIndicators(groups).map(({ row, field }) => [row, field]));
  return {
    caption: t('report:indicatorTable.caption'),
    columns: [
      { label: t('report:indicatorTable.indicator'), kind: 'text' },
      { label: t('report:indicatorTable.target'), kind: 'number' },
      { label: t('report:indicatorTable.actual'), kind: 'number' },
      { label: t('report:indicatorTable.weight'), kind: 'number' },
      { label: t('report:indicatorTable.score'), kind: 'number' },
      ...(deviations ? [{ label: t('report:indicatorTable.deviation'), kind: 'text' as const }] : []),
    ],
    rows: [
      ...groups.flatMap((group, index) => [
        groupRow(
          textCell(words.text(group.name)),
          0,
          'group',
          group.weight ?? (group.partial ? undefined : weightOf(rowsOf(group))),
          group.partial ? undefined : scoreOf(rowsOf(group)),
          index,
        ),
        ...group.subgroups.flatMap((subgroup) => [
          groupRow(
            textCell(words.text(subgroup.name)),
            1,
            'plain',
            group.partial ? undefined : weightOf(subgroup.indicators),
            group.partial ? undefined : scoreOf(subgroup.indicators),
          ),
          ...subgroup.indicators.map((row) => indicatorRow(row, fields.get(row) ?? '', deviations, words)),
        ]),
      ]),
      ...(groups.some((group) => group.partial)
        ? []
        : [
            groupRow(
              textCell({ text: t('report:indicatorTable.total') }),
              0,
              'total',
              weightOf(all),
              scoreOf(all),
            ),
          ]),
    ],
  };
}

function indicatorRow(row: Indicator, field: string, deviations: boolean, words: Words): Row {
  const sign =
    row.comparator && row.comparator !== 'qualitative' && row.comparator !== '='
      ? words.t(`vocabulary:comparators.${row.comparator}`)
      : '';
  return {
    head: { ...textCell(words.text(row.name)), field: `${field}.name` },
    depth: 2,
    role: 'plain',
    anchor: indicatorAnchor(row.id),
    cells: [
      { ...valueCell(row.target, row, sign, words), field: `${field}.target` },
      { ...valueCell(row.actual, row, '', words), field: `${field}.actual` },
      pointsCell(row.weight, words, `${field}.weight`),
      pointsCell(row.score, words, `${field}.score`),
      ...(deviations ? [textCell(row.deviation ? words.text(row.deviation) : { text: '' })] : []),
    ],
  };
}

function valueCell(value: IndicatorValue | undefined, row: Indicator, sign: string, words: Words): Cell {
  if (!value) return { kind: 'absent', text: words.t('report:absent.not-seen') };
  if (value.kind === 'text') return textCell(words.text(value.text));
  const unit = row.unit ? words.text(row.unit).text : '';
  const number = `${sign}${words.number(value.printed)}`;
  return { kind: 'number', text: unit === '%' ? `${number}%` : unit === '' ? number : `${number} ${unit}` };
}
