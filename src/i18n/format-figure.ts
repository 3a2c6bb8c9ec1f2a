import type { FigureValue, NamedFigure } from '../domain/history.ts';
import { parseMoney } from '../domain/money.ts';
import { amountInUnit } from './amount-in-unit.ts';
import type { Words } from './words.ts';

/** A figure of an earlier or present version as a page prints it, amounts with their unit. */
export function formatFigure(value: FigureValue, words: Words): string {
  switch (value.kind) {
    case 'money':
      return amountInUnit(words.exactMoney(parseMoney(value.digits, value.unit)), words);
    case 'percent':
      return words.percent(value.digits);
    case 'count':
    case 'points':
    case 'number':
      return words.number(value.digits);
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value.iso) ? words.date(value.iso) : value.iso;
    case 'grade':
      return translated(words, `vocabulary:grades.${value.grade}`) ?? value.grade;
    case 'words':
      return words.text(value.text).text;
  }
}

/** The name of a figure: part of the report, line or indicator, field. */
export function nameFigure({ group, leaf, of, part }: NamedFigure, words: Words): string {
  return [
    translated(words, `history:groups.${group}`),
    part && translated(words, `vocabulary:threePublic.${part}`),
    of && words.text(of).text,
    translated(words, `history:fields.${leaf}`) ?? leaf,
  ]
    .filter((text) => text !== undefined && text !== '')
    .join(words.t('history:nameSeparator'));
}

/** A message whose key is put together from data; undefined when there is none. */
function translated({ t }: Words, key: string): string | undefined {
  const translate = t as (key: string, options: { readonly defaultValue: string }) => string;
  const text = translate(key, { defaultValue: '' });
  return text === '' ? undefined : text;
}
