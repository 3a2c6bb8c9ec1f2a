import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../../src/reading/history/field-values.ts';
import { parseYamlFile } from '../../../../src/reading/source-file.ts';

const figuresOf = (yaml: string) => figuresIn(parseYamlFile('x.yaml', yaml).data);
const REPORT = `
title: { zh: 甲 }
filed: 2025-04-16
budget:
  unit: 万元
  initial: 2116.00
  stated: { executionRate: 90.60% }
  reasons: { adjustment: { zh: 追加 } }
  lines:
    - id: basic
      name: { zh: 基本支出 }
      executed: 10
      lines:
        - { id: personnel, name: { zh: 人员经费 }, executed: 7.5 }
  threePublic: { vehicles: { spent: 1.2 }, total: { budget: 3 } }
staffing: { posts: 29, kinds: { administrative: 20 } }
evaluation: { score: 97.94, grade: excellent }
indicators:
  - name: { zh: 产出 }
    weight: 40
    subgroups:
      - name: { zh: 数量 }
        indicators:
          - { id: visits, name: { zh: 走访 }, target: 10, actual: { zh: 完成 }, weight: 5 }
`;

describe('figuresIn', () => {
  it('finds every figure with its field, and lines and indicators by their ids', () => {
    expect(
      [...figuresOf(REPORT)].map(([key, { field, value }]) => [key, field, Object.values(value).join(' ')]),
    ).toMatchInlineSnapshot(`
      [
        [
          "filed",
          "filed",
          "date 2025-04-16",
        ],
        [
          "budget.initial",
          "budget.initial",
          "money 2116.00 万元",
        ],
        [
          "budget.stated.executionRate",
          "budget.stated.executionRate",
          "percent 90.60",
        ],
        [
          "budget#basic.executed",
          "budget.lines[0].executed",
          "money 10 万元",
        ],
        [
          "budget#personnel.executed",
          "budget.lines[0].lines[0].executed",
          "money 7.5 万元",
        ],
        [
          "budget.threePublic.vehicles.spent",
          "budget.threePublic.vehicles.spent",
          "money 1.2 万元",
        ],
        [
          "budget.threePublic.total.budget",
          "budget.threePublic.total.budget",
          "money 3 万元",
        ],
        [
          "staffing.posts",
          "staffing.posts",
          "count 29",
        ],
        [
          "staffing.kinds.administrative",
          "staffing.kinds.administrative",
          "count 20",
        ],
        [
          "evaluation.score",
          "evaluation.score",
          "points 97.94",
        ],
        [
          "evaluation.grade",
          "evaluation.grade",
          "grade excellent",
        ],
        [
          "indicators#产出.weight",
          "indicators[0].weight",
          "points 40",
        ],
        [
          "indicators#visits.target",
          "indicators[0].subgroups[0].indicators[0].target",
          "number 10",
        ],
        [
          "indicators#visits.actual",
          "indicators[0].subgroups[0].indicators[0].actual",
          "words [object Object]",
        ],
        [
          "indicators#visits.weight",
          "indicators[0].subgroups[0].indicators[0].weight",
          "points 5",
        ],
      ]
    `);
  });

  it('keeps the key of a line when another is put before it', () => {
    const moved = REPORT.replace(
      '  lines:\n',
      '  lines:\n    - { id: new, name: { zh: 新 }, executed: 1 }\n',
    );
    const key =
      [...figuresOf(REPORT)].find(([, { field }]) => field === 'budget.lines[0].lines[0].executed')?.[0] ??
      '';
    expect(figuresOf(moved).get(key)?.field).toBe('budget.lines[1].lines[0].executed');
  });

  it.each([
    '',
    '- a',
    'budget: 5',
    'budget: { unit: 文, initial: many, lines: { a: 1 } }',
    'evaluation: [1, 2]',
  ])('takes what a file never meant as a figure for none: %j', (yaml) => {
    expect([...figuresOf(yaml)]).toEqual([]);
  });
});
