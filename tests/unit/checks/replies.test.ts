import { expect, test } from 'vitest';
import { objection } from '../../../src/checks/check.ts';
import { withReplies } from '../../../src/checks/replies.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Report } from '../../../src/domain/report.ts';
import { at, sampleReport, verbatim } from './sample-report.ts';

const reply = (code: string, place: string, date: string, text: string, state = 'explained'): string =>
  `  - { code: ${code}, place: "${place}", state: ${state}, text: { zh: ${text} }, date: ${date} }`;

const withList = (...replies: readonly string[]): Report => sampleReport(`replies:\n${replies.join('\n')}`);

const about = (code: Finding['code'], field: string): Finding => objection(code, sampleReport(''), field, {});

/** What replies a finding has, by their texts. */
const texts = ({ replies }: Finding): readonly string[] | undefined =>
  replies?.map(({ text }) => text.zh ?? '');

test('findings of a report without replies stay as they are', () => {
  const findings = [about('adjusted-sum', 'budget.adjusted')];
  expect(withReplies(sampleReport(''), findings)).toStrictEqual(findings);
});

test('a reply stands at the finding of its rule and field, as the file gives it', () => {
  const report = withList(
    reply('adjusted-sum', 'budget.adjusted', '2024-06-01', '调减未列示。', 'corrected'),
  );
  const finding = about('adjusted-sum', 'budget.adjusted');
  expect(withReplies(report, [finding, about('posts-sum', 'staffing.posts')])).toStrictEqual([
    {
      ...finding,
      replies: [
        {
          code: 'adjusted-sum',
          place: 'budget.adjusted',
          state: 'corrected',
          text: { zh: '调减未列示。' },
          date: '2024-06-01',
        },
      ],
    },
    about('posts-sum', 'staffing.posts'),
  ]);
});

test('several replies stand in the order of their dates, those of one day in the order of the file', () => {
  const report = withList(
    reply('adjusted-sum', 'budget.adjusted', '2024-07-01', '三'),
    reply('adjusted-sum', 'budget.adjusted', '2024-06-01', '一'),
    reply('adjusted-sum', 'budget.adjusted', '2024-06-01', '二'),
    reply('adjusted-sum', 'budget.adjusted', '2024-12-01', '四'),
  );
  expect(withReplies(report, [about('adjusted-sum', 'budget.adjusted')]).map(texts)).toEqual([
    ['一', '二', '三', '四'],
  ]);
});

test('a reply to words of the text names their section', () => {
  const report = withList(reply('form-prompt', 's-2-1', '2024-06-01', '已删除。', 'corrected'));
  expect(withReplies(report, [about('form-prompt', 's-2-1')]).map(texts)).toEqual([['已删除。']]);
});

test('a reply to a finding about the report as a whole names the report', () => {
  const report = withList(
    reply('section-missing', 'report', '2024-06-01', '见附件。'),
    reply('adjusted-sum', 'report', '2024-06-01', '无此疑点。'),
  );
  expect(withReplies(report, [about('section-missing', '')]).map(texts)).toEqual([['见附件。'], undefined]);
});

test('a reply to findings of one rule at one field answers all of them', () => {
  const report = withList(reply('prose-figure', 'budget.executed', '2024-06-01', '笔误。'));
  const finding = about('prose-figure', 'budget.executed');
  expect(withReplies(report, [finding, finding]).map(texts)).toEqual([['笔误。'], ['笔误。']]);
});

test.each([
  ['another rule', 'posts-sum', 'budget.adjusted'],
  ['another field', 'adjusted-sum', 'budget.lines[0].adjusted'],
  ['a field that only begins alike', 'adjusted-sum', 'budget.adjust'],
])('a reply to %s has no finding and is a note about itself', (_, code, place) => {
  const report = withList(
    reply('adjusted-sum', 'budget.adjusted', '2024-06-01', '一'),
    reply(code, place, '2024-06-01', '二'),
  );
  const findings = withReplies(report, [about('adjusted-sum', 'budget.adjusted')]);
  expect(findings.map(texts)).toEqual([['一'], undefined]);
  expect(findings[1]).toStrictEqual({
    code: 'reply-without-finding',
    severity: 'note',
    place: at('replies[1]'),
    args: { code: verbatim(code), place: verbatim(place) },
  });
});

test('every reply is astray where nothing was found', () => {
  const report = withList(
    reply('adjusted-sum', 'budget.adjusted', '2024-06-01', '一'),
    reply('adjusted-sum', 'budget.adjusted', '2024-07-01', '二'),
  );
  expect(withReplies(report, []).map(({ code, place }) => [code, place.field])).toEqual([
    ['reply-without-finding', 'replies[0]'],
    ['reply-without-finding', 'replies[1]'],
  ]);
});
