import {
  COVERED,
  toCell,
  toRow,
  type PrintedCell,
  type PrintedTable,
  type Says,
} from '../printed/printed-report.ts';
import { shiftDigits } from '../printed/shift-digits.ts';
import { formatOf } from '../printed/print-amount.ts';
import { onCells, onTables, type Damage } from './damage.ts';

const isAmount = (cell: PrintedCell): boolean =>
  cell.says.some(({ path }) => /^budget\.(?!stated|.*name)/.test(path));

/** Cells of amounts that hold `0.00` hold something else, from which no amount can be read. */
export function zerosBecome(...signs: readonly string[]): Damage {
  let count = 0;
  return onCells((cell, { table }) => {
    if (table.name !== 'annex-1' || !isAmount(cell) || Number(cell.text) !== 0) return cell;
    const text = signs[count % signs.length] ?? '';
    count += 1;
    return toCell(text, { says: cell.says.map((said) => ({ ...said, need: 'absent' as const })) });
  });
}

/** Some zeros are written `0` and stay zeros; they are not empty. */
export const bareZeros: Damage = onCells((cell, { table }) =>
  table.name === 'annex-1' && isAmount(cell) && Number(cell.text) === 0
    ? toCell('0', {
        number: '0',
        format: '0',
        says: cell.says.map((said) => ({ ...said, value: '0' })),
      })
    : cell,
);

/** Decreases are written below zero, although their head says 调减. */
export const negativeDecreases: Damage = onCells((cell) =>
  cell.says.some(({ path }) => path.endsWith('.decrease')) && Number(cell.text) > 0
    ? { ...cell, text: `-${cell.text}`, ...(cell.number === undefined ? {} : { number: `-${cell.number}` }) }
    : cell,
);

/** The total is kept as text with separators, while the rows below are numbers. */
export const totalsAsText: Damage = onCells((cell, { table, row }) =>
  table.name === 'annex-1' && row === table.headRows && isAmount(cell)
    ? { ...cell, number: undefined, format: undefined, text: withSeparators(cell.text) }
    : cell,
);

