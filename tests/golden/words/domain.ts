import { both, type Bilingual } from '../../corpus/bilingual.ts';
import { linesOf, wordLines } from './word-lines.ts';

/** Something that is counted: its name, and its unit of counting. */
export interface Countable {
  readonly name: Bilingual;
  /** The Chinese one is a measure word; the English one is empty where things are counted by the piece. */
  readonly unit: Bilingual;
}

/** What a department can be measured by; the best value is high unless it is `low`. */
export interface IndicatorWords extends Countable {
  readonly low: boolean;
}

/** The words of a field of work. */
export interface Domain {
  /** What the field is called. */
  readonly field: Bilingual;
  readonly objects: readonly Countable[];
  readonly tasks: readonly Bilingual[];
  readonly audiences: readonly Bilingual[];
  /** Clauses that may have slots. */
  readonly effects: readonly Bilingual[];
  readonly indicators: readonly IndicatorWords[];
  readonly problems: readonly Bilingual[];
  /** Names with Latin letters. */
  readonly terms: readonly Bilingual[];
  readonly slogans: readonly Bilingual[];
  /** Kinds of place that have a name. */
  readonly venues: readonly Bilingual[];
}

const PARTS = [
  'objects',
  'tasks',
  'audiences',
  'effects',
  'indicators',
  'problems',
  'terms',
  'slogans',
  'venues',
] as const;
type Part = (typeof PARTS)[number];

/**
 * Reads the words of a field: its name in the first line, then each part under its English name. Countable
 * things have their unit behind `#`; indicators whose best value is low begin with `↓`.
 * @throws Error that names the field and the part that is missing or cannot be read.
 */
export function parseDomain(text: string): Domain {
  const [first = '', ...lines] = linesOf(text);
  const [field] = wordLines(first);
  if (field === undefined) throw new Error('Found no name of a field.');
  const parts = new Map<Part, string[]>();
  let current: string[] | undefined;
  for (const line of lines) {
    const part = PARTS.find((name) => name === line);
    if (part) parts.set(part, (current = []));
    else current?.push(line);
  }
  const wordsOf = (part: Part): readonly Bilingual[] => {
    const words = wordLines((parts.get(part) ?? []).join('\n'));
    if (words.length === 0) throw new Error(`${field.en}: found no ${part}.`);
    return words;
  };
  return {
    field,
    objects: wordsOf('objects').map(toCountable),
    tasks: wordsOf('tasks'),
    audiences: wordsOf('audiences'),
    effects: wordsOf('effects'),
    indicators: wordsOf('indicators').map(toIndicator),
    problems: wordsOf('problems'),
    terms: wordsOf('terms'),
    slogans: wordsOf('slogans'),
    venues: wordsOf('venues'),
  };
}

function toCountable({ zh, en }: Bilingual): Countable {
  const [nameZh = '', unitZh] = zh.split('#');
  const [nameEn = '', unitEn] = en.split('#');
  if (unitZh === undefined || unitEn === undefined) {
    throw new Error(`Found "${zh} = ${en}". Expected a unit behind "#".`);
  }
  return { name: both(nameZh, nameEn), unit: both(unitZh, unitEn) };
}

/** An indicator by its words, such as `↓管网漏损率#%`. */
export function toIndicator({ zh, en }: Bilingual): IndicatorWords {
  const low = zh.startsWith('↓');
  return { ...toCountable(both(low ? zh.slice(1) : zh, en)), low };
}
