const SMALL = [
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  [
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
  ],
].flat();
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const POWERS: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

/** Words that mean a number without being its name. */
const OTHERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  once: 1,
  first: 1,
  single: 1,
  twice: 2,
  both: 2,
  second: 2,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
  dozen: 12,
  noon: 12,
  twentieth: 20,
  thirtieth: 30,
};

const MONTHS = [
  ['january', 'february', 'march', 'april', 'may', 'june'],
  ['july', 'august', 'september', 'october', 'november', 'december'],
].flat();

const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index) => [word, index] as const),
  ...SMALL.map((word, index) => [`${word}th`, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ...Object.entries(OTHERS),
]);

/** Numbers that English words mean: `twenty-seven`, `one hundred and five`, `sixth`, `July`. */
export function readEnglishNumbers(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const months = words.flatMap((word) => (MONTHS.includes(word) ? [MONTHS.indexOf(word) + 1] : []));
  const found: number[] = [];
  for (let at = 0; at < words.length;) {
    const { value, next } = numberAt(words, at);
    if (value !== undefined) found.push(value);
    at = next;
  }
  return [...months, ...found];
}

/** Reads the longest number that begins at a word. */
function numberAt(
  words: readonly string[],
  start: number,
): { readonly value: number | undefined; readonly next: number } {
  let value = VALUES.get(words[start] ?? '');
  let next = start + 1;
  while (value !== undefined && next < words.length) {
    const word = words[next] ?? '';
    const power = POWERS[word];
    const small = VALUES.get(word === 'and' ? (words[next + 1] ?? '') : word);
    if (power !== undefined) value *= power;
    else if (small === undefined || (word === 'and' && value < 100) || !follows(value, small)) break;
    else {
      value += small;
      if (word === 'and') next += 1;
    }
    next += 1;
  }
  return { value, next };
}

/** Twenty is followed by one to nine, a round hundred by less than a hundred. */
function follows(value: number, small: number): boolean {
  const isTens = value % 10 === 0 && value % 100 >= 20;
  return small > 0 && (isTens ? small < 10 : value >= 100 && value % 100 === 0 && small < 100);
}
