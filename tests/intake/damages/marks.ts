import {
  toParagraph,
  toRow,
  toCell,
  type PrintedBlock,
  type PrintedReport,
} from '../printed/printed-report.ts';
import { after, onBlocks, onTables, type Damage } from './damage.ts';

/** Marks of the public budget forms above each table: 公开01表, 编制单位. */
export const publicForms: Damage = (printed: PrintedReport) => {
  let form = 0;
  const unit = printed.report.input.disclosure?.issuer?.zh ?? '';
  return onBlocks((block): readonly PrintedBlock[] => {
    if (block.kind === 'table') return [block];
    if (block.role !== 'note' || !block.text.startsWith('金额单位')) return [block];
    form += 1;
    return [
      toParagraph('note', `公开${String(form).padStart(2, '0')}表`, { sheet: block.sheet }),
      { ...block, text: `编制单位：${unit}　　　　　　${block.text}` },
    ];
  })(printed);
};

/** Vertical bars around the cells of tables, as text. */
export const bars: Damage = onTables((table) =>
  table.rows.map(({ cells }) =>
    toParagraph('note', `| ${cells.map(({ text }) => text).join(' | ')} |`, {
      sheet: table.sheet,
      says: cells.flatMap(({ says }) => says.map((said) => ({ ...said, need: 'may' as const }))),
    }),
  ),
);

/** A line of remarks under each table. */
export const footNotes: Damage = after(
  onTables((table) => {
    const width = table.rows[0]?.cells.length ?? 1;
    const note = toRow([
      toCell('注：本表反映部门本年度预算安排和执行情况，数据四舍五入。', { across: width }),
      ...Array.from({ length: width - 1 }, () => toCell('', { covered: true })),
    ]);
    return table.name === 'annex-1' ? { ...table, rows: [...table.rows, note] } : table;
  }),
);

/** Brackets of the document number in another form. */
export function documentBrackets(open: string, close: string): Damage {
  return onBlocks((block): readonly PrintedBlock[] => {
    if (block.kind === 'table' || block.role !== 'head' || !block.text.startsWith('文号')) return [block];
    const change = (text: string): string => text.replace('〔', open).replace('〕', close);
    return [
      {
        ...block,
        text: change(block.text),
        says: block.says.map((said) => ({ ...said, value: change(said.value) })),
      },
    ];
  });
}
