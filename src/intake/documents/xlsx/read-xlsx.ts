import type { Archive } from '../archive/open-archive.ts';
import { readXmlPart } from '../archive/relations.ts';
import { BlockList } from '../block-list.ts';
import { wordsOf, wordsOfChart } from '../docx/visible-text.ts';
import { addSheet } from './add-sheet.ts';
import { openWorkbook } from './open-workbook.ts';
import { readSheetRows } from './sheet-rows.ts';

/**
 * Reads a workbook: cells as they are seen, sheet after sheet. Formulas are never computed: the value that
 * the workbook keeps is taken. One with macros (.xlsm) is read like any other, see `readDocx`.
 */
export async function readXlsx(archive: Archive): Promise<ReturnType<BlockList['finish']>> {
  const { workbook, sheets } = await openWorkbook(archive);
  const blocks = new BlockList();
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet) return;
    const { rows, omitted } = readSheetRows(sheet, name, sheets.get(name) ?? '');
    if ((workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) {
      const words = rows.flatMap(({ cells }) =>
        cells.flatMap(({ text, covered }) => (covered === undefined && text !== '' ? [text] : [])),
      );
      blocks.omit('hidden-sheet', words.join(' '), { sheet: name });
      return;
    }
    const block = blocks.next;
    addSheet(rows, name, blocks);
    for (const { what, text, place } of omitted) blocks.omit(what, text, { ...place, block });
  });
  for (const words of headersOf(sheets)) blocks.omit('page-header', words);
  for (const words of await drawingsOf(archive)) blocks.omit('picture', words);
  if (archive.names.some((name) => /vbaProject[^/]*\.bin$/i.test(name))) blocks.omit('macro', '');
  return blocks.finish();
}

/** Words that are printed above and below the sheets, without Excel's own codes (&P, &"宋体,常规"). */
function headersOf(sheets: ReadonlyMap<string, string>): readonly string[] {
  const words = new Set<string>();
  for (const text of sheets.values()) {
    for (const [, written = ''] of text.matchAll(/<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)>([^<]*)</g)) {
      words.add(
        written
          .replaceAll('&amp;', '&')
          .replace(/&quot;/g, '"')
          .replace(/&(?:"[^"]*"|\d+|K[\dA-F]{6}|[A-Za-z&])/g, ' ')
          .trim(),
      );
    }
  }
  return [...words].filter((text) => text !== '');
}

/** Words of text boxes, charts and diagrams. */
async function drawingsOf(archive: Archive): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of archive.names) {
    const [, kind] = /\/(drawing|chart|data)\d+\.xml$/.exec(name) ?? [];
    const root = kind === undefined ? undefined : await readXmlPart(archive, name);
    if (root) found.push(kind === 'chart' ? wordsOfChart(root) : wordsOf(root).replaceAll('\n', ' '));
  }
  return found.filter((words) => words !== '');
}
