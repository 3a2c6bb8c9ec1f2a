import { formatDecimal } from '../../i18n/format-number.ts';
import type { SearchPageSettings } from '../../views/search/search-settings.ts';

/** Names of messages; the forms of number of one message share a name. */
type NameOf<Messages> = keyof Messages extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : Key extends string
      ? Key
      : never
  : never;

/** Words a message; with a `count` in the form of number that it needs. */
export type Say<Messages> = (
  name: NameOf<Messages>,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * Words messages in a language by i18next's rules: `{{placeholders}}`, and `_one`, `_other` after the
 * name. Numbers get the separators of the language; what is no quantity, such as a year, is passed as text.
 */
export function sayIn<Messages extends object>(messages: Messages, tag: string): Say<Messages> {
  const forms = new Intl.PluralRules(tag);
  const written = (value: number): string =>
    Number.isSafeInteger(value)
      ? formatDecimal(tag, String(value))
      : new Intl.NumberFormat(tag).format(value);
  const texts = new Map<string, unknown>(Object.entries(messages));
  return (name: string, values = {}) => {
    const { count } = values;
    const form = typeof count === 'number' ? texts.get(`${name}_${forms.select(count)}`) : undefined;
    const text = form ?? texts.get(name);
    if (typeof text !== 'string') throw new Error(`The page has no message ${name}.`);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_, placeholder: string) => {
      const value = values[placeholder] ?? '';
      return typeof value === 'number' ? written(value) : value;
    });
  };
}

/** Words of the search page. */
export type PageSay = Say<SearchPageSettings['page']>;
