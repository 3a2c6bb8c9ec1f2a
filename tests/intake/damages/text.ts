import { toParagraph, type PrintedParagraph } from '../printed/printed-report.ts';
import { onBlocks, onParagraphs, softened, type Damage } from './damage.ts';

/** Empty paragraphs between all blocks, with and without a space in them. */
export const emptyParagraphs: Damage = onBlocks((block, at) => {
  const blanks = ['', '\u00A0', '　　'].slice(0, 1 + (at % 3));
  return [...blanks.map((text) => toParagraph('note', text, { sheet: block.sheet })), block];
});

/** Field codes of Word in the lines of the contents. */
export const fieldCodes: Damage = onParagraphs((paragraph) => {
  if (paragraph.role !== 'contents') return paragraph;
  const [title = '', page] = paragraph.text.split(/(?:\t|…+)(?=\d+$)/);
  if (page === undefined) return { ...paragraph, text: `${title} TOC \\o "1-3" \\h \\z \\u ` };
  const mark = `_Toc${25_831 + Number(page) * 17}`;
  return { ...paragraph, text: `HYPERLINK \\l "${mark}" ${title} PAGEREF ${mark} \\h ${page}` };
});

/** The first character of each paragraph of the text is lost. */
export const lostFirstCharacters: Damage = onParagraphs((paragraph) =>
  paragraph.role === 'body' ? { ...paragraph, text: paragraph.text.slice(1) } : paragraph,
);

/** The first character of each heading is lost: `、部门基本情况`, `一）主要职责`. */
export const lostFirstOfHeadings: Damage = onParagraphs((paragraph) => {
  return paragraph.role === 'heading'
    ? { ...paragraph, title: undefined, text: paragraph.text.slice(1) }
    : paragraph;
});

/** 年 and 月 are lost from dates of the text: `20237月`, `721日`. */
export const lostDateMarks: Damage = onParagraphs((paragraph) => {
  if (paragraph.role !== 'body') return paragraph;
  const text = paragraph.text.replace(/(?<=\d{4})年(?=\d{1,2}月)/g, '').replace(/(?<=\d)月(?=\d+日)/g, '');
  return text === paragraph.text ? paragraph : { ...paragraph, text, says: paragraph.says.map(ofDate) };
});

function ofDate(said: PrintedParagraph['says'][number]): PrintedParagraph['says'][number] {
  return said.path === 'staffing.asOf' ? softened(said) : said;
}

/** Spaces between Chinese characters and digits, and inside some words. */
export const spaces: Damage = onParagraphs((paragraph) => {
  if (paragraph.role !== 'body' && paragraph.role !== 'title') return paragraph;
  const text = paragraph.text
    .replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' ')
    .replaceAll('自评', '自 评')
    .replaceAll('预算执行率', '预算 执行率');
  return { ...paragraph, text };
});

const NUMBERS = ['—3—', '- 4 -', '第5页 共9页', '—23—', '6'];

/** Page numbers between paragraphs and in the middle of long ones. */
export const pageNumbers: Damage = (printed) => {
  let page = 0;
  const number = (): PrintedParagraph => {
    page += 1;
    return toParagraph('page-number', NUMBERS[page % NUMBERS.length] ?? '—1—');
  };
  return onBlocks((block, at) => {
    if (block.kind === 'table') return [block];
    if (block.role === 'body' && block.says.length === 0 && block.text.length > 90) {
      const middle = Math.floor(block.text.length / 2);
      return [
        { ...block, text: block.text.slice(0, middle) },
        number(),
        toParagraph('note', block.text.slice(middle)),
      ];
    }
    return at % 12 === 11 && block.role === 'body' ? [block, number()] : [block];
  })(printed);
};

/** Advertising that a mirror puts into the text. */
export const advertising: Damage = onBlocks((block, at) =>
  block.kind === 'paragraph' && block.role === 'body' && at % 9 === 0
    ? [block, toParagraph('body', '本文由示例文库整理，更多内容请访问 http://www.example.org/ 下载完整版')]
    : [block],
);

/** The title in another order of words and on two lines: 示例市2023年度市水务局部门整体支出 / 绩效自评报告. */
export const titleOnTwoLines: Damage = (printed) =>
  onParagraphs((paragraph) => {
    if (paragraph.role !== 'title') return paragraph;
    const { input, year } = printed.report;
    const name = (input.disclosure?.issuer?.zh ?? '').replace(/^示例市/, '');
    const lines = [`示例市${year}年度市${name}部门整体支出`, '绩效自评报告'];
    return lines.map((text, at) => ({
      ...paragraph,
      text,
      says: at === 0 ? [{ path: 'title.zh', value: lines.join(''), need: 'may' as const }] : [],
    }));
  })(printed);

/** What a form asks for and nobody took out. */
export const formLeftovers: Damage = onBlocks((block) => {
  if (block.kind === 'table' || block.role !== 'heading' || block.depth !== 1) return [block];
  if (/主要问题/.test(block.text)) {
    return [{ ...block, title: undefined, text: `${block.text}（200字以内）` }, toParagraph('body', '……')];
  }
  if (/部门基本情况/.test(block.text)) {
    return [toParagraph('body', '（参考提纲）'), toParagraph('body', '摘要（2000字以内）'), block];
  }
  return [block];
});
