import { expect, test } from 'vitest';
import { sectionMissing } from '../../../src/checks/section-missing.ts';
import { at, judge, term } from './sample-report.ts';

const TEXTS = {
  overview: '## 部门基本情况',
  work: '## 绩效目标完成情况',
  result: '## 评价结果',
  problems: '## 存在的主要问题',
  recommendations: '## 相关建议',
};

const text = (headings: readonly string[]): string =>
  headings.map((heading) => `\n${heading}\n\n甲。\n`).join('');

test.each([
  ['the usual headings', Object.values(TEXTS)],
  ['headings on a lower level', Object.values(TEXTS).map((heading) => `#${heading}`)],
  ['one heading for two parts', ['## 单位概况', '## 履职情况', '## 自评结论', '## 问题及改进措施']],
  ['another order', Object.values(TEXTS).toReversed()],
])('a report with %s agrees', (_, headings) => {
  expect(judge(sectionMissing, '', {}, text(headings))).toEqual({ kind: 'agrees' });
});

test('an English report is known by its English headings', () => {
  const headings = ['About the office', 'Work completed', 'Evaluation result', 'Problems', 'Recommendations'];
  expect(judge(sectionMissing, 'language: en', {}, text(headings.map((heading) => `## ${heading}`)))).toEqual(
    { kind: 'agrees' },
  );
});

test.each(Object.keys(TEXTS))('a report without the part "%s" is a note about the whole file', (section) => {
  const headings = Object.entries(TEXTS).flatMap(([name, heading]) => (name === section ? [] : [heading]));
  expect(judge(sectionMissing, '', {}, text(headings))).toStrictEqual({
    kind: 'found',
    findings: [
      {
        code: 'section-missing',
        severity: 'note',
        place: at(''),
        args: { section: term('reportSections', section) },
      },
    ],
  });
});

test('each missing part is a note of its own, in the order of the outline', () => {
  const judgement = judge(sectionMissing, '', {}, text(['## 工作']));
  expect(judgement.kind === 'found' && judgement.findings.map(({ args }) => args.section)).toEqual(
    ['overview', 'work', 'result', 'problems', 'recommendations'].map((name) => term('reportSections', name)),
  );
});

test('words of the text are no headings', () => {
  const judgement = judge(
    sectionMissing,
    '',
    {},
    `${text(Object.values(TEXTS).slice(0, 4))}\n相关建议：甲。\n`,
  );
  expect(judgement.kind).toBe('found');
});

test.each(['department-evaluation', 'third-party-evaluation', 'finance-evaluation'])(
  'a report of the kind %s has the same outline',
  (kind) => {
    expect(judge(sectionMissing, `kind: ${kind}`, {}, text(['## 概况'])).kind).toBe('found');
  },
);

test.each(['self-evaluation-form', 'correction', 'project-self-evaluation', 'final-accounts-section'])(
  'a report of the kind %s has an outline of its own',
  (kind) => {
    expect(judge(sectionMissing, `kind: ${kind}`, {}, text(['## 概况']))).toEqual({ kind: 'unjudged' });
  },
);

test.each([
  ['an excerpt', 'coverage: excerpt\ncoverageNote: { zh: 只读到开头。 }', text(['## 概况'])],
  ['a text without headings', '', '\n甲。\n'],
  ['an empty text', '', ''],
])('%s cannot be judged', (_, yaml, body) => {
  expect(judge(sectionMissing, yaml, {}, body)).toEqual({ kind: 'unjudged' });
});
