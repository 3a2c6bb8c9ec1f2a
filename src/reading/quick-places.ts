import { EVENT_ID, SCALAR_STYLE, parseEvents, type Event } from 'js-yaml';
import { toFieldPath, type SourceFile } from './source-file.ts';

/**
 * The same file, whose fields are found by a reader of YAML that is some ten times faster than the
 * file's own and of which nothing is kept. What it leaves open (an empty value, a tag, a key that is
 * no plain word) the file's own reader answers.
 * @param text the whole file as it was read.
 */
export function withQuickPlaces(source: SourceFile, text: string): SourceFile {
  const { yaml, linesBefore } = yamlOf(source, text.replace(/^\uFEFF/, ''));
  return {
    ...source,
    locate: (path) => {
      const offset = nearestOffset(offsetsIn(yaml), path);
      if (offset === undefined) return source.locate(path);
      const above = yaml.slice(0, offset).split('\n');
      return {
        file: source.file,
        field: toFieldPath(path),
        position: { line: above.length + linesBefore, column: (above.at(-1) ?? '').length + 1 },
      };
    },
  };
}

/** A file's YAML: all of it, or what stands between its two lines of `---`. */
function yamlOf(
  { file, body }: SourceFile,
  text: string,
): { readonly yaml: string; readonly linesBefore: number } {
  if (!file.endsWith('.md')) return { yaml: text, linesBefore: 0 };
  const head = text.slice(text.indexOf('\n') + 1, text.length - body.length);
  return { yaml: head.slice(0, head.lastIndexOf('---')), linesBefore: 1 };
}

/** Offsets of values by the path of their field; undefined where only the slow reader can tell. */
type Offsets = ReadonlyMap<string, number | undefined>;

/** Findings come file by file, so the offsets of one file at a time are enough. */
let latest: { readonly yaml: string; readonly offsets: Offsets } | undefined;

function offsetsIn(yaml: string): Offsets {
  if (latest?.yaml !== yaml) latest = { yaml, offsets: readOffsets(yaml) };
  return latest.offsets;
}

/** The offset of a field, or of the nearest one above it that is there. */
function nearestOffset(offsets: Offsets, path: readonly (string | number)[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const field = toFieldPath(path.slice(0, length));
    if (offsets.has(field)) return offsets.get(field);
  }
  return undefined;
}

/** The offsets of all values; none of a text that has faults or unusual keys. */
function readOffsets(yaml: string): Offsets {
  const offsets = new Map<string, number | undefined>();
  try {
    const events = parseEvents(yaml, {});
    readValue(1, '');
    return offsets;

    /** Notes a value and all values in it; returns where the next one begins. */
    function readValue(at: number, path: string): number {
      const event = events[at];
      offsets.set(path, startOf(event));
      if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) return at + 1;
      let next = at + 1;
      for (let index = 0; events[next]?.type !== EVENT_ID.POP; index += 1) {
        if (event.type === EVENT_ID.SEQUENCE) next = readValue(next, `${path}[${index}]`);
        else next = readValue(next + 1, `${path}${path === '' ? '' : '.'}${keyOf(events[next], yaml)}`);
      }
      return next + 1;
    }
  } catch {
    return new Map();
  }
}

/** @throws RangeError when the key is no plain word. */
function keyOf(event: Event | undefined, yaml: string): string {
  const key = event?.type === EVENT_ID.SCALAR ? yaml.slice(event.valueStart, event.valueEnd) : '';
  if (!/^[\w-]+$/.test(key)) throw new RangeError(`Not a plain key: ${key}`);
  return key;
}

/** Where a value begins, with its quotation mark. */
function startOf(event: Event | undefined): number | undefined {
  if (event === undefined || !('tagStart' in event) || event.tagStart >= 0 || event.anchorStart >= 0)
    return undefined;
  if (event.type !== EVENT_ID.SCALAR) return event.start;
  if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart < 0 ? undefined : event.valueStart;
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? event.valueStart - 1 : undefined;
}
