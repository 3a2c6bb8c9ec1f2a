import { expect, test } from 'vitest';
import { toBudget } from '../../../src/domain/budget.ts';
import { placedLines } from '../../../src/domain/placed-lines.ts';
import type { BudgetLineInput } from '../../../src/schema/budget.ts';

function line(id: string, ...lines: readonly BudgetLineInput[]): BudgetLineInput {
  return { id, class: 'other', name: { zh: id }, partial: false, lines: [...lines] };
}

test('lines are placed by the path of their field, parents before their children', () => {
  const { lines } = toBudget(
    {
      unit: '万元',
      stated: {},
      reasons: {},
      lines: [line('basic', line('personnel'), line('operating')), line('projects', line('roads'))],
      sources: [],
    },
    () => ({ kind: 'not-seen' }),
  );
  expect(placedLines(lines).map((placed) => [placed.line.id, placed.field])).toEqual([
    ['basic', 'budget.lines[0]'],
    ['personnel', 'budget.lines[0].lines[0]'],
    ['operating', 'budget.lines[0].lines[1]'],
    ['projects', 'budget.lines[1]'],
    ['roads', 'budget.lines[1].lines[0]'],
  ]);
});
