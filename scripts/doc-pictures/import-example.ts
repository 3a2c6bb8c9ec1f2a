import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

/**
 * A Word document such as a department would import, of a fictional department. Most of it can be told for certain; a date has
 * lost a character, a letter stands in the place of a digit, and a sentence contradicts the table.
 */
export async function writeImportExample(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            ...TEXT.map(toParagraph),
            new Table({ rows: BUDGET.map(toRow) }),
            ...REST.map(toParagraph),
          ],
        },
      ],
    }),
  );
}

const TEXT: readonly string[] = [
  '#示例市水务局2026年度部门整体支出绩效自评报告',
  '本报告为虚构的示例。',
  '填报日期：2027521日',
  '#一、部门基本情况',
  '#（一）主要职责',
  '负责示例市水资源管理、防洪排涝、河湖管护和农村供水工作。',
  '#（二）机构和人员',
  '核定编制128名，年末在职人员121人。',
  '#（三）预算及执行情况',
  '2026年年初预算3.0512亿元，年中调增1,240.50万元，调减310.00万元，调整后预算31,442.50万元，实际支出29,786.31万元，预算执行率95.02%。',
  '#附表1 部门整体支出预算安排及执行情况表',
  '金额单位：万元',
];

const BUDGET: readonly (readonly string[])[] = [
  ['项目', '年初预算', '调增', '调减', '调整后预算', '实际支出'],
  ['一、基本支出', '3,512.00', '140.50', '10.00', '3,642.50', '3,601.20'],
  ['人员经费', '3,105.00', '140.50', '0.00', '3,245.50', '3,221.10'],
  ['公用经费', '407.00', '0.00', '10.00', '397.00', '38O.10'],
  ['二、项目支出', '27,000.00', '1,100.00', '300.00', '27,800.00', '26,275.11'],
  ['合计', '30,512.00', '1,240.50', '310.00', '31,442.50', '29,876.31'],
];

const REST: readonly string[] = [
  '#二、绩效自评结果',
  '自评得分93.5分，等级为优。',
  '#三、存在的主要问题',
  '部分堤防维修项目前期工作较慢，资金支付集中在第四季度。',
  '#四、相关建议',
  '提前安排项目勘测和设计，按月通报支付进度。',
];

/** A line that begins with # is a heading. */
function toParagraph(line: string): Paragraph {
  return line.startsWith('#')
    ? new Paragraph({ text: line.slice(1), heading: HeadingLevel.HEADING_1 })
    : new Paragraph(line);
}

function toRow(cells: readonly string[]): TableRow {
  return new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
}
