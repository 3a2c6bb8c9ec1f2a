import { readWrittenMoneyUnit, type WrittenMoneyUnit } from '../../values/read-money-unit.ts';
import { isBlank, type GridRow } from './grid.ts';
import { isUnitNote, toPlain } from './row-kind.ts';

/** A remark on the unit inside a longer line: 编制单位：某局　金额单位：万元. */
const REMARK =
  /(?:金额|货币|计量)?单位[:：]?(?:人民币)?(?:[十百千]?万元|[千亿]?元)|[([](?:人民币)?(?:[十百千]?万元|[千亿]?元)[)\]]/;

/** Finds the unit that the note of a table gives: in it, above its header, or in the lines above it. */
export function findTableUnit(
  lead: readonly GridRow[],
  before: readonly string[],
): WrittenMoneyUnit | undefined {
  const inside = lead.flatMap((row) => row.filter((cell) => !isBlank(cell)).map(({ text }) => text));
  for (const text of [...inside, ...[...before].reverse()]) {
    const unit = readNote(text);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function readNote(text: string): WrittenMoneyUnit | undefined {
  const plain = toPlain(text);
  return isUnitNote(plain) || REMARK.test(plain) ? readWrittenMoneyUnit(plain) : undefined;
}
