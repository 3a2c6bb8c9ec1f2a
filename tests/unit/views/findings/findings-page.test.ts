import { beforeAll, describe, expect, it } from 'vitest';
import { CHECKS } from '../../../../src/checks/all-checks.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toFindingsPage } from '../../../../src/views/findings/findings-page.ts';
import { toFindingsLink } from '../../../../src/views/findings/findings-link.ts';
import { toOutcomesTable } from '../../../../src/views/findings/outcomes-table.ts';
import { toRulePage } from '../../../../src/views/findings/rule-page.ts';
import { textsOf } from '../sample-reports.ts';
import { sampleCatalog } from './sample-catalog.ts';

beforeAll(() => loadMessages('.'));

describe('/findings/', () => {
  const page = () => toFindingsPage(sampleCatalog(), wordsFor('en'));

  it('keeps real and invented reports apart, each with every rule and its denominators', () => {
    const { groups } = page();
    expect(groups.map(({ id }) => id)).toEqual(['real', 'fictional']);
    for (const { tables } of groups) expect(tables[0]?.rows).toHaveLength(CHECKS.length);
    const rules = groups[0]?.tables[0];
    expect(rules && textsOf(rules)[0]).toEqual([
      'Rule',
      'What it asks',
      'Kind',
      'Reports asked',
      'Could be judged',
      'Agreed',
      'Reports with findings',
    ]);
    expect(rules && textsOf(rules)[1]).toEqual([
      'Adjusted budget',
      'Is the adjusted budget the initial budget plus increases minus decreases?',
      'Question',
      '1',
      '1',
      '0',
      '1',
    ]);
    expect(groups[1]?.tables[0] && textsOf(groups[1].tables[0])[1]).toEqual([
      'Adjusted budget',
      'Is the adjusted budget the initial budget plus increases minus decreases?',
      'Question',
      '1',
      '1',
      '1',
      '0',
    ]);
  });

  it('counts questions, open questions and notes by year and department', () => {
    const [, years, departments] = page().groups[0]?.tables ?? [];
    expect(years && textsOf(years)).toEqual([
      ['Year', 'Questions', 'Open questions', 'Notes'],
      ['2024', '1', '0', '5'],
    ]);
    expect(departments?.rows[0]?.head).toMatchObject({ href: '/zfxxgk/jx/en/departments/example-bureau/' });
  });

  it('lists every finding with what it can be narrowed by', () => {
    const { groups, filters } = page();
    expect(groups[0]?.rows[0]?.values).toEqual({
      rule: ['adjusted-sum'],
      severity: ['question'],
      state: ['explained'],
      region: ['example-city'],
      department: ['example-bureau'],
      year: ['2024'],
    });
    expect(groups[0]?.cut).toBe('');
    expect(filters.find(({ name }) => name === 'severity')?.options).toEqual([
      { value: 'note', label: 'Note' },
      { value: 'question', label: 'Question' },
    ]);
    expect(filters.find(({ name }) => name === 'year')?.options.map(({ value }) => value)).toEqual([
      '2024',
      '2023',
    ]);
  });
});

describe('the page of a rule', () => {
  it('says what it asks, how often it could be judged, and what it found', () => {
    const page = toRulePage(sampleCatalog(), 'adjusted-sum', wordsFor('zh'));
    expect(page.heading).toBe('调整后预算');
    expect(page.lead).toBe('调整后预算是否等于年初预算加调增减调减？类别：疑点。');
    expect(page.groups.map(({ summary, rows }) => [summary, rows.length])).toEqual([
      ['核对1份报告，其中1份可以判断，0份相符，1份有疑点或提示。', 1],
      ['核对1份报告，其中1份可以判断，1份相符，0份有疑点或提示。', 0],
    ]);
  });
});

it('a list page names how many questions and notes its reports have and leads to them', () => {
  const catalog = sampleCatalog();
  expect(toFindingsLink(catalog, catalog.reports.slice(0, 1), wordsFor('zh'), 'year', '2024')).toEqual({
    text: '疑点1条，提示5条。',
    label: '查看',
    href: '/zfxxgk/jx/findings/?year=2024#list',
  });
});

it('a report shows the outcome of every rule, also where it agrees or cannot be judged', () => {
  const catalog = sampleCatalog();
  const verdict = catalog.reports[0]?.verdict;
  if (!verdict) throw new Error('The sample has a report.');
  const rows = textsOf(toOutcomesTable(catalog, verdict, wordsFor('en')));
  expect(rows).toHaveLength(CHECKS.length + 1);
  expect(rows.slice(1, 3)).toEqual([
    ['Adjusted budget', 'asked'],
    ['Stated execution rate', 'could not be judged'],
  ]);
});
