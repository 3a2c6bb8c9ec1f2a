import type { ClaimedField } from '../../domain/report-text.ts';
import type { ClaimReader, FoundClaim } from './claim-reader.ts';

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const MONEY = `CNY (?<digits>${NUMBER})(?: (?<unit>million|billion))?`;
const PERCENT = `(?<digits>[-−]?${NUMBER})(?<unit>%| per cent)`;
const VERB = '(?:was|is|of|came to|amounted to|reached|totalled)';

/** Sentences that open with a headline figure. */
const OPENINGS: readonly (readonly [ClaimedField, string])[] = [
  ['budget.initial', `(?:The|Its) initial budget(?: (?:for|of) (?<year>\\d{4}))? ${VERB} ${MONEY}`],
  ['budget.adjusted', `(?:The|Its) adjusted budget(?: (?:for|of) (?<year>\\d{4}))? ${VERB} ${MONEY}`],
  ['budget.executed', `Actual (?:expenditure|spending)(?: in (?<year>\\d{4}))? ${VERB} ${MONEY}`],
];

/** A sentence that goes on about the subject of the one before. */
const CONTINUATION: readonly (readonly [ClaimedField, string])[] = [
  ['budget.increase', `It was increased by ${MONEY}`],
];

/** Figures that follow in such a sentence and still speak of the whole. */
const SEQUELS: readonly (readonly [ClaimedField, string])[] = [
  ['budget.decrease', `and (?:decreased|reduced|cut) by ${MONEY}`],
  ['budget.adjusted', `an adjusted budget of ${MONEY}`],
  ['budget.stated.executionRate', `an execution rate of ${PERCENT}`],
  ['budget.stated.adjustmentRate', `an adjustment rate of ${PERCENT}`],
  ['budget.carryOver.closing', `${MONEY} was carried over`],
];

const SCALES: Readonly<Record<string, number | 'percent'>> = {
  '': 0,
  million: 6,
  billion: 9,
  '%': 'percent',
  ' per cent': 'percent',
};

/** Where another subject may begin; what follows is not read. */
const OTHER_SUBJECT = /,? (?:of which|and the|while|whereas|but)\b/;

/** English text: sentences that open with "The initial budget was CNY …" and what follows in them. */
export const readEnglishClaims: ClaimReader = (paragraph, { year, aboutBudget }) => {
  if (!aboutBudget) return [];
  let isOurs = false;
  return [...paragraph.matchAll(/[^.;\s](?:[^.;]|[.;](?!\s|$))*/g)].flatMap((sentence) => {
    const [text] = sentence;
    const openings = [...OPENINGS, ...(isOurs ? CONTINUATION : [])];
    const opening = openings.flatMap(([field, pattern]) =>
      claimIn(text, field, new RegExp(`^${pattern}`)),
    )[0];
    isOurs = opening !== undefined && (opening.year === undefined || opening.year === String(year));
    if (!opening || !isOurs) return [];
    const whole = text.split(OTHER_SUBJECT)[0] ?? text;
    const sequels = SEQUELS.flatMap(([field, pattern]) => claimIn(whole, field, new RegExp(pattern)));
    return [opening, ...sequels].map(({ claim }) => ({ ...claim, offset: claim.offset + sentence.index }));
  });
};

function claimIn(
  text: string,
  field: ClaimedField,
  pattern: RegExp,
): readonly { readonly claim: FoundClaim; readonly year: string | undefined }[] {
  const match = pattern.exec(text);
  const scale = SCALES[match?.groups?.unit ?? ''];
  if (!match || scale === undefined) return [];
  const digits = (match.groups?.digits ?? '').replaceAll(',', '').replace('−', '-');
  return [
    { claim: { field, digits, scale, quoted: match[0], offset: match.index }, year: match.groups?.year },
  ];
}
