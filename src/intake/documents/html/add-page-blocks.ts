import type { BlockList, LooseCell } from '../block-list.ts';
import { isContentsLine, takeFieldCodes } from '../text/field-codes.ts';
import { joinTwoLines, joinWrappedLines } from '../text/join-lines.ts';
import { findWrittenTables } from '../text/written-tables.ts';
import { trimTable } from '../trim-table.ts';
import { collectFlow, type FlowLine, type Omit } from './collect-flow.ts';
import { isLayout, ownCells } from './page-layout.ts';
import type { PageElement, PageParent } from './parse-page.ts';
import { layOutTable, type GridCell } from './table-grid.ts';

/** How a page becomes blocks. */
export interface PageOptions {
  /** Looks at each text before it is kept, and returns what is kept of it; as it is by default. */
  readonly onText?: (text: string) => string;
}

/** Adds everything that is seen on a page, or on a part of one, to a document. */
export function addPageBlocks(parent: PageParent, blocks: BlockList, options: PageOptions = {}): void {
  new PageBlocks(blocks, options).add(parent);
}

class PageBlocks {
  readonly #blocks: BlockList;
  readonly #onText: (text: string) => string;
  readonly #omit: Omit = (what, text) => {
    const words = this.#onText(text);
    if (words.trim() !== '') this.#blocks.omit(what, words);
  };

  constructor(blocks: BlockList, options: PageOptions) {
    this.#blocks = blocks;
    this.#onText = options.onText ?? ((text) => text);
  }

  add(parent: PageParent): void {
    let lines: FlowLine[] = [];
    for (const item of collectFlow(parent, this.#omit)) {
      if (item.kind === 'line') {
        lines.push(item);
        continue;
      }
      this.#addLines(lines);
      lines = [];
      this.#addTable(item.element);
    }
    this.#addLines(lines);
  }

  #addLines(lines: readonly FlowLine[]): void {
    for (const part of findWrittenTables(joinBrokenLines(lines), ['bar'])) {
      if (part.kind === 'table') {
        this.#addRows(part.rows.map((row) => row.map((text) => ({ text: this.#take(text) }))));
        continue;
      }
      for (const { text, headingLevel, list, contents } of part.lines) {
        if (contents || isContentsLine(text)) {
          this.#omit('contents-line', text);
          continue;
        }
        this.#blocks.addParagraph(this.#take(text), {
          ...(headingLevel === undefined ? {} : { headingLevel }),
          ...(list === undefined ? {} : { list }),
        });
      }
    }
  }

  /** What is kept of a text: without field codes, which are listed. */
  #take(written: string): string {
    const { text, codes } = takeFieldCodes(this.#onText(written));
    for (const code of codes) this.#blocks.omit('field-code', code);
    return text;
  }

  /** Adds a table; rows that only serve the layout of the page become paragraphs. */
  #addTable(table: PageElement): void {
    const { rows, captions } = layOutTable(table, this.#omit);
    for (const caption of captions) this.add(caption);
    const texts = new Map<PageElement, string>();
    let data: (readonly LooseCell[])[] = [];
    const onlyOneColumn = rows.every((row) => ownCells(row).length <= 1);
    rows.forEach((row, index) => {
      if (onlyOneColumn || isLayout(row, rows.length)) {
        this.#addRows(data);
        data = [];
        for (const cell of new Set(row)) if (cell?.row === index) this.add(cell.element);
      } else {
        data.push(row.map((cell, column) => this.#toCell(cell, index, row[column - 1], texts)));
      }
    });
    this.#addRows(data);
  }

  #toCell(
    cell: GridCell | undefined,
    row: number,
    left: GridCell | undefined,
    texts: Map<PageElement, string>,
  ): LooseCell {
    if (!cell) return { text: '' };
    const text = texts.get(cell.element) ?? this.#textOfCell(cell.element);
    texts.set(cell.element, text);
    if (cell.row < row) return { text, covered: 'above' };
    return cell === left ? { text, covered: 'left' } : { text };
  }

  /** A cell's lines; a small table inside it is written line by line. */
  #textOfCell(cell: PageElement): string {
    return collectFlow(cell, this.#omit)
      .flatMap((item) => {
        if (item.kind === 'line') return [this.#take(item.text).trim()];
        return layOutTable(item.element, this.#omit).rows.map((row, index) =>
          ownCells(row)
            .filter((inner) => inner.row === index)
            .map((inner) => this.#textOfCell(inner.element))
            .join(' '),
        );
      })
      .filter((line) => line !== '')
      .join('\n');
  }

  #addRows(rows: readonly (readonly LooseCell[])[]): void {
    const { rows: kept, dropped } = trimTable(rows);
    if (dropped > 0 && kept.length > 0) this.#blocks.omit('empty-cells', '');
    this.#blocks.addTable(kept);
  }
}

/** Lines of one paragraph that were broken by its author's program, as whole lines again. */
function joinBrokenLines(lines: readonly FlowLine[]): readonly FlowLine[] {
  const paragraphs: FlowLine[][] = [];
  for (const line of lines) {
    if (line.continued && paragraphs.length > 0) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.flatMap((paragraph) => {
    const [first] = paragraph;
    if (!first) return [];
    const texts = paragraph.map(({ text }) => text);
    if (first.headingLevel !== undefined) return [{ ...first, text: texts.reduce(joinTwoLines) }];
    return joinWrappedLines(texts).map((text) => ({ ...first, text }));
  });
}
