import { expect, test } from 'vitest';
import type { CheckContext } from '../../../src/checks/check.ts';
import { repeatedParagraph } from '../../../src/checks/repeated-paragraph.ts';
import type { Report } from '../../../src/domain/report.ts';
import { at, count, judgeText, sampleReport } from './sample-report.ts';

const FIRST =
  '全年举办读书活动一百二十六场，到馆读者八十四万人次，外借图书五十一万册，办证三万余张，均好于上年。';
const SECOND =
  '全年完成古籍修复四百三十二叶，数字化古籍一万二千拍，接待研究者六百余人次，编印馆藏目录两种，均为近年最多。';
const OWN =
  '全年走访困难群众三千二百户次，发放临时救助资金四百余万元，帮助返乡八百余人次，均按时完成，无一起投诉。';

const body = (...paragraphs: readonly string[]): string => `\n## 完成情况\n\n${paragraphs.join('\n\n')}\n`;

const other = (title: string, ...paragraphs: readonly string[]): Report =>
  sampleReport(`title: { zh: ${title} }`, { department: 'culture', year: 2023 }, body(...paragraphs));

/** A context in which these reports are at hand. */
function beside(...reports: readonly Report[]): Pick<CheckContext, 'twinsOf'> {
  return {
    twinsOf: (digest) =>
      reports.filter(({ text }) => text.paragraphs.some((paragraph) => paragraph.digest === digest)),
  };
}

test('paragraphs of its own agree', () => {
  expect(judgeText(repeatedParagraph, body(OWN, FIRST), beside(other('甲', SECOND)))).toEqual({
    kind: 'agrees',
  });
});

test('paragraphs of another report are one note with their number and the first words of the first', () => {
  expect(
    judgeText(repeatedParagraph, body(OWN, SECOND, FIRST), beside(other('2023年甲局报告', FIRST, SECOND))),
  ).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'repeated-paragraph',
        severity: 'note',
        place: { ...at('s-1'), position: { line: 14, column: 1 } },
        args: {
          found: { kind: 'verbatim', text: '全年完成古籍修复四百三十二叶，数字化古籍…' },
          all: count(2),
          other: { kind: 'localized', text: { zh: '2023年甲局报告' } },
        },
      },
    ],
  });
});

test('each other report is a note of its own', () => {
  const judgement = judgeText(
    repeatedParagraph,
    body(FIRST, SECOND),
    beside(other('甲', SECOND), other('乙', FIRST, SECOND)),
  );
  expect(judgement.kind === 'found' && judgement.findings.map(({ args }) => [args.other, args.all])).toEqual([
    [{ kind: 'localized', text: { zh: '乙' } }, count(2)],
    [{ kind: 'localized', text: { zh: '甲' } }, count(1)],
  ]);
});

test('spaces, line ends and marks of a list do not make a paragraph another one', () => {
  const spaced = `- ${FIRST.replace('，', '， ')}`;
  expect(judgeText(repeatedParagraph, body(spaced), beside(other('甲', FIRST))).kind).toBe('found');
});

test('a report is not held against itself', () => {
  const itself = sampleReport('', undefined, body(FIRST));
  expect(judgeText(repeatedParagraph, body(FIRST), beside(itself))).toEqual({ kind: 'agrees' });
});

test.each([
  ['short paragraphs', body('全年工作顺利完成。')],
  ['tables', body(`| ${FIRST} | ${FIRST} |`)],
  ['the introduction of the body', `\n## 部门基本情况\n\n### 主要工作\n\n${FIRST}\n`],
  ['no text', ''],
])('a text of nothing but %s cannot be judged', (_, text) => {
  expect(judgeText(repeatedParagraph, text, beside(other('甲', FIRST)))).toEqual({ kind: 'unjudged' });
});
