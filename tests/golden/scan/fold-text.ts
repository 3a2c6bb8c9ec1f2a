import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/**
 * A text in the spelling in which texts are compared: full width as half width, capitals as small letters,
 * traditional characters as simplified ones, thousands not parted.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, simplified)
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/** A folded text whose decimals have no noughts at their end. */
export function withShortDecimals(folded: string): string {
  return folded.replace(/(\d)\.(\d*?)0+(?!\d)/g, (_, whole: string, rest: string) =>
    rest === '' ? whole : `${whole}.${rest}`,
  );
}

function simplified(character: string): string {
  let result = known.get(character);
  if (result === undefined) {
    result = convert(character);
    known.set(character, result);
  }
  return result;
}
