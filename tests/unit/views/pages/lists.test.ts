import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toLeftOut, toReportGroups, toTotals } from '../../../../src/views/pages/lists.ts';
import { catalogOf, entryOf, reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const real = [
  entryOf(reportOf('budget: { unit: 万元, initial: 100.00, executed: 90.00 }')),
  entryOf(reportOf('budget: { unit: 元, initial: 500000.00 }', { department: 'other-bureau' })),
];
const invented = entryOf(reportOf('budget: { unit: 亿元, initial: 3 }', { department: 'sample-bureau' }), {
  fictional: true,
});

describe('toReportGroups', () => {
  it('keeps real and invented reports apart, in tables and in totals', () => {
    const all = [real[0]!, invented, real[1]!];
    const groups = toReportGroups(catalogOf(all), all, wordsFor('zh'), { ofOneYear: true });
    expect(
      groups.map(({ id, title, table, totals }) => [id, title, table.rows.length, totals[0]?.value.text]),
    ).toEqual([
      ['real', '真实报告', 2, '150.00'],
      ['fictional', '虚构示例（示例市）', 1, '30,000.00'],
    ]);
  });

  it('adds up nothing where the list goes over several years', () => {
    const [group] = toReportGroups(catalogOf(real), real, wordsFor('zh'), {});
    expect(group?.totals).toEqual([]);
  });

  it('leaves out an empty side', () => {
    expect(toReportGroups(catalogOf(real), real, wordsFor('en'), {}).map(({ id }) => id)).toEqual(['real']);
    expect(toReportGroups(catalogOf([]), [], wordsFor('en'), {})).toEqual([]);
  });
});

describe('toTotals', () => {
  it('adds up exact amounts whatever their unit, and says on how many reports a total rests', () => {
    expect(
      toTotals(real, wordsFor('zh')).map(({ label, value, basis }) => [label, value.text, basis]),
    ).toEqual([
      ['年初预算', '150.00', '2份报告中2份列有此数'],
      ['调整后预算', '未见', '2份报告中0份列有此数'],
      ['实际支出', '90.00', '2份报告中1份列有此数'],
    ]);
  });

  it('leaves out reports on single projects, and says so', () => {
    const project = entryOf(
      reportOf('kind: project-self-evaluation\nbudget: { unit: 万元, initial: 985.00 }', {
        department: 'data-centre',
      }),
    );
    const all = [...real, project];
    expect(toTotals(all, wordsFor('zh'))).toEqual(toTotals(real, wordsFor('zh')));
    expect(toLeftOut(all, wordsFor('en'))).toBe(
      '1 report on single projects is not counted: its amounts are not those of the whole department.',
    );
    expect(toLeftOut(real, wordsFor('en'))).toBe('');
    const [group] = toReportGroups(catalogOf(all), all, wordsFor('zh'), { ofOneYear: true });
    expect(group?.table.rows.length).toBe(3);
    expect(group?.leftOut).toBe('另有1份项目支出报告不计入：其金额不是部门整体支出。');
  });
});
