import { read, type WorkBook } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import type { Archive } from '../archive/open-archive.ts';
import { readRelations, readXmlPart } from '../archive/relations.ts';
import { LIMITS } from '../limits.ts';
import { RefusalError } from '../refusal.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { findAll } from '../xml/xml-tree.ts';

/** A workbook, and the XML of its sheets, in which stands what the workbook's reader leaves out. */
export interface OpenedWorkbook {
  readonly workbook: WorkBook;
  /** XML of the worksheets by their names. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** Parts that hold nothing that is seen in a cell. Links to other files are never followed. */
const UNREAD =
  /(?:^|\/)(?:externalLinks|media|embeddings|printerSettings|pivotCache|pivotTables|drawings|charts|diagrams|customXml|docProps|queryTables|activeX|ctrlProps|calcChain\.xml|connections\.xml)(?:\/|$)/i;

/** Dates whose form a Chinese Excel knows by number only; others would show them the American way. */
const CHINESE_DATES: readonly (readonly [id: number, format: string])[] = [
  ...[27, 36, 50, 52, 57].map((id) => [id, 'yyyy"年"m"月"'] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, 'm"月"d"日"'] as const),
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
];

/** Opens a workbook from its own sheets, texts and formats alone. Throws a refusal when it is too large. */
export async function openWorkbook(archive: Archive): Promise<OpenedWorkbook> {
  const parts: Record<string, Uint8Array> = {};
  const texts = new Map<string, string>();
  let left: number = LIMITS.xlsxBytes;
  for (const name of archive.names) {
    if (!/\.(?:xml|rels)$/i.test(name) || UNREAD.test(name)) continue;
    const bytes = await archive.read(name, left);
    if (!bytes) continue;
    left -= bytes.length;
    const text = decodeXml(bytes);
    if (/\/worksheets\/[^/]+\.xml$/i.test(name)) {
      refuseManyCells(text);
      texts.set(name, text);
    }
    parts[name] = strToU8(/\/styles\.xml$/i.test(name) ? withChineseDates(text) : text);
  }
  const names = await sheetParts(archive);
  return {
    workbook: parse(zipSync(parts, { level: 0 })),
    sheets: new Map([...names].map(([name, part]) => [name, texts.get(part) ?? ''])),
  };
}

/** The part of each worksheet by the sheet's name. */
async function sheetParts(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const main = (await readRelations(archive, '')).find(({ type }) => type === 'officeDocument')?.target;
  const root = await readXmlPart(archive, main);
  if (!root || main === undefined) throw new RefusalError('damaged');
  const targets = new Map((await readRelations(archive, main)).map(({ id, target }) => [id, target]));
  return new Map(
    findAll(root, 'x:sheet').map(({ attributes }) => [
      attributes['name'] ?? '',
      targets.get(attributes['r:id'] ?? '') ?? '',
    ]),
  );
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      dateNF: 'yyyy/m/d',
      nodim: true,
    });
  } catch (error) {
    throw new RefusalError('damaged', '', error);
  }
}

function refuseManyCells(sheet: string): void {
  const cell = /<(?:\w+:)?c[\s>]/g;
  for (let count = 0; cell.test(sheet); count += 1)
    if (count > LIMITS.cells) throw new RefusalError('too-much');
}

function withChineseDates(styles: string): string {
  const formats = CHINESE_DATES.map(
    ([id, format]) => `<numFmt numFmtId="${id}" formatCode="${format.replaceAll('"', '&quot;')}"/>`,
  ).join('');
  if (/<(?:\w+:)?numFmts\b[^>]*[^/]>/.test(styles))
    return styles.replace(/<\/(?:\w+:)?numFmts>/, (end) => formats + end);
  return styles.replace(/<(?:\w+:)?styleSheet\b[^>]*>/, (start) => `${start}<numFmts>${formats}</numFmts>`);
}
