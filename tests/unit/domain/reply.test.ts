import { expect, test } from 'vitest';
import { finding, type Reply } from '../../../src/domain/finding.ts';
import { answers, stateOf } from '../../../src/domain/reply.ts';

const reply: Reply = {
  code: 'adjusted-sum',
  place: 'budget.adjusted',
  state: 'explained',
  text: { zh: '调减未列示。' },
  date: '2024-06-01',
};

const at = (field: string) => ({ file: 'reports/health/2023.md', field });

test.each([
  ['the same rule at the same field', finding('adjusted-sum', at('budget.adjusted')), true],
  ['the same rule at another field', finding('adjusted-sum', at('budget.lines[0].adjusted')), false],
  ['another rule at the same field', finding('adjustment-unexplained', at('budget.adjusted')), false],
])('a reply answers a finding of its code and place: %s', (_, one, expected) => {
  expect(answers(reply, one)).toBe(expected);
});

test('the file of a finding does not matter, so that a reply answers for the translation as well', () => {
  const inTranslation = finding('adjusted-sum', {
    file: 'reports/health/2023.en.md',
    field: 'budget.adjusted',
  });
  expect(answers(reply, inTranslation)).toBe(true);
});

test.each([
  ['report', '', true],
  ['report', 'budget.adjusted', false],
  ['s-2-1', 's-2-1', true],
  ['s-2-1', '', false],
])('a reply to "%s" answers a finding at the field "%s": %s', (place, field, expected) => {
  expect(answers({ ...reply, place }, finding('adjusted-sum', at(field)))).toBe(expected);
});

test('a finding without reply is open', () => {
  expect(stateOf({})).toBe('open');
  expect(stateOf({ replies: [] })).toBe('open');
});

test('the state of a finding is that of the last of its replies', () => {
  expect(stateOf({ replies: [reply] })).toBe('explained');
  expect(stateOf({ replies: [reply, { ...reply, state: 'corrected' }] })).toBe('corrected');
  expect(
    stateOf({
      replies: [
        { ...reply, state: 'corrected' },
        { ...reply, state: 'open' },
      ],
    }),
  ).toBe('open');
});
