import { blockDigestOf } from '../../markdown/block-digest.ts';
import type { TextBlock } from '../../markdown/blocks.ts';
import { LOCALE_TRAITS, type Locale } from '../../vocabulary/locales.ts';
import type { TranslationStatus } from '../../vocabulary/report-kinds.ts';
import { UNTRANSLATED } from '../../vocabulary/translation.ts';
import type { BlockChange, ComposedBlock } from '../compose.ts';
import type { ComposedLabel } from '../compose-labels.ts';
import { findBlockText } from '../written-block.ts';
import type { ReturnedFile, ReturnedUnit } from './read-xliff.ts';
import { PARTS, stateOfBlock, type Translatable } from './to-xliff.ts';
import { XLIFF_STATES, type XliffState } from './xliff-file.ts';

/** Why one unit is not taken over. */
export type UnitFault =
  | 'source-changed'
  /** Translated anew both here and in the file. */
  | 'target-changed'
  /** Its words would not stay one block of the same kind. */
  | 'shape'
  | 'untranslated';

/** A unit that is not taken over. */
export interface RefusedUnit {
  readonly id: string;
  /** Line of the file that was given back. */
  readonly line: number;
  readonly fault: UnitFault;
  readonly source: string;
}

/** What a file that was given back brings. */
export interface Taken {
  readonly changes: ReadonlyMap<string, BlockChange>;
  readonly labels: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedUnit[];
}

/** Why a whole file is not taken over; `found` is what it says of itself. */
export interface ForeignFile {
  readonly foreign: 'report' | 'languages';
  readonly found: string;
}

/**
 * What each state means for the translation. A machine's words and a person's look the same in a file, so
 * translated is not yet reviewed; that a department issues them is not for a translator to say.
 */
const STATUS_OF_STATE: Readonly<Record<XliffState, TranslationStatus>> = {
  initial: 'machine',
  translated: 'machine',
  reviewed: 'reviewed',
  final: 'reviewed',
};

/**
 * Takes over what translators changed, unit by unit. A unit is refused when its original has changed since or
 * when its words would not stay one block; the others are taken all the same.
 * @param status standing of everything that the file brings; by default its states tell.
 */
export function takeReturned(
  returned: ReturnedFile,
  translatable: Translatable,
  status: TranslationStatus | undefined,
): Taken | ForeignFile {
  const foreign = findForeign(returned, translatable);
  if (foreign) return foreign;
  const parts = returned.parts.filter(({ original }) => original === translatable.file);
  const unitsOf = (id: string): readonly ReturnedUnit[] =>
    parts.flatMap((part) => (part.id === id ? part.units : []));
  const changes = new Map<string, BlockChange>();
  const labels = new Map<string, string>();
  const refused: RefusedUnit[] = [];
  for (const unit of unitsOf(PARTS.text)) {
    const taken = takeBlock(unit, translatable.blocks, status);
    if (taken === undefined) continue;
    if (typeof taken === 'string') refused.push(toRefused(unit, taken));
    else changes.set(taken.id, taken.change);
  }
  for (const unit of unitsOf(PARTS.labels)) {
    const taken = takeLabel(unit, translatable.labels);
    if (taken === undefined) continue;
    if (typeof taken === 'string') refused.push(toRefused(unit, taken));
    else labels.set(taken.id, taken.text);
  }
  return { changes, labels, refused };
}

function findForeign(returned: ReturnedFile, { file, from, to }: Translatable): ForeignFile | undefined {
  const originals = returned.parts.map(({ original }) => original ?? '');
  if (!originals.includes(file)) return { foreign: 'report', found: [...new Set(originals)].join(', ') };
  const isIn = (tag: string | undefined, locale: Locale): boolean =>
    tag?.split('-')[0]?.toLowerCase() === LOCALE_TRAITS[locale].tag.split('-')[0];
  const { sourceLanguage, targetLanguage } = returned;
  return isIn(sourceLanguage, from) && isIn(targetLanguage, to)
    ? undefined
    : { foreign: 'languages', found: `${sourceLanguage} → ${targetLanguage ?? '?'}` };
}

/** What a unit brings; a fault; or nothing, when it has no words or says what is there already. */
function takeBlock(
  unit: ReturnedUnit,
  blocks: readonly ComposedBlock[],
  status: TranslationStatus | undefined,
): { readonly id: string; readonly change: BlockChange } | UnitFault | undefined {
  const words = unit.target?.trim();
  if (words === undefined || words === '') return undefined;
  const block = sameOf(unit, blocks, ({ source }) => source);
  if (!block) return 'source-changed';
  if (words.includes(UNTRANSLATED)) return 'untranslated';
  const text = findBlockText(block.source, words);
  if (text === undefined) return 'shape';
  if (text === block.text && !isStep(unit.state, block)) return undefined;
  const clash = text === block.text ? 'none' : clashOf(unit, words, block.text);
  if (clash !== 'none') return clash === 'ours' ? undefined : 'target-changed';
  return { id: block.source.id, change: { text, status: status ?? STATUS_OF_STATE[unit.state] } };
}

/** Whether a state says more of a block than is known: its words are still right, or were reviewed. */
function isStep(state: XliffState, block: ComposedBlock): boolean {
  const rank = (one: XliffState): number => XLIFF_STATES.indexOf(one);
  return rank(state) > rank(stateOfBlock(block)) && (block.outdated || block.status === 'machine');
}

function takeLabel(
  unit: ReturnedUnit,
  labels: readonly ComposedLabel[],
): { readonly id: string; readonly text: string } | UnitFault | undefined {
  const words = unit.target?.replaceAll(/\s+/g, ' ').trim();
  if (words === undefined || words === '') return undefined;
  const label = sameOf(unit, labels, ({ id, source }) => ({ id, text: source }));
  if (!label) return 'source-changed';
  if (words.includes(UNTRANSLATED)) return 'untranslated';
  if (words === label.target?.replaceAll(/\s+/g, ' ')) return undefined;
  const clash = clashOf(unit, words, label.target);
  if (clash !== 'none') return clash === 'ours' ? undefined : 'target-changed';
  return { id: label.id, text: words };
}

/** Where other words stand here than in the file: whether only ours are new, or both are. */
function clashOf(
  { exported }: ReturnedUnit,
  words: string,
  present: string | undefined,
): 'none' | 'ours' | 'both' {
  const digest = present === undefined ? 'none' : blockDigestOf(present);
  if (exported === undefined || exported === digest) return 'none';
  return exported === blockDigestOf(words) ? 'ours' : 'both';
}

/** What a unit was made of: by its name, or, where lines above have come or gone since, by its words. */
function sameOf<Part>(
  unit: ReturnedUnit,
  parts: readonly Part[],
  nameOf: (part: Part) => Pick<TextBlock, 'id' | 'text'>,
): Part | undefined {
  const words = tidy(unit.source);
  const same = parts.filter((part) => tidy(nameOf(part).text) === words);
  return same.find((part) => nameOf(part).id === unit.id) ?? (same.length === 1 ? same[0] : undefined);
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function toRefused({ id, line, source }: ReturnedUnit, fault: UnitFault): RefusedUnit {
  return { id, line, fault, source };
}
