import { blockDigestOf } from '../markdown/block-digest.ts';
import type { TextBlock } from '../markdown/blocks.ts';
import { TRANSLATION_STATUSES, type TranslationStatus } from '../vocabulary/report-kinds.ts';

/** What a translation's file keeps of one of its blocks. */
export interface BlockRecord {
  /** Digest of the original's block when it was translated; undefined where nobody can tell. */
  readonly source: string | undefined;
  /** Digest of the translated words. */
  readonly target: string;
  /** Undefined where it is that of the file. */
  readonly status: TranslationStatus | undefined;
  /** It was found out of date. */
  readonly outdated: boolean;
}

/** Records by the id of their block, as the frontmatter holds them. */
export type WrittenRecords = Readonly<Record<string, string>>;

const UNKNOWN = 'unknown';
const OUTDATED = 'outdated';

/** Reads a line of a translation's `blocks`, which its schema has validated. */
export function parseBlockRecord(written: string): BlockRecord {
  const [source = UNKNOWN, target = '', ...rest] = written.split(' ');
  return {
    source: source === UNKNOWN ? undefined : source,
    target,
    status: TRANSLATION_STATUSES.find((status) => rest.includes(status)),
    outdated: rest.includes(OUTDATED),
  };
}

/** Writes a line of a translation's `blocks`. */
export function formatBlockRecord({ source, target, status, outdated }: BlockRecord): string {
  return [source ?? UNKNOWN, target, ...(status ? [status] : []), ...(outdated ? [OUTDATED] : [])].join(' ');
}

/** What is on record of a block as it stands now. */
export interface Recollection {
  readonly record: BlockRecord;
  /** Its words are not those that were recorded. */
  readonly edited: boolean;
}

/**
 * Finds the record of each block: by its words, for blocks above may have come or gone since; else by its
 * place. Blocks without a record are new.
 */
export function recollect(
  blocks: readonly TextBlock[],
  written: WrittenRecords,
): ReadonlyMap<string, Recollection> {
  const left = new Map(Object.entries(written).map(([id, line]) => [id, parseBlockRecord(line)]));
  const found = new Map<string, Recollection>();
  const take = (block: TextBlock, id: string, record: BlockRecord, edited: boolean): void => {
    left.delete(id);
    found.set(block.id, { record, edited });
  };
  const digests = new Map(blocks.map((block) => [block.id, blockDigestOf(block.text)]));
  for (const block of blocks) {
    const record = left.get(block.id);
    if (record && record.target === digests.get(block.id)) take(block, block.id, record, false);
  }
  for (const block of blocks.filter(({ id }) => !found.has(id))) {
    const moved = [...left].find(([, { target }]) => target === digests.get(block.id));
    if (moved) take(block, ...moved, false);
  }
  for (const block of blocks.filter(({ id }) => !found.has(id))) {
    const record = left.get(block.id);
    if (record) take(block, block.id, record, true);
  }
  return found;
}
