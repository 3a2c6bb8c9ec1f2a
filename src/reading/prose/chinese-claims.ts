import type { ClaimedField } from '../../domain/report-text.ts';
import type { ClaimReader, FoundClaim } from './claim-reader.ts';

const TERMS: readonly (readonly [ClaimedField, string])[] = [
  ['budget.initial', '年初(?:批复)?预算(?:数|总额)?'],
  ['budget.increase', '(?:预算)?调增(?:预算|金额)?'],
  ['budget.decrease', '(?:预算)?调减(?:预算|金额)?'],
  ['budget.adjusted', '(?:调整后(?:的)?|全年)预算(?:数|总额)?'],
  ['budget.executed', '(?:实际支出|预算执行数|全年支出|全年执行)(?:数|总额)?'],
  ['budget.carryOver.closing', '年末结转(?:和)?结余'],
  ['budget.stated.executionRate', '预算执行率'],
  ['budget.stated.adjustmentRate', '预算调整率'],
];

/** Words that may stand before a term without changing its subject: the year, the whole department. */
const SUBJECT =
  '(?:(?<year>\\d{4})年度?|截至|年末|本年度?|全年|当年|年中|年内|本?部门|本?单位|整体支出|报告(?:所列|所写)|的)*';

/** A clause that is nothing but term and figure; what follows the unit (以上, 用于……) would limit it. */
const CLAUSE = new RegExp(
  `^(?<subject>${SUBJECT})(?:${TERMS.map(([, term], index) => `(?<t${index}>${term})`).join('|')})` +
    '(?:为|是|达到?|共计?|合计|[:：])?(?:约)?\\s*(?<digits>[-−]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?))\\s*' +
    '(?<unit>万元|亿元|元|%)(?=$|[（(])',
);

/** A comparison with another year leaves the subject of the sentence as it was. */
const COMPARISON = /^(?:比|较|同比|与上年)/;

const SCALES: Readonly<Record<string, number | 'percent'>> = { 元: 0, 万元: 4, 亿元: 8, '%': 'percent' };

/**
 * 中文正文：位于预算部分，且整个分句只有“年初预算”“预算执行率”等词和数字，前面的分句、句子也都如此；
 * 一旦出现项目、其他年度等主语，本段此后不再读取。
 */
export const readChineseClaims: ClaimReader = (paragraph, { year, aboutBudget }) => {
  const found: FoundClaim[] = [];
  let isOurs = aboutBudget;
  for (const sentence of partsOf(paragraph, /[。；！？]/)) {
    for (const part of partsOf(sentence.text, /[，、]/)) {
      if (!isOurs || part.text === '') break;
      const claim = claimIn(part.text, year);
      if (claim) found.push({ ...claim, offset: sentence.offset + part.offset + claim.offset });
      else isOurs = COMPARISON.test(part.text);
    }
  }
  // A term that stands twice cannot both times mean the whole.
  return found.filter(({ field }) => found.filter((other) => other.field === field).length === 1);
};

function claimIn(clause: string, year: number): FoundClaim | undefined {
  const match = CLAUSE.exec(toHalfWidth(clause));
  const groups = match?.groups ?? {};
  const scale = SCALES[groups.unit ?? ''];
  const field = TERMS.find((_, index) => groups[`t${index}`] !== undefined)?.[0];
  if (!match || !field || scale === undefined) return undefined;
  if (groups.year !== undefined && groups.year !== String(year)) return undefined;
  if ((scale === 'percent') !== field.startsWith('budget.stated')) return undefined;
  const digits = (groups.digits ?? '').replaceAll(',', '').replace('−', '-');
  if (digits.startsWith('-') && scale !== 'percent') return undefined;
  const offset = (groups.subject ?? '').length;
  return {
    field,
    digits,
    scale,
    quoted: clause.slice(offset, match[0].length),
    offset,
  };
}

/** Parts between separators, with their offsets; leading spaces belong to no part. */
function partsOf(
  text: string,
  separator: RegExp,
): readonly { readonly text: string; readonly offset: number }[] {
  const parts: { text: string; offset: number }[] = [];
  let offset = 0;
  for (const part of text.split(separator)) {
    const spaces = part.length - part.trimStart().length;
    parts.push({ text: part.trim(), offset: offset + spaces });
    offset += part.length + 1;
  }
  return parts;
}

/** Full-width digits and signs as ASCII; every character keeps its place. */
function toHalfWidth(text: string): string {
  return text.replace(/[０-９．％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
