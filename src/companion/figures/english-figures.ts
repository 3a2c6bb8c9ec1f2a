import { readEnglishNumbers } from './english-numbers.ts';
import { DIGITS, toPlainDecimal, type Figure, type FigureReader } from './figure.ts';

const SCALES: Readonly<Record<string, number>> = {
  '': 0,
  thousand: 3,
  'ten thousand': 4,
  million: 6,
  'hundred million': 8,
  billion: 9,
  bn: 9,
  trillion: 12,
  // A translator may keep the unit of the original.
  万: 4,
  亿: 8,
};

const FIGURE = new RegExp(
  `(?<digits>${DIGITS})(?:[ -]?(?<scale>ten thousand|hundred million|thousand|million|billion|bn|trillion|万|亿)\\b|[ -]?(?<unit>[万亿])|[.:](?<minutes>\\d\\d)?)?(?:\\s?(?<half>[ap]\\.?m\\b\\.?))?`,
  'gi',
);

/** English: digits with the thousand or million after them, times of day, numbers in words, months. */
export const readEnglishFigures: FigureReader = (text) => ({
  figures: [...text.matchAll(FIGURE)].flatMap(({ 0: written, groups }) => figuresOf(written, groups ?? {})),
  worded: readEnglishNumbers(text).map(String),
});

function figuresOf(
  written: string,
  { digits = '0', scale, unit, minutes, half }: Readonly<Record<string, string | undefined>>,
): readonly Figure[] {
  const isTime = half !== undefined;
  // 2.30 p.m. is a time, not a decimal.
  const [hour = digits, fraction] = isTime ? digits.split('.') : [digits];
  const exponent = SCALES[(unit ?? scale ?? '').toLowerCase()] ?? 0;
  const value = toPlainDecimal(hour, exponent);
  const later = isTime && /^p/i.test(half) ? [String((Number(hour) % 12) + 12)] : [];
  const trimmed = written.trim().replace(/[.:-]$/, (end) => (isTime ? end : ''));
  const rest = minutes ?? fraction;
  return [
    { written: trimmed, values: [value, ...later] },
    ...(rest === undefined ? [] : [{ written: rest, values: [toPlainDecimal(rest)] }]),
  ];
}