/** Digits in groups of three: `23,866.88`. */
export function withSeparators(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/** The path of the one figure that {@link unitSlip} and {@link unevenSeparators} change. */
const ONE_FIGURE = 'budget.lines[1].lines[1].executed';

/** One amount stands in 元 among amounts in 万元: ten thousand times off its neighbours. */
export const unitSlip: Damage = onCells((cell) => changeOne(cell, (digits) => shiftDigits(digits, 4, 2)));

/** One amount has its separator in the wrong place: `34,83.40`. */
export const unevenSeparators: Damage = onCells((cell) =>
  changeOne(cell, (digits) => digits.replace(/(\d\d)(?=\.)/, ',$1')),
);

function changeOne(cell: PrintedCell, change: (digits: string) => string): PrintedCell {
  if (!cell.says.some(({ path }) => path === ONE_FIGURE)) return cell;
  return toCell(change(cell.text), {
    says: cell.says.map((said) => ({ ...said, need: 'disputed' as const })),
  });
}

/** A spreadsheet's binary fractions: `12283.400000000001` without a number format. */
export const floatNoise: Damage = onCells((cell) => {
  if (cell.number === undefined || !cell.number.includes('.')) return cell;
  const noisy = Number(cell.number) * (1 + 2 ** -51);
  return {
    ...cell,
    format: undefined,
    number: String(noisy),
    text: String(noisy),
    says: cell.says.map(inMagnitude),
  };
});

function inMagnitude(said: Says): Says {
  return { ...said, converted: true };
}

/** Rates kept as shares: 0.8533 shown as `85.33%`; `bare` shows the share, with the noise of a float. */
export function ratesAsShares(shown: 'percent' | 'bare'): Damage {
  return onCells((cell, { table, column, isHead }) => {
    const head = table.rows[table.headRows - 1]?.cells[column]?.text ?? '';
    if (isHead) return { ...cell, text: cell.text.replace('（%）', '') };
    if (!head.includes('执行率') || !/^[\d.]+$/.test(cell.text)) return cell;
    const share = String(Number(cell.text) / 100);
    if (shown === 'percent') return { ...cell, text: `${cell.text}%`, number: share, format: '0.00%' };
    return toCell(share, {
      number: share,
      says: cell.says.map((said) => ({ ...said, need: 'may' as const })),
    });
  });
}

/** Percentages of annex 2 without their sign: 100 for `100%`, 1 for `100%` kept as a share. */
export function percentages(form: 'bare' | 'share'): Damage {
  return onCells((cell, { table, isHead }) => {
    if (table.name !== 'annex-2' || isHead || !/\.actual$/.test(cell.says[0]?.path ?? '')) return cell;
    const [, digits] = /^([\d.]+)%$/.exec(cell.text) ?? [];
    if (digits === undefined) return cell;
    if (form === 'bare') return { ...cell, text: digits, number: digits, format: formatOf('', digits) };
    const share = String(Number((Number(digits) / 100).toPrecision(12)));
    return {
      ...cell,
      text: share,
      number: share,
      says: cell.says.map((said) => ({ ...said, need: 'may' as const, converted: true })),
    };
  });
}

/** A column 行次 behind the names and a row 栏次 under the heads. */
export const lineNumbers: Damage = onTables((table) => {
  if (table.name !== 'annex-1') return table;
  const width = table.rows[0]?.cells.length ?? 0;
  const numbers = toRow([
    toCell('栏次'),
    toCell(''),
    ...Array.from({ length: width - 1 }, (_, at) => toCell(String(at + 1))),
  ]);
  const rows = table.rows.map((row, at) => {
    const [first = toCell(''), ...rest] = row.cells;
    const inserted = numberCell(at, table.headRows);
    return { ...row, cells: [first, inserted, ...rest] };
  });
  return { ...table, rows: [...rows.slice(0, table.headRows), numbers, ...rows.slice(table.headRows)] };
});

function numberCell(row: number, headRows: number): PrintedCell {
  if (row >= headRows) return toCell(String(row - headRows + 1));
  if (row > 0) return COVERED;
  return toCell('行次', { down: headRows });
}

/** Line breaks inside cells, where a narrow column broke its words. */
export const brokenHeads: Damage = onCells((cell, { isHead }) =>
  isHead && cell.text.length > 3
    ? { ...cell, text: `${cell.text.slice(0, 2)}\n${cell.text.slice(2)}` }
    : cell,
);

/** Empty columns to the right and empty rows below, as a spreadsheet saved as a page has them. */
export function emptyCells(columns: number, rows: number, bar = ''): Damage {
  return onTables((table): PrintedTable => {
    const width = (table.rows[0]?.cells.length ?? 0) + columns;
    const pad = Array.from({ length: columns }, (_, at) => toCell(at % 7 === 0 ? bar : ''));
    return {
      ...table,
      rows: [
        ...table.rows.map((row) => ({ ...row, cells: [...row.cells, ...pad] })),
        ...Array.from({ length: rows }, () => toRow(Array.from({ length: width }, () => toCell('')))),
      ],
    };
  });
}

/** Name of the rows that are hidden: nobody may find it in a draft. */
export const HIDDEN_NAME = '作废测试项目';

/** A hidden row among the lines of annex 1. */
export const hiddenRow: Damage = onTables((table): PrintedTable => {
  if (table.name !== 'annex-1') return table;
  const cells = Array.from({ length: table.rows[0]?.cells.length ?? 0 }, (_, at) =>
    toCell(at === 0 ? HIDDEN_NAME : '77.77'),
  );
  const at = table.headRows + 2;
  return { ...table, rows: [...table.rows.slice(0, at), toRow(cells, true), ...table.rows.slice(at)] };
});

/** Rows and a column that are hidden, with figures of an earlier state. */
export const hiddenParts: Damage = onTables((table): PrintedTable => {
  if (table.name !== 'annex-1') return table;
  const width = table.rows[0]?.cells.length ?? 0;
  const hidden = toRow(
    Array.from({ length: width + 1 }, (_, at) =>
      at === 0 ? toCell(HIDDEN_NAME) : toCell('77.77', { number: '77.77', format: '0.00' }),
    ),
    true,
  );
  const withColumn = table.rows.map((row, at) => ({
    ...row,
    cells: [
      ...row.cells,
      at < table.headRows ? toCell('年初预算数') : toCell('88.88', { number: '88.88', format: '0.00' }),
    ],
  }));
  return {
    ...table,
    rows: [...withColumn.slice(0, table.headRows + 2), hidden, ...withColumn.slice(table.headRows + 2)],
    hiddenColumns: [width],
  };
});
