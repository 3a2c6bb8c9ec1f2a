import { expect, test } from 'vitest';
import { formPrompt } from '../../../src/checks/form-prompt.ts';
import { at, judgeText, verbatim } from './sample-report.ts';

test('a text without words of the blank form agrees', () => {
  expect(judgeText(formPrompt, '\n## 概况\n\n全年撰写信息二百余条，共三万字。\n')).toEqual({
    kind: 'agrees',
  });
});

test('each remainder of the blank form is a note at its words, in its section', () => {
  const text = '\n（不超过300字）\n\n## 概况（200字以内）\n\n### 职责\n\n甲：参考提纲\n\n……\n';
  const finding = (field: string, line: number, column: number, found: string): object => ({
    code: 'form-prompt',
    severity: 'note',
    place: { ...at(field), position: { line, column } },
    args: { found: verbatim(found) },
  });
  expect(judgeText(formPrompt, text)).toStrictEqual({
    kind: 'found',
    findings: [
      finding('', 10, 1, '（不超过300字）'),
      finding('s-1', 12, 6, '（200字以内）'),
      finding('s-1-1', 16, 3, '参考提纲'),
      finding('s-1-1', 18, 1, '……'),
    ],
  });
});

test('a prompt before the first heading, or in a text without headings, has no section', () => {
  const judgement = judgeText(formPrompt, '\n参考提纲\n');
  expect(judgement.kind === 'found' && judgement.findings.map(({ place }) => place)).toEqual([
    { ...at(''), position: { line: 10, column: 1 } },
  ]);
});

test('a text without headings agrees when it has paragraphs', () => {
  expect(judgeText(formPrompt, `\n${'全年工作顺利。'.repeat(6)}\n`)).toEqual({ kind: 'agrees' });
});

test.each(['', '\n\n', '\n甲。\n'])('a text of nothing but %j cannot be judged', (text) => {
  expect(judgeText(formPrompt, text)).toEqual({ kind: 'unjudged' });
});
