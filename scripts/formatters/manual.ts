import { stringify } from 'yaml';
import { FINDING_SEVERITY } from '../../src/vocabulary/findings.ts';
import { jsonSchemaOf, type FileKind } from '../file-kinds.ts';
import { fieldsOf, type ManualField } from './manual-fields.ts';
import { MANUAL_INTRODUCTION } from './manual-introduction.ts';
import { allowedValues, wordType } from './manual-types.ts';

/** Words for the terms of closed lists, by list: the site's own messages in one language. */
type TermWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Words for terms in the two languages of the manual. */
export interface ManualWords {
  readonly zh: TermWords;
  readonly en: TermWords;
}

/** The content manual, in Markdown. */
export function formatManual(kinds: readonly FileKind[], words: ManualWords): string {
  return `${[MANUAL_INTRODUCTION, ...kinds.map((kind) => formatKind(kind, words))].join('\n\n')}\n`;
}

function formatKind(kind: FileKind, words: ManualWords): string {
  const fields = fieldsOf(jsonSchemaOf(kind, 'text'));
  return [
    `## ${kind.title.zh} / ${kind.title.en}`,
    `\`${kind.path}\` · [JSON Schema](schema/${kind.name}.schema.json)`,
    table(
      [
        '字段 Field',
        '名称 Title',
        '必填或默认 Required or default',
        '类型或取值 Type or values',
        '含义',
        'Meaning',
        '例 Example',
      ],
      fields.map((field) => [
        `\`${field.path}\``,
        field.title,
        wordNeed(field),
        wordType(field.schema),
        ...field.meaning,
        field.example === undefined ? '' : `\`${field.example}\``,
      ]),
    ),
    ...formatLists(fields, words),
  ].join('\n\n');
}

function wordNeed({ required, schema }: ManualField): string {
  if (required) return '必填 required';
  return schema.default === undefined ? '可不写 optional' : `默认 default \`${inYaml(schema.default)}\``;
}

function inYaml(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow' }).trim();
}

/** The closed lists of a file kind with the site's words for their terms; each list once. */
function formatLists(fields: readonly ManualField[], words: ManualWords): readonly string[] {
  const byList = new Map<string, { readonly values: readonly string[]; readonly paths: string[] }>();
  for (const { path, schema } of fields) {
    const values = allowedValues(schema);
    if (values.length === 0) continue;
    const list = byList.get(values.join()) ?? { values, paths: [] };
    list.paths.push(path);
    byList.set(values.join(), list);
  }
  const lists = [...byList.values()].flatMap(({ values, paths }) => {
    const rows = rowsOf(values, words);
    return rows
      ? [
          `${paths.map((path) => `\`${path}\``).join(', ')}:\n\n${table(['取值 Value', '含义', 'Meaning'], rows)}`,
        ]
      : [];
  });
  return lists.length === 0 ? [] : ['### 取值的含义 / What the values mean', ...lists];
}

function rowsOf(
  values: readonly string[],
  { zh, en }: ManualWords,
): readonly (readonly string[])[] | undefined {
  if (sameTerms(values, FINDING_SEVERITY)) {
    return Object.entries(FINDING_SEVERITY).map(([code, severity]) => [
      `[\`${code}\`](findings/${code}.md)`,
      zh.severities?.[severity] ?? '',
      en.severities?.[severity] ?? '',
    ]);
  }
  const name = Object.keys(zh).find((list) => sameTerms(values, zh[list] ?? {}));
  return name === undefined
    ? undefined
    : values.map((value) => [`\`${value}\``, zh[name]?.[value] ?? '', en[name]?.[value] ?? '']);
}

function sameTerms(values: readonly string[], terms: Readonly<Record<string, string>>): boolean {
  return values.toSorted().join() === Object.keys(terms).toSorted().join();
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
