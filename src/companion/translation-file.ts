import { isMap, isScalar, parseDocument, type Node } from 'yaml';
import type { TranslationStatus } from '../vocabulary/report-kinds.ts';
import type { WrittenRecords } from './block-record.ts';
import { splice, type Splice } from './splice.ts';

/** What a translation's frontmatter says. */
export interface TranslationHead {
  readonly translationOf: string;
  readonly status: TranslationStatus;
  readonly blocks: WrittenRecords;
}

const HEAD = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** The frontmatter of a new translation, without its fences. */
const NEW_HEAD = '# yaml-language-server: $schema=../../../docs/schema/translation.schema.json\n';

/**
 * A translation's file: the given text under the given frontmatter. Comments and order of the present
 * frontmatter stay.
 * @param present the file as it stands; undefined for a new one.
 */
export function toTranslationFile(present: string | undefined, head: TranslationHead, body: string): string {
  const match = present === undefined ? undefined : HEAD.exec(present);
  if (!match) {
    const text = `---\n${withHead(NEW_HEAD, head)}---\n${body.startsWith('\n') ? '' : '\n'}${body.replaceAll('\r\n', '\n')}`;
    return text.endsWith('\n') ? text : `${text}\n`;
  }
  const [whole, fence = '', yaml = ''] = match;
  const edited = withHead(yaml.replaceAll('\r\n', '\n'), head);
  const isWindows = fence.endsWith('\r\n');
  const end = whole.slice(fence.length + yaml.length);
  return fence + (isWindows ? edited.replaceAll('\n', '\r\n') : edited) + end + body;
}

function withHead(yaml: string, { translationOf, status, blocks }: TranslationHead): string {
  const lines = Object.entries(blocks).map(([id, record]) => `\n  ${id}: ${record}`);
  const values = { translationOf, status, blocks: lines.length > 0 ? lines.join('') : '{}' };
  return Object.entries(values).reduce((text, [key, value]) => withKey(text, key, value), yaml);
}

/** The same YAML with a key of its mapping set to what is written. */
function withKey(yaml: string, key: string, written: string): string {
  const entry = written.startsWith('\n') ? `${key}:${written}` : `${key}: ${written}`;
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  if (!pair || !isScalar(pair.key)) return `${yaml}${entry}\n`;
  return splice(yaml, [pieceOf(yaml, pair.key, pair.value, entry)]);
}

function pieceOf(yaml: string, key: Node, value: unknown, text: string): Splice {
  const start = key.range?.[0] ?? 0;
  const end = hasRange(value) ? (value.range?.[1] ?? start) : start;
  return { start, end: start + yaml.slice(start, end).trimEnd().length, text };
}

function hasRange(value: unknown): value is Pick<Node, 'range'> {
  return typeof value === 'object' && value !== null && 'range' in value;
}
