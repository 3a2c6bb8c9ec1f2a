import type { IndicatorInput } from '../../../src/schema/indicators.ts';
import type { LocalizedText } from '../../../src/schema/localized-text.ts';
import type { ReportInput } from '../../../src/schema/report.ts';
import { formatOf } from './print-amount.ts';
import type { AnnexTwoColumn, PrintOptions } from './print-options.ts';
import { COVERED, says, toCell, type PrintedCell, type PrintedTable, type Says } from './printed-report.ts';
import { printComparator, SIGNS } from './print-comparator.ts';
import { toTable, type Column } from './to-table.ts';

/** A row of annex 2 with the groups that it stands in. */
interface AnnexTwoRow {
  readonly path: string;
  readonly indicator: IndicatorInput;
  readonly ordinal: number;
  readonly level1: LevelCell;
  readonly level2: LevelCell;
}

/** A group that a row stands in. */
interface LevelCell {
  readonly path: string;
  readonly name: string;
  readonly weight?: string | null | undefined;
  /** Rows of the group where this is its first, else 0. */
  readonly rows: number;
}

const HEADS: Readonly<Record<AnnexTwoColumn, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  comparator: '指标性质',
  target: '年度指标值',
  actual: '实际完成值',
  unit: '度量单位',
  weight: '分值',
  score: '得分',
  deviation: '偏差原因分析及改进措施',
  number: '序号',
  completion: '完成率（%）',
};

/** Annex 2: indicators with targets, actual values and scores. */
export function printAnnexTwo(input: ReportInput, options: PrintOptions): PrintedTable {
  const cells = cellsOf(options);
  const columns = options.annexTwo.map((column) => ({ head: HEADS[column], cell: cells[column] }));
  return toTable('annex-2', '附表2', columns, rowsOf(input));
}

function rowsOf({ indicators }: ReportInput): readonly AnnexTwoRow[] {
  let ordinal = 0;
  return indicators.flatMap((group, g) => {
    const size = group.subgroups.reduce((sum, { indicators: rows }) => sum + rows.length, 0);
    return group.subgroups.flatMap((subgroup, s) =>
      subgroup.indicators.map((indicator, i): AnnexTwoRow => {
        const path = `indicators[${g}]`;
        const below = `${path}.subgroups[${s}]`;
        ordinal += 1;
        return {
          path: `${below}.indicators[${i}]`,
          indicator,
          ordinal,
          level1: { path, name: group.name.zh ?? '', weight: group.weight, rows: s + i === 0 ? size : 0 },
          level2: {
            path: below,
            name: subgroup.name.zh ?? '',
            rows: i === 0 ? subgroup.indicators.length : 0,
          },
        };
      }),
    );
  });
}

function cellsOf(options: PrintOptions): Readonly<Record<AnnexTwoColumn, Column<AnnexTwoRow>['cell']>> {
  return {
    level1: ({ level1 }) => levelCell(level1, options),
    level2: ({ level2 }) => levelCell(level2, options),
    level3: ({ path, indicator }) =>
      toCell(indicator.name.zh ?? '', { says: says(`${path}.name.zh`, indicator.name.zh) }),
    comparator: ({ path, indicator: { comparator } }) =>
      comparator
        ? toCell(SIGNS[comparator], { says: says(`${path}.comparator`, comparator) })
        : toCell(options.blank),
    target: (row) => targetCell(row, options),
    actual: ({ path, indicator }) => actualCell(path, indicator, options),
    unit: ({ path, indicator: { unit } }) =>
      unit?.zh ? toCell(unit.zh, { says: says(`${path}.unit.zh`, unit.zh) }) : toCell(options.blank),
    weight: ({ path, indicator }) => points(`${path}.weight`, indicator.weight, options),
    score: ({ path, indicator }) => points(`${path}.score`, indicator.score, options),
    deviation: ({ path, indicator: { deviation } }) =>
      toCell(deviation?.zh ?? '', { says: says(`${path}.deviation.zh`, deviation?.zh) }),
    number: ({ ordinal }) => toCell(String(ordinal)),
    completion: ({ indicator }) => toCell(completionOf(indicator)),
  };
}

