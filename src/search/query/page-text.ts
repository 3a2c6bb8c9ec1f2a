import type { Block } from '../format/search-page.ts';
import type { TextRecord } from '../format/text-record.ts';
import { fold, type Folded, type Variants } from '../text/fold.ts';
import type { IndexReader } from './index-reader.ts';

/** A passage of a page in the spelling that is searched, with what it was. */
export interface Passage {
  readonly folded: Folded;
  readonly original: string;
  /** Number of the section, or undefined of a title or other name. */
  readonly section?: number;
  readonly block?: Block;
}

/** The passages of a page, or of a name, read and folded. */
export async function passagesOfPage(index: IndexReader, doc: number): Promise<readonly Passage[]> {
  const variants = index.textVariants;
  if (doc >= index.root.pages) {
    const { label, also, foreign } = await index.name(doc - index.root.pages);
    return [label, ...also, ...foreign].map((name) => ({ folded: fold(name, variants), original: name }));
  }
  return foldRecord(await index.record(doc), variants);
}

const folded = new WeakMap<TextRecord, readonly Passage[]>();

function foldRecord(record: TextRecord, variants: Variants): readonly Passage[] {
  const known = folded.get(record);
  if (known) return known;
  const passages: Passage[] = [record.title, ...record.aliases].map((name) => ({
    folded: fold(name, variants),
    original: name,
  }));
  record.sections.forEach(({ blocks }, section) => {
    for (const block of blocks)
      passages.push({ folded: fold(block.text, variants), original: block.text, section, block });
  });
  folded.set(record, passages);
  return passages;
}
