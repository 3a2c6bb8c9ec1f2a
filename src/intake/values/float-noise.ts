/** Significant digits that no double needs unless it was computed or printed whole. */
const WHOLE_DOUBLE = 15;

/** Most significant digits that a number of single precision needs. */
const SINGLE = 8;

/**
 * The number that was meant where a spreadsheet printed the binary fraction nearest to it: `0.09` for
 * `0.0900000762939453`, `2116.01` for `2116.010009765625`. Undefined when the digits show no such noise.
 * Only here a figure passes through floats: to see whether it already did.
 * @param digits Plain decimal digits without sign.
 */
export function withoutFloatNoise(digits: string): string | undefined {
  const [whole = '', fraction = ''] = digits.split('.');
  const significant = `${whole}${fraction.replace(/0+$/, '')}`.replace(/^0+/, '').length;
  if (significant < 12) return undefined;
  if (significant > WHOLE_DOUBLE) {
    const asDouble = findShorter(digits, WHOLE_DOUBLE, (number) => number);
    if (asDouble !== undefined) return asDouble;
  }
  const isSingle = Math.abs(Number(digits) - Math.fround(Number(digits))) <= Number(digits) * 1e-14;
  const asSingle = isSingle ? findShorter(digits, SINGLE, Math.fround) : undefined;
  return asSingle ?? roundAtRun(whole, fraction, significant >= WHOLE_DOUBLE ? 5 : 8);
}

/** The shortest decimal of at most so many digits that is kept as the same binary number. */
function findShorter(digits: string, most: number, keep: (number: number) => number): string | undefined {
  const kept = keep(Number(digits));
  for (let precision = 1; precision <= most; precision++) {
    const shorter = kept.toPrecision(precision);
    if (/^\d+(?:\.\d+)?$/.test(shorter) && keep(Number(shorter)) === kept) return shorter;
  }
  return undefined;
}

/** Rounds where the longest run of zeros or nines in the fraction begins; zeros count when digits follow them. */
function roundAtRun(whole: string, fraction: string, shortest: number): string | undefined {
  const runs = [...fraction.matchAll(new RegExp(`0{${shortest},}(?=\\d*[1-9])|9{${shortest},}`, 'g'))];
  const [longest] = runs
    .filter(({ 0: run, index }) => run.startsWith('9') || /[1-9]/.test(whole + fraction.slice(0, index)))
    .sort((one, other) => other[0].length - one[0].length);
  if (!longest) return undefined;
  const kept = fraction.slice(0, longest.index);
  const rounded = BigInt(`${whole}${kept}`) + (longest[0].startsWith('9') ? 1n : 0n);
  return placePoint(rounded.toString(), kept.length);
}

function placePoint(digits: string, decimals: number): string {
  const padded = digits.padStart(decimals + 1, '0');
  return decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}
