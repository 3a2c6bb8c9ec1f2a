import type { Words } from '../../i18n/words.ts';
import type { CollectionConfig, FieldConfig } from './config-types.ts';
import { BODY_KEY } from './entry-format.ts';
import { LIST_KEYS, type EntryForms } from './entry-kinds.ts';
import { toFieldConfigs } from './to-field.ts';

/** Nothing is deleted from the editor, and nothing is made up in it that has no file. */
const KEPT = { delete: false, create: true } as const;

/** The collections: reports by department and year, departments, regions. */
export function toCollections(forms: EntryForms, words: Words): readonly CollectionConfig[] {
  return [
    toReports(forms, words),
    toEntries('departments', 'department', forms, words),
    toEntries('regions', 'region', forms, words),
  ];
}

/** The single files: glossary, price index and settings. */
export function toSingletons(forms: EntryForms, words: Words): readonly CollectionConfig[] {
  const { t } = words;
  return [
    toListFile(
      'glossary',
      { label: t('admin:collections.glossary'), title: t('admin:terms'), icon: 'menu_book' },
      forms,
      words,
    ),
    toListFile(
      'price-index',
      { label: t('admin:collections.price-index'), title: t('admin:series'), icon: 'trending_up' },
      forms,
      words,
    ),
    {
      name: 'site',
      label: t('admin:collections.site'),
      icon: 'settings',
      file: 'content/site.yaml',
      format: 'mingzhang-site',
      fields: toFieldConfigs(forms.site.fields, words),
    },
  ];
}

/** A file that is a list, which the editor holds under one key. */
function toListFile(
  kind: keyof typeof LIST_KEYS,
  { label, title, icon }: { readonly label: string; readonly title: string; readonly icon: string },
  forms: EntryForms,
  words: Words,
): CollectionConfig {
  const key = LIST_KEYS[kind];
  const list = { key, title, zh: '', en: '', example: undefined, required: true, node: forms[kind] };
  return {
    name: kind,
    label,
    icon,
    file: `content/${kind}.yaml`,
    format: `mingzhang-${kind}`,
    fields: toFieldConfigs([list], words),
  };
}

/**
 * Reports: `<department>/<year>.md` and `<department>/<year>.<locale>.md` are one entry. Figures stand in
 * the file of the site's own language only, so their fields have no second language.
 */
function toReports(forms: EntryForms, words: Words): CollectionConfig {
  const { t } = words;
  const standing = toFieldConfigs(forms.translation.fields, words).map((field): FieldConfig => ({
    ...field,
    i18n: true,
    required: false,
  }));
  return {
    name: 'reports',
    label: t('admin:collections.reports'),
    description: t('admin:description.reports'),
    icon: 'description',
    folder: 'content/reports',
    nested: { depth: 2, subfolders: false, summary: `{{title.${words.locale}}}` },
    meta: { path: {} },
    format: 'mingzhang-report',
    i18n: true,
    ...KEPT,
    identifier_field: `title.${words.locale}`,
    slug: {
      editable: ['create'],
      hint: t('admin:slug.year'),
      pattern: ['^(?:19|20)\\d{2}$', t('admin:slug.wrongYear')],
    },
    summary: `{{title.${words.locale}}}`,
    fields: [...toFieldConfigs(forms.report.fields, words), ...standing, toBody(words)],
  };
}

/** The Markdown text, in each language. */
function toBody({ t }: Words): FieldConfig {
  return {
    name: BODY_KEY,
    label: t('admin:body'),
    hint: t('admin:bodyHint'),
    widget: 'markdown',
    required: false,
    i18n: true,
    modes: ['raw', 'rich_text'],
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'heading-four',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: [],
    use_emoji_autocomplete: false,
  };
}

function toEntries(
  name: 'departments' | 'regions',
  kind: 'department' | 'region',
  forms: EntryForms,
  words: Words,
): CollectionConfig {
  const { t } = words;
  return {
    name,
    label: t(`admin:collections.${name}`),
    description: t(`admin:description.${name}`),
    icon: name === 'departments' ? 'account_balance' : 'map',
    folder: `content/${name}`,
    format: `mingzhang-${kind}`,
    extension: 'yaml',
    ...KEPT,
    identifier_field: `name.${words.locale}`,
    slug: {
      editable: ['create'],
      hint: t('admin:slug.name', { example: 'sample-water-bureau' }),
      pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', t('admin:slug.wrongName')],
    },
    summary: `{{name.${words.locale}}}`,
    fields: toFieldConfigs(forms[kind].fields, words),
  };
}
