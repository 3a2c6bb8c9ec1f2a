import { expect, test } from 'vitest';
import { annexAbsent } from '../../../src/checks/annex-absent.ts';
import { at, fieldsOf, judge, named, verbatim } from './sample-report.ts';

const annex = (number: number, included: boolean): string =>
  `{ number: ${number}, title: { zh: 第${number}张表 }, included: ${included} }`;

const withAnnexes = (...annexes: readonly string[]): string => `annexes: [${annexes.join(', ')}]`;

/** The body begins in line 9. */
const TEXT = '\n## 工作完成情况\n\n预算安排见附表1，绩效指标见附表 2。\n';

test('annexes that are all included agree, and so do references to them', () => {
  expect(judge(annexAbsent, withAnnexes(annex(1, true), annex(2, true)), {}, TEXT)).toEqual({
    kind: 'agrees',
  });
});

test('each annex that the report lists but does not include is a question with its number and title', () => {
  const finding = (index: number, number: string): object => ({
    code: 'annex-absent',
    severity: 'question',
    place: at(`annexes[${index}]`),
    args: { number: verbatim(number), title: named(`第${number}张表`) },
  });
  expect(
    judge(annexAbsent, withAnnexes(annex(1, false), annex(2, true), annex(3, false)), {}, TEXT),
  ).toStrictEqual({
    kind: 'found',
    findings: [finding(0, '1'), finding(2, '3')],
  });
});

test('an annex that the text refers to and the report does not list is a question at the words, once each', () => {
  const text = `${TEXT}\n### 项目\n\n再见附表2，另见附表11。\n`;
  const finding = (field: string, line: number, column: number, number: string): object => ({
    code: 'annex-absent',
    severity: 'question',
    place: { ...at(field), position: { line, column } },
    args: { number: verbatim(number) },
    variant: 'unlisted',
  });
  expect(judge(annexAbsent, withAnnexes(annex(1, true)), {}, text)).toStrictEqual({
    kind: 'found',
    findings: [finding('s-1', 12, 15, '2'), finding('s-1-1', 16, 9, '11')],
  });
});

test('an annex that is listed as not included and referred to is one question', () => {
  expect(fieldsOf(judge(annexAbsent, withAnnexes(annex(1, false), annex(2, true)), {}, TEXT))).toEqual([
    'annexes[0]',
  ]);
});

test('of an excerpt nothing can be said', () => {
  const excerpt = `coverage: excerpt\ncoverageNote: { zh: 只读到开头。 }\n${withAnnexes(annex(1, false))}`;
  expect(judge(annexAbsent, excerpt, {}, TEXT)).toEqual({ kind: 'unjudged' });
});

test('a report that lists no annex and refers to none cannot be judged', () => {
  expect(judge(annexAbsent, 'filed: 2024-03-12', {}, '\n## 概况\n\n附表另行公布。\n')).toEqual({
    kind: 'unjudged',
  });
});
