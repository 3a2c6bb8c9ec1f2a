import { toCsv } from '../../views/downloads/csv.ts';
import { toXlsx } from '../../views/downloads/xlsx.ts';
import { isMeasureId, MEASURES } from '../../vocabulary/measures.ts';
import { toShownCells } from '../../views/reports/shown-cells.ts';
import type { TableState } from '../../views/reports/table-state.ts';
import { shownColumns, type TableContext } from './draw-table.ts';

/** Hands the reader a file of all chosen rows, in their order, with the chosen columns. */
export function downloadShown(
  context: TableContext,
  state: TableState,
  rows: readonly number[],
  format: 'csv' | 'xlsx',
): void {
  const { settings, data, say } = context;
  const columns = shownColumns(context, state);
  const header = [
    ...columns.map(({ id, label }) => {
      const unit = isMeasureId(id)
        ? { money: say('yuan'), rate: '%', count: '', points: '' }[MEASURES[id]]
        : '';
      return unit === '' ? label : say('inUnit', { label, unit });
    }),
    say('fictionalColumn'),
    say('address'),
  ];
  const ids = columns.map(({ id }) => id);
  const cells = rows.map((row) => toShownCells(data, ids, row, settings.address));
  const about = [
    [say('release'), data.release],
    [say('view'), location.href],
  ];
  const content: BlobPart =
    format === 'csv'
      ? toCsv(header, cells)
      : new Uint8Array(
          toXlsx([
            { name: say('sheet'), header, rows: cells },
            { name: say('about'), header: [say('about'), ''], rows: about },
          ]),
        );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content]));
  link.download = `reports-${data.release}.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
