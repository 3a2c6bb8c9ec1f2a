import { elementsOf, findChild, type XmlElement } from '../xml/xml-tree.ts';
import { formatListNumber } from './number-formats.ts';
import { switchOf, valueOf, type ListItem } from './read-styles.ts';

/** What Word prints before an item of a list. */
export interface ListMarker {
  readonly kind: 'ordered' | 'bullet';
  /** 一、 or （一） or 1. with what stands between it and the text; empty for a bullet. */
  readonly text: string;
}

interface Level {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
  readonly suffix: string;
  readonly decimalOnly: boolean;
  /** Style whose paragraphs are items of this level. */
  readonly style: string | undefined;
  /** A higher level does not begin this one anew. */
  readonly goesOn: boolean;
}

interface NumberedList {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

const PRINTED_CLOSE = /[、）)】〕．。：:]$/u;

/** Counts the items of a Word file's lists, from its first paragraph to its last. */
export class ListCounter {
  readonly #lists: ReadonlyMap<string, NumberedList>;
  /** The last number of each level, by definition: lists of one definition count on. */
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  /** @param root The part `numbering.xml`; undefined when the file has none. */
  constructor(root: XmlElement | undefined) {
    this.#lists = root ? readLists(root) : new Map();
  }

  /** The marker of the next item; undefined when it has none. */
  next(item: ListItem, style: string | undefined): ListMarker | undefined {
    const list = this.#lists.get(item.list);
    if (!list) return undefined;
    const number = item.level ?? levelOfStyle(list, style) ?? 0;
    const level = list.levels.get(number);
    if (!level) return undefined;
    const counts = this.#countUp(item.list, list, number, level);
    if (level.format === 'bullet') return { kind: 'bullet', text: '' };
    const text = level.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      const format = level.decimalOnly ? 'decimal' : (list.levels.get(other)?.format ?? 'decimal');
      return formatListNumber(counts.get(other) ?? list.levels.get(other)?.start ?? 1, format);
    });
    if (text === '') return undefined;
    const gap = level.suffix === 'nothing' || PRINTED_CLOSE.test(text) ? '' : ' ';
    return { kind: 'ordered', text: text + gap };
  }

  #countUp(id: string, list: NumberedList, number: number, level: Level): ReadonlyMap<number, number> {
    const counts = this.#counts.get(list.definition) ?? new Map<number, number>();
    this.#counts.set(list.definition, counts);
    const restart = list.restarts.get(number);
    const first = `${id} ${number}`;
    const last = counts.get(number);
    if (restart !== undefined && !this.#begun.has(first)) counts.set(number, restart);
    else counts.set(number, last === undefined ? level.start : last + 1);
    this.#begun.add(first);
    for (const deeper of [...counts.keys()]) {
      if (deeper > number && list.levels.get(deeper)?.goesOn !== true) counts.delete(deeper);
    }
    return counts;
  }
}

function levelOfStyle(list: NumberedList, style: string | undefined): number | undefined {
  return style === undefined ? undefined : [...list.levels].find(([, level]) => level.style === style)?.[0];
}

function readLists(root: XmlElement): ReadonlyMap<string, NumberedList> {
  const definitions = elementsOf(root).filter(({ name }) => name === 'w:abstractNum');
  const byId = new Map(definitions.map((element) => [element.attributes['w:abstractNumId'], element]));
  const byStyle = new Map(definitions.map((element) => [valueOf(element, 'w:styleLink'), element]));
  return new Map(
    elementsOf(root).flatMap((element) => {
      const id = element.attributes['w:numId'];
      const own = byId.get(valueOf(element, 'w:abstractNumId'));
      if (element.name !== 'w:num' || id === undefined || !own) return [];
      const link = valueOf(own, 'w:numStyleLink');
      const definition = link === undefined ? own : (byStyle.get(link) ?? own);
      return [[id, readList(element, definition)] as const];
    }),
  );
}

function readList(element: XmlElement, definition: XmlElement): NumberedList {
  const overrides = elementsOf(element).filter(({ name }) => name === 'w:lvlOverride');
  const replaced = overrides.flatMap((override) => findChild(override, 'w:lvl') ?? []);
  const levels = [...elementsOf(definition).filter(({ name }) => name === 'w:lvl'), ...replaced];
  return {
    definition: definition.attributes['w:abstractNumId'] ?? '',
    levels: new Map(levels.map((level) => [Number(level.attributes['w:ilvl'] ?? 0), readLevel(level)])),
    restarts: new Map(
      overrides.flatMap((override) => {
        const start = valueOf(override, 'w:startOverride');
        return start === undefined
          ? []
          : [[Number(override.attributes['w:ilvl'] ?? 0), Number(start)] as const];
      }),
    ),
  };
}

function readLevel(level: XmlElement): Level {
  return {
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    pattern: valueOf(level, 'w:lvlText') ?? '',
    start: Number(valueOf(level, 'w:start') ?? 1),
    suffix: valueOf(level, 'w:suff') ?? 'tab',
    decimalOnly: switchOf(level, 'w:isLgl') ?? false,
    style: valueOf(level, 'w:pStyle'),
    goesOn: valueOf(level, 'w:lvlRestart') === '0',
  };
}
