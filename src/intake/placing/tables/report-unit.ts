import { MONEY_UNITS, type MoneyUnit } from '../../../vocabulary/money-units.ts';
import type { WrittenMoneyUnit } from '../../values/read-money-unit.ts';
import { readValue } from '../../values/read-value.ts';
import { toLabelText } from './label-text.ts';
import { unitOfRun } from './read-run.ts';
import type { Run } from './runs.ts';

/** Finds the unit that the tables of amounts name first: in a note, a header, a label, a cell. */
export function findReportUnit(runs: readonly Run[]): MoneyUnit | undefined {
  const ofAmounts = runs.filter(({ layout }) => layout.sections.some(({ family }) => family === 'amounts'));
  for (const find of [unitOfRun, unitOfLabels, unitOfCells]) {
    for (const run of ofAmounts) {
      const unit = find(run);
      if (unit) return toMoneyUnit(unit);
    }
  }
  return undefined;
}

function unitOfLabels({ layout }: Run): WrittenMoneyUnit | undefined {
  const rows = layout.sections
    .filter(({ family }) => family === 'amounts')
    .flatMap(({ header, rows }) => [...header, ...rows]);
  return rows
    .flat()
    .map(({ text }) => toLabelText(text).unit)
    .find((unit) => unit !== undefined);
}

function unitOfCells({ layout }: Run): WrittenMoneyUnit | undefined {
  const cells = layout.sections
    .filter(({ family }) => family === 'amounts')
    .flatMap(({ rows }) => rows.flat());
  for (const { text } of cells) {
    const read = readValue(text);
    if (read.kind === 'number' && read.unit === '元') return { scale: read.scale, unit: '元' };
  }
  return undefined;
}

/** A unit of reports; 千元 and the like become 万元, the commonest. */
function toMoneyUnit({ scale }: WrittenMoneyUnit): MoneyUnit {
  return MONEY_UNITS.find((unit) => unit === `${scale}元`) ?? '万元';
}
