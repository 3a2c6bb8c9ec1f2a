import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 't' });

/** A simplified text in traditional characters. */
export function toTraditional(text: string): string {
  return convert(text);
}
