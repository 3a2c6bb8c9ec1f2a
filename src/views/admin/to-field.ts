import type { Words } from '../../i18n/words.ts';
import { LOCALES, LOCALE_TRAITS, isLocale } from '../../vocabulary/locales.ts';
import { choiceLabels } from './choice-labels.ts';
import type { FieldConfig, InputConfig, Json } from './config-types.ts';
import type { FormField, FormNode } from './entry-form.ts';
import { habitsOf, type FieldHabits } from './field-habits.ts';

/** The longest English explanation that stands after the Chinese one, in characters. */
const SHORT = 90;

/** Where a field stands: path with `[]` for items, and what it is to be like. */
interface Standing {
  readonly path: string;
  readonly words: Words;
  /** Parts of an entry fold; parts within a part stand open. */
  readonly depth: number;
}

/** The inputs of a form's fields, with labels and explanations; `path` leads to the form. */
export function toFieldConfigs(
  fields: readonly FormField[],
  words: Words,
  path = '',
): readonly FieldConfig[] {
  return configsAt(fields, { path, words, depth: 0 });
}

function configsAt(fields: readonly FormField[], above: Standing): readonly FieldConfig[] {
  const labels = labelsOf(fields, above.words);
  return fields.map((field, index) => toFieldConfig(field, labels[index] ?? field.key, above));
}

function toFieldConfig(field: FormField, label: string, { path, words, depth }: Standing): FieldConfig {
  const own = path === '' ? field.key : `${path}.${field.key}`;
  const habits = habitsOf(own);
  const hint = hintOf(field, words);
  return {
    name: field.key,
    label,
    ...(hint === '' ? {} : { hint }),
    required: field.required,
    ...(habits.kept ? { readonly: true } : {}),
    ...(habits.initial === undefined ? {} : { default: habits.initial }),
    ...inputOf(field.node, habits, { path: own, words, depth }, field.required),
  };
}

/** The schema's names; fields that have none are named after a closed list, such as kinds of post. */
function labelsOf(fields: readonly FormField[], words: Words): readonly string[] {
  if (fields.every(({ title }) => title === ''))
    return choiceLabels(
      fields.map(({ key }) => key),
      words,
    );
  return fields.map(({ key, title }) =>
    isLocale(key)
      ? words.t('admin:labelInLanguage', { label: title, language: LOCALE_TRAITS[key].endonym })
      : title,
  );
}

