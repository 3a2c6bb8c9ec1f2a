/** Kinds of personal data that are told by their form. */
export type PersonalKind = 'identity-card' | 'mobile' | 'bank-card' | 'email';

/** Personal data in a line of text. */
export interface PersonalSpot {
  readonly what: PersonalKind;
  /** Where it begins in the line, from 0. */
  readonly offset: number;
  /** Its characters, with full-width signs as ASCII. */
  readonly found: string;
}

/**
 * Patterns of personal data that must not be published: mainland mobile numbers, identity-card
 * numbers (GB 11643, with check digit), bank cards (Luhn), e-mail addresses. Addresses at reserved
 * example domains (RFC 2606) pass, and so do amounts, which 元 follows.
 */
const PATTERNS: readonly {
  readonly what: PersonalKind;
  readonly pattern: RegExp;
  readonly isOne?: (text: string) => boolean;
}[] = [
  { what: 'identity-card', pattern: /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g, isOne: isIdentityNumber },
  {
    what: 'mobile',
    pattern: /(?<!\d|\d\.)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d|\.\d|\s*[万亿]?元)/g,
  },
  {
    what: 'bank-card',
    pattern: /(?<![\w-]|\d\.)\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\w-]|\.\d|\s*[万亿]?元)/g,
    isOne: passesLuhn,
  },
  {
    what: 'email',
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    isOne: (text) => !/@(?:[\w-]+\.)*example(?:\.(?:com|org|net|cn))?$/.test(text),
  },
];

/**
 * What no personal data can do without: an `@`, or eleven digits with at most one sign between two of
 * them. Few texts have either, and the patterns themselves are slow.
 */
const HINT = /[@＠]|[0-9０-９](?:[- －\u3000]?[0-9０-９]){10}/;

/** Finds personal data in one line of text. */
export function findPersonalSpots(line: string): readonly PersonalSpot[] {
  if (!HINT.test(line)) return [];
  const plain = legible(line);
  return PATTERNS.flatMap(({ what, pattern, isOne }) =>
    [...plain.matchAll(pattern)]
      .filter(([match]) => isOne?.(match) ?? true)
      .map((match) => ({ what, offset: match.index, found: match[0] })),
  );
}

/** Figures of a report: an amount of eleven digits is not a telephone number. */
const FIGURE =
  /\b(?:initial|increase|decrease|adjusted|executed|budget|spent|opening|closing|target|actual):\s*[\d.]+/g;

/**
 * A line with full-width signs as ASCII, and with digests, addresses and figures blanked, which hold
 * long runs of digits that mean something else. Columns stay as they are.
 */
function legible(line: string): string {
  return line
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replace(/\b[0-9a-f]{64}\b|https?:\/\/[!-~]+/g, (found) => ' '.repeat(found.length))
    .replace(FIGURE, (found) => ' '.repeat(found.length));
}

function isIdentityNumber(text: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const total = weights.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0);
  return '10X98765432'[total % 11] === text[17]?.toUpperCase();
}

function passesLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, '').split('').reverse().map(Number);
  const total = digits.reduce((sum, digit, index) => {
    const value = index % 2 === 1 ? digit * 2 : digit;
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return total % 10 === 0;
}
