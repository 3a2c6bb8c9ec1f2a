import { expect, test } from 'vitest';
import { parseMoney } from '../../../src/domain/money.ts';
import { toReport, type Report } from '../../../src/domain/report.ts';
import { totalOf } from '../../../src/domain/totals.ts';
import type { BudgetInput } from '../../../src/schema/budget.ts';

function reportWith(budget: Partial<BudgetInput>): Report {
  return toReport(
    {
      title: { zh: '报告' },
      language: 'zh',
      kind: 'self-evaluation',
      coverage: 'full',
      prose: 'original',
      budget: { unit: '万元', stated: {}, reasons: {}, lines: [], sources: [], ...budget },
      indicators: [],
      notReported: [],
      annexes: [],
      replies: [],
    },
    { department: 'health', year: 2023 },
  );
}

test('a total adds up amounts of different units and says how many reports it rests on', () => {
  const reports = [
    reportWith({ executed: '2481.71' }),
    reportWith({ unit: '元', executed: '1785839.16' }),
    reportWith({ unit: '亿元', executed: '0' }),
    reportWith({ adjusted: '861.46' }),
  ];
  expect(totalOf(reports, 'executed')).toEqual({
    money: parseMoney('2660.293916', '万元'),
    counted: 3,
    asked: 4,
  });
  expect(totalOf(reports, 'adjusted')).toEqual({ money: parseMoney('861.46', '万元'), counted: 1, asked: 4 });
});

test('a total over no report is zero and rests on none', () => {
  expect(totalOf([], 'initial')).toEqual({ money: parseMoney('0', '元'), counted: 0, asked: 0 });
});
