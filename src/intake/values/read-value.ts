import { toHalfWidth, withoutInvisible } from './half-width.ts';
import { readNumber, type PlainNumber } from './read-number.ts';
import { tidyText } from './tidy-text.ts';
import type { ReadValue } from './value.ts';

/** Longer cells are sentences. */
const LONGEST_NUMBER = 120;

/** Nothing but dashes, strokes, lines to write on and bars of a table. */
const BLANK = /^[\s\-‐‑‒–—―─━ー_/\\|]*$/;

/** Words for nothing. 未完成 and 无投诉 are not among them: they say something. */
const NONE = new Set([
  '无',
  '暂无',
  '没有',
  '未',
  '未发生',
  '未安排',
  '未开展',
  '未涉及',
  '未填',
  '未填报',
  '未提供',
  '不涉及',
  '不适用',
  '无此项',
  '无此项内容',
  '无此项支出',
  '无数据',
  'N/A',
  'n/a',
]);

/** What pages that escape twice leave of a sign. */
const ENTITIES: Readonly<Record<string, string>> = {
  ge: '≥',
  le: '≤',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  minus: '-',
  permil: '‰',
};

/**
 * Reads what a cell says. A number is one only when nothing else stands in the cell: 约 500, 三次, 5月18日, `3-5个`,
 * `29/34` and 优良率≥90% are words. Digits are never converted: `1.2万亩` has the digits `1.2`, the scale 万 and
 * the unit 亩. What needed a guess carries a doubt; so do > and <, which the vocabulary only knows as ≥ and ≤.
 * Where several complete values stand one after the other, the first is taken, with a doubt.
 */
export function readValue(text: string): ReadValue {
  const visible = withoutInvisible(text).replace(
    /&(?:amp;)?(\w+);/g,
    (entity, name: string) => ENTITIES[name] ?? entity,
  );
  if (BLANK.test(toHalfWidth(visible))) return { kind: 'empty', written: text };
  if (isNone(visible)) return { kind: 'none', written: text };
  const number =
    visible.trim().length <= LONGEST_NUMBER
      ? (readNumber(visible.trim()) ?? readFirst(visible.trim()))
      : undefined;
  if (!number) return { kind: 'words', written: text, text: tidyText(visible) };
  const changed = number.changed || !text.includes(number.digits);
  return { ...number, changed, written: text };
}

function isNone(text: string): boolean {
  const short = text.trim();
  if (short.length > 12) return false;
  return NONE.has(toHalfWidth(short.replace(/^[（(]|[。；;，、）)]+$/g, '').replace(/\s/g, '')));
}

/** The first of several numbers; undefined when they may be the parts of one. */
function readFirst(text: string): PlainNumber | undefined {
  const number = readFirstOfList(text) ?? readBeforeRemark(text);
  return number ? { ...number, doubts: [...number.doubts, 'several-numbers'] } : undefined;
}

function readFirstOfList(text: string): PlainNumber | undefined {
  const isParted = /[；;、]/.test(text);
  const [first = '', ...others] = text
    .split(isParted ? /[；;、]/ : /\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const second = others.find((part) => /[\d０-９]/.test(part));
  const number = second === undefined ? undefined : readNumber(first);
  if (!number || second === undefined) return undefined;
  const isComplete =
    number.unit !== '' || number.scale !== '' || [first, second].every((part) => /[.．]/.test(part));
  return isParted || isComplete ? number : undefined;
}

/** `2116.01（其中：上年结转100）`. */
function readBeforeRemark(text: string): PlainNumber | undefined {
  const match = /^([^()（）]+)[(（][^()（）]*[\d０-９][^()（）]*[)）]\s*$/.exec(text);
  return match ? readNumber(match[1] ?? '') : undefined;
}
