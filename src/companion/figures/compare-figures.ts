import type { Locale } from '../../vocabulary/locales.ts';
import { readChineseFigures } from './chinese-figures.ts';
import { readEnglishFigures } from './english-figures.ts';
import type { FigureReader } from './figure.ts';

const READERS: Readonly<Record<Locale, FigureReader>> = { zh: readChineseFigures, en: readEnglishFigures };

/** A text with its language. */
export interface TextIn {
  readonly text: string;
  readonly locale: Locale;
}

/**
 * The figures of a text, as it writes them, that stand nowhere in its translation, in whatever notation:
 * 29380.00万元 is CNY 293.80 million, 16时 is 4 p.m., 7月 is July, 27 is twenty-seven. Exact: a figure that
 * is ten thousand times too small is not the same.
 */
export function findMissingFigures(source: TextIn, target: TextIn): readonly string[] {
  const there = valuesIn(target);
  const missing = READERS[source.locale](source.text).figures.filter(
    ({ values }) => !values.some((value) => there.has(value)),
  );
  return [...new Set(missing.map(({ written }) => written))];
}

/**
 * The figures of a translation that its original has not. Years are left out: "last year" is often
 * rendered by its number.
 */
export function findAddedFigures(source: TextIn, target: TextIn): readonly string[] {
  return findMissingFigures(target, source).filter((written) => !/^(?:19|20)\d\d$/.test(written));
}

/** All numbers that a text means, in digits or in words. */
export function valuesIn({ text, locale }: TextIn): ReadonlySet<string> {
  const { figures, worded } = READERS[locale](text);
  return new Set([...figures.flatMap(({ values }) => values), ...worded]);
}
