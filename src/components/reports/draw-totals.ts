import { formatMoney } from '../../i18n/format-number.ts';
import { isSummable } from '../../views/reports/columns.ts';
import { sumRows } from '../../views/reports/sum-rows.ts';
import type { TableState } from '../../views/reports/table-state.ts';
import { shownColumns, unitOf, type TableContext } from './draw-table.ts';

/** Draws the totals of all chosen rows, each with the number of reports that it rests on. */
export function drawTotals(context: TableContext, state: TableState, rows: readonly number[]): void {
  const { root, settings, say, data } = context;
  const columns = shownColumns(context, state).filter(({ id }) => isSummable(id));
  const measures = columns.flatMap(({ id }) => (isSummable(id) ? [id] : []));
  const head = root.querySelector('[data-totals-head]');
  head?.replaceChildren(
    ...[{ label: say('year'), unit: '' }, { label: say('reports'), unit: '' }, ...columns].map(
      ({ label, unit }, index) => {
        const cell = document.createElement('th');
        cell.scope = 'col';
        cell.textContent = label;
        if (index > 0) cell.className = 'figure';
        if (unit !== '') cell.append(unitOf(unit));
        return cell;
      },
    ),
  );
  root.querySelector('[data-totals-rows]')?.replaceChildren(
    ...sumRows(data, rows, measures).map(({ year, fictional, reports, totals }) => {
      const line = document.createElement('tr');
      const name = document.createElement('th');
      name.scope = 'row';
      name.textContent = fictional ? `${year} ${say('fictional')}` : String(year);
      line.append(name);
      const add = (text: string, note = ''): void => {
        const cell = line.insertCell();
        cell.className = 'figure';
        cell.textContent = text;
        if (note !== '') cell.append(unitOf(note));
      };
      add(String(reports));
      for (const { money, counted } of totals)
        if (counted === 0) add('–');
        else
          add(
            formatMoney(settings.tag, money, settings.exponent, settings.decimals),
            say('basis', { counted, count: reports }),
          );
      return line;
    }),
  );
}
