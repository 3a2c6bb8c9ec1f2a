import { isBlank, type GridRow } from './grid.ts';

/** A cell's text in half-width signs, without spaces. */
export function toPlain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
}

/** Whether a cell shows a figure and nothing else. */
export function isFigure(text: string): boolean {
  return /^[-+−]?\(?\d[\d,.]*\)?(?:%|元|万元|亿元|分|人|名)?$/.test(toPlain(text));
}

/** Whether a cell shows nothing: blank, a dash, a slash. */
export function isEmptyMark(text: string): boolean {
  return /^[-—–―─_/\\.…·*]*$/.test(toPlain(text));
}

/** Whether a row only counts the lines or columns of the form (行次, 栏次). */
export function isNumberingRow(row: GridRow): boolean {
  const texts = row.filter((cell) => !isBlank(cell)).map(({ text }) => toPlain(text));
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const others = texts.filter((text) => !/^\d{1,2}$/.test(text));
  if (!others.every((text) => /^(?:行次|栏次|次|序号|[甲乙丙丁戊A-Z]|\d{1,2}[=＝].*|[-—])$/.test(text)))
    return false;
  if (numbers.length === 0) return others.some((text) => /^(?:行次|栏次)$/.test(text));
  const sorted = [...numbers].sort((left, right) => left - right);
  const counted = sorted.every((number, at) => at === 0 || number === (sorted[at - 1] ?? 0) + 1);
  if (others.some((text) => /^(?:行次|栏次)$/.test(text))) return counted;
  return counted && sorted[0] === 1 && (others.length > 0 || numbers.length > 2);
}

/** Whether a row holds only what stands above a form: its number, the unit, who filled it in. */
export function isNoteRow(row: GridRow): boolean {
  const texts = row.filter((cell) => !isBlank(cell)).map(({ text }) => toPlain(text));
  return (
    texts.length > 0 &&
    texts.every(
      (text) =>
        /^(?:公开|财决|附)?\d*表\d*$|^公开\d+表$|^表[一二三四五六七八九十\d]+$/.test(text) ||
        isUnitNote(text),
    )
  );
}

/** Whether a text says in which unit the figures of a table are: 金额单位：万元. */
export function isUnitNote(text: string): boolean {
  return UNIT_NOTE.test(toPlain(text));
}

const UNIT_NOTE =
  /^[([]?(?:(?:金额|货币|计量)?(?:单位)[::])?(?:人民币)?(?:[十百千]?万元|[千亿]?元)(?:人民币)?[)\]]?$/;
