import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { toFixedZip } from './fixed-zip.ts';
import type {
  PrintedBlock,
  PrintedCell,
  PrintedParagraph,
  PrintedReport,
  PrintedTable,
} from '../printed/printed-report.ts';

/** How the Word document is made. */
export interface DocxStyle {
  /** Headings of Word, or paragraphs in bold type. */
  readonly headings: 'word' | 'bold';
}

/** The report as a Word document. */
export async function toDocx(
  printed: PrintedReport,
  { headings }: DocxStyle = { headings: 'word' },
): Promise<Uint8Array> {
  const document = new Document({
    creator: '示例市',
    title: printed.report.input.title.zh ?? '',
    sections: [{ children: printed.blocks.flatMap((block) => toChildren(block, headings)) }],
  });
  return toFixedZip(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function toChildren(block: PrintedBlock, headings: DocxStyle['headings']): readonly FileChild[] {
  return block.kind === 'paragraph'
    ? [toWordParagraph(block, headings)]
    : [toWordTable(block), new Paragraph({ children: [] })];
}

function toWordParagraph(paragraph: PrintedParagraph, headings: DocxStyle['headings']): Paragraph {
  const { role, text, depth } = paragraph;
  const isHeading = role === 'heading' || role === 'title';
  const options: IParagraphOptions = {
    children: runsOf(text, isHeading && headings === 'bold'),
    ...(role === 'title' || role === 'caption' ? { alignment: AlignmentType.CENTER } : {}),
    ...(role === 'item' ? { bullet: { level: 0 } } : {}),
  };
  if (headings === 'bold' || !isHeading) return new Paragraph(options);
  if (role === 'title') return new Paragraph({ ...options, heading: HeadingLevel.TITLE });
  const heading = depth === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
  return new Paragraph({ ...options, heading });
}

function runsOf(text: string, strong: boolean): readonly TextRun[] {
  return text
    .split(/(\n|\t)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return new TextRun({ text: '\t' });
      const run: IRunOptions = part === '\n' ? { break: 1 } : { text: part, bold: strong };
      return new TextRun(run);
    });
}

function toWordTable({ rows }: PrintedTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ cells }) =>
        new TableRow({ children: cells.filter(({ covered }) => !covered).map((cell) => toWordCell(cell)) }),
    ),
  });
}

function toWordCell({ text, across, down }: PrintedCell): TableCell {
  return new TableCell({
    children: text.split('\n').map((line) => new Paragraph({ children: runsOf(line, false) })),
    ...(across > 1 ? { columnSpan: across } : {}),
    ...(down > 1 ? { rowSpan: down } : {}),
  });
}