function hintOf({ title, zh, en, example, node }: FormField, { t }: Words): string {
  const own = zh.replace(/。$/, '') === title ? '' : zh;
  const shown = node.kind === 'text' || node.kind === 'number' ? example : undefined;
  return [
    own,
    en.length <= SHORT ? en : '',
    shown === undefined ? '' : t('admin:example', { example: shown.replace(/^"(.*)"$/, '$1') }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function inputOf(node: FormNode, habits: FieldHabits, standing: Standing, required: boolean): InputConfig {
  const { words } = standing;
  switch (node.kind) {
    case 'text':
      return textInput(node, habits, words);
    case 'number':
      return { ...LINE, pattern: numberPattern(node, words) };
    case 'choice':
      return choiceInput(node.values, words, required);
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'flag':
      return { widget: 'boolean', required: false };
    case 'record':
      return { widget: 'keyvalue' };
    case 'localized':
      return { widget: 'object', required: true, fields: languageFields(habits, words, required) };
    case 'value':
      return valueInput(habits, words);
    case 'object':
      return {
        widget: 'object',
        collapsed: standing.depth === 0,
        fields: configsAt(node.fields, { ...standing, depth: standing.depth + 1 }),
      };
    case 'list':
      return listInput(node.item, node.least, habits, standing);
  }
}

/** An input of one line. Names of emoji, which `:` would call up, have no place in a report. */
const LINE = { widget: 'string', use_emoji_autocomplete: false } as const;

/** An input of several lines. */
const LINES = { widget: 'text', use_emoji_autocomplete: false } as const;

function textInput(
  { pattern, address }: Extract<FormNode, { kind: 'text' }>,
  { refersTo, long }: FieldHabits,
  { t }: Words,
): InputConfig {
  if (refersTo)
    return {
      widget: 'relation',
      collection: refersTo,
      value_field: '{{slug}}',
      display_fields: LOCALES.map((locale) => `name.${locale}`),
    };
  const wrong = t(address ? 'admin:wrong.address' : 'admin:wrong.pattern');
  return { ...(long ? LINES : LINE), ...(pattern === undefined ? {} : { pattern: [pattern, wrong] }) };
}

function numberPattern(
  { whole, negative }: Extract<FormNode, { kind: 'number' }>,
  { t }: Words,
): readonly [string, string] {
  if (whole) return ['^\\d{1,9}$', t('admin:wrong.count')];
  return [
    `^${negative ? '-?' : ''}\\d+(?:\\.\\d+)?$`,
    t(negative ? 'admin:wrong.decimal' : 'admin:wrong.amount'),
  ];
}

/** A value that need not be given can be taken back: the empty one stands first. */
function choiceInput(values: readonly string[], words: Words, required: boolean): InputConfig {
  const labels = choiceLabels(values, words);
  const options = values.map((value, index) => ({ label: labels[index] ?? value, value }));
  const none = { label: words.t('admin:unset'), value: '' };
  return { widget: 'select', dropdown_threshold: 0, options: required ? options : [none, ...options] };
}

function languageFields({ long }: FieldHabits, words: Words, required: boolean): readonly FieldConfig[] {
  return LOCALES.map((locale) => ({
    name: locale,
    label: LOCALE_TRAITS[locale].endonym,
    required: required && locale === words.locale,
    ...(long ? LINES : LINE),
  }));
}

/** Either shape is offered; none means that the value was not seen. */
function valueInput(habits: FieldHabits, words: Words): InputConfig {
  const { t } = words;
  return {
    widget: 'object',
    required: false,
    typeKey: 'shape',
    types: [
      {
        name: 'number',
        label: t('admin:value.number'),
        fields: [
          {
            name: 'number',
            label: t('admin:value.number'),
            required: true,
            ...LINE,
            pattern: numberPattern({ kind: 'number', whole: false, negative: true }, words),
          },
        ],
      },
      { name: 'words', label: t('admin:value.words'), fields: languageFields(habits, words, true) },
    ],
  };
}

function listInput(item: FormNode, least: number, habits: FieldHabits, standing: Standing): InputConfig {
  const limits: Readonly<Record<string, Json>> = least > 0 ? { min: least } : {};
  const path = `${standing.path}[]`;
  if (item.kind === 'object')
    return {
      widget: 'list',
      ...limits,
      collapsed: true,
      summary: summaryOf(item.fields),
      fields: configsAt(item.fields, { ...standing, path, depth: standing.depth + 1 }),
    };
  if (item.kind === 'localized')
    return {
      widget: 'list',
      ...limits,
      collapsed: true,
      summary: `{{${LOCALES[0]}}}`,
      fields: languageFields(habits, standing.words, true),
    };
  // A list without an input for its items would count as edited as soon as it is shown.
  if (item.kind === 'text')
    return {
      widget: 'list',
      ...limits,
      field: { name: 'item', label: standing.words.t('admin:item'), required: true, ...LINE },
    };
  throw new Error(`No input for a list of ${item.kind} at ${standing.path}.`);
}

/** What a folded item shows: its name, else its first two fields. */
function summaryOf(fields: readonly FormField[]): string {
  const named = fields.find(({ key }) => key === 'name' || key === 'title');
  if (named?.node.kind === 'localized') return `{{${named.key}.${LOCALES[0]}}}`;
  return fields
    .slice(0, 2)
    .map(({ key }) => `{{${key}}}`)
    .join(' ');
}