function levelCell({ path, name, weight, rows }: LevelCell, options: PrintOptions): PrintedCell {
  if (rows === 0 && options.levels === 'merged') return COVERED;
  if (rows === 0 && options.levels === 'once') return toCell('');
  const weighed = weight && options.groupWeights !== 'none' ? weight : undefined;
  const behind = options.groupWeights === 'points' ? `（${weighed ?? ''}分）` : `(${weighed ?? ''})`;
  return toCell(weighed === undefined ? name : name + behind, {
    down: options.levels === 'merged' ? Math.max(rows, 1) : 1,
    says: [...says(`${path}.name.zh`, name), ...says(`${path}.weight`, weighed)],
  });
}

function targetCell({ path, indicator }: AnnexTwoRow, options: PrintOptions): PrintedCell {
  const { target, comparator } = indicator;
  if (typeof target !== 'string')
    return wordsCell(`${path}.target`, target, comparatorSaid(path, indicator, options));
  if (options.annexTwo.includes('comparator')) {
    return valueCell(target, says(`${path}.target`, target), indicator, options);
  }
  const unit = options.annexTwo.includes('unit') ? '' : (indicator.unit?.zh ?? '');
  const text = comparator ? printComparator(comparator, target + unit, options.comparators) : target + unit;
  return cellOf(
    text,
    [
      ...says(`${path}.target`, target),
      ...comparatorSaid(path, indicator, options),
      ...unitSaid(path, indicator, options),
    ],
    options,
  );
}

function actualCell(path: string, indicator: IndicatorInput, options: PrintOptions): PrintedCell {
  const { actual } = indicator;
  if (typeof actual !== 'string') return wordsCell(`${path}.actual`, actual, []);
  return valueCell(actual, says(`${path}.actual`, actual), indicator, options);
}

/** A number: bare where a column has its unit, else with it. */
function valueCell(
  digits: string,
  said: readonly Says[],
  indicator: IndicatorInput,
  options: PrintOptions,
): PrintedCell {
  if (!options.annexTwo.includes('unit')) return cellOf(digits + (indicator.unit?.zh ?? ''), said, options);
  const [first] = said;
  const cell = toCell(digits, { says: said, number: digits, format: formatOf(digits, digits) });
  return first ? options.cell(cell, first) : cell;
}

function cellOf(text: string, said: readonly Says[], options: PrintOptions): PrintedCell {
  const [first] = said;
  const cell = toCell(text, { says: said });
  return first ? options.cell(cell, first) : cell;
}

function wordsCell(path: string, text: LocalizedText | null | undefined, more: readonly Says[]): PrintedCell {
  return toCell(text?.zh ?? '', { says: [...says(`${path}.zh`, text?.zh), ...more] });
}

/** Where it has no column, nothing but the words of the target shows that an indicator is judged in words. */
function comparatorSaid(
  path: string,
  { comparator }: IndicatorInput,
  options: PrintOptions,
): readonly Says[] {
  if (options.annexTwo.includes('comparator')) return [];
  if (comparator === 'qualitative') return says(`${path}.comparator`, comparator, 'may');
  return options.comparators === 'reach' ? [] : says(`${path}.comparator`, comparator);
}

function unitSaid(path: string, { unit }: IndicatorInput, options: PrintOptions): readonly Says[] {
  return options.annexTwo.includes('unit') ? [] : says(`${path}.unit.zh`, unit?.zh);
}

function points(path: string, digits: string | null | undefined, options: PrintOptions): PrintedCell {
  const [said] = says(path, digits);
  if (!said) return toCell(options.blank);
  const cell = toCell(said.value, { says: [said], number: said.value, format: formatOf('', said.value) });
  return options.cell(cell, said);
}

function completionOf({ target, actual }: IndicatorInput): string {
  if (typeof target !== 'string' || typeof actual !== 'string' || Number(target) === 0) return '—';
  return ((Number(actual) / Number(target)) * 100).toFixed(1);
}
