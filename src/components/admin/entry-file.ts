import { BODY_KEY, type EntryFormat } from '../../views/admin/entry-format.ts';
import type { EntryShape } from '../../views/admin/entry-shape.ts';
import { isDataMap, type Data, type DataMap } from './data.ts';
import { toEditorData, toFileData, toFileMap } from './editor-data.ts';
import { parseYaml, toData } from './read-data.ts';
import { rewriteYaml } from './rewrite-yaml.ts';
import { toBlock } from './write-data.ts';

/**
 * The key under which an entry carries the text of its file through the editor, which knows nothing of
 * it. A file is written from it: only what was edited changes.
 */
const SOURCE_KEY = 'sourceText';

const FENCED = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/;

/**
 * What the editor shows of a file.
 * @throws Error when the file cannot be read; the editor lists it among its faults.
 */
export function readEntryFile(text: string, format: EntryFormat): DataMap {
  if (format.kind === 'report') {
    const { yaml, body } = splitReport(text);
    const data = mapping(toData(parseYaml(yaml).contents));
    const shape = shapeOf(data, format);
    const shown = mapping(toEditorData(data, shape));
    return { ...absentRecords(format), ...shown, [BODY_KEY]: body.trim(), [SOURCE_KEY]: text };
  }
  const data = toEditorData(toData(parseYaml(text).contents), format.shape);
  return format.kind === 'list'
    ? { [format.key]: data, [SOURCE_KEY]: text }
    : { ...mapping(data), [SOURCE_KEY]: text };
}

/** The text of the file for what the editor hands over. */
export function writeEntryFile(value: object, format: EntryFormat): string {
  const source = sourceOf(value);
  if (format.kind === 'report') return writeReport(value, source, format);
  const data: Data =
    format.kind === 'list'
      ? toFileData(new Map(Object.entries(value)).get(format.key), format.shape)
      : withoutKeys(toFileMap(value, format.shape), [SOURCE_KEY]);
  return writeYaml(source, data, format.shape);
}

type ReportFormat = Extract<EntryFormat, { kind: 'report' }>;

function writeReport(value: object, source: string | undefined, format: ReportFormat): string {
  const raw = toFileMap(value, { kind: 'text' });
  const shape = shapeOf(raw, format);
  const other = shape === format.report ? format.translation : format.report;
  const data = withoutKeys(toFileMap(value, shape), [SOURCE_KEY, BODY_KEY, ...keysOf(other)]);
  const body = typeof raw[BODY_KEY] === 'string' ? raw[BODY_KEY] : '';
  const before = source === undefined ? undefined : splitReport(source);
  // The editor begins a translation with what the report carries: that is the text of another file.
  if (!before || shapeOf(mapping(toData(parseYaml(before.yaml).contents)), format) !== shape)
    return `---\n${writeYaml(undefined, data, shape)}---\n\n${body}\n`;
  const text = before.body.trim() === body.trim() ? before.body : `\n${body}\n`;
  return `---\n${writeYaml(before.yaml, data, shape)}---\n${text}`;
}

function writeYaml(source: string | undefined, data: Data, shape: EntryShape): string {
  return source === undefined ? `${toBlock(data, shape, 0)}\n` : rewriteYaml(source, data, shape);
}

/** A report has a title and a kind; a translation only its standing. */
function shapeOf(data: DataMap, { report, translation }: ReportFormat): EntryShape {
  return 'kind' in data || 'title' in data ? report : translation;
}

/** The editor makes a record that is not there null, in every language, and would take that for an edit. */
function absentRecords({ report, translation }: ReportFormat): DataMap {
  const fields = [report, translation].flatMap((shape) =>
    shape.kind === 'object' ? Object.entries(shape.fields) : [],
  );
  return Object.fromEntries(fields.flatMap(([key, { kind }]) => (kind === 'record' ? [[key, null]] : [])));
}

function keysOf(shape: EntryShape): readonly string[] {
  return shape.kind === 'object' ? Object.keys(shape.fields) : [];
}

function splitReport(text: string): { readonly yaml: string; readonly body: string } {
  const fence = FENCED.exec(text);
  if (!fence) throw new Error('The file does not begin with a head between two lines of ---.');
  return { yaml: fence[1] ?? '', body: text.slice(fence[0].length) };
}

function sourceOf(value: object): string | undefined {
  const source: unknown = new Map<string, unknown>(Object.entries(value)).get(SOURCE_KEY);
  return typeof source === 'string' ? source : undefined;
}

function mapping(data: Data): DataMap {
  if (data === null) return {};
  if (!isDataMap(data)) throw new Error('Expected a mapping of keys to values.');
  return data;
}

function withoutKeys(data: DataMap, keys: readonly string[]): DataMap {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}
