import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basicProjectSum } from '../../../src/checks/basic-project-sum.ts';
import { lineSums } from '../../../src/checks/line-parents.ts';
import { linesSum } from '../../../src/checks/lines-sum.ts';
import { personnelOperatingSum } from '../../../src/checks/personnel-operating-sum.ts';
import { LINE_CLASSES, type LineClass } from '../../../src/vocabulary/budget.ts';
import { SOUND_LINES, withLines } from './sample-lines.ts';
import { fieldsOf, judge, sampleReport } from './sample-report.ts';

const RULES = [linesSum, basicProjectSum, personnelOperatingSum];

/** Lines of these classes, of which none adds up to anything: 9.00 stands above and 1.00 on each. */
function linesOf(classes: readonly LineClass[], id: string): string {
  return classes
    .map((one, index) => `{ id: ${id}-${index}, class: ${one}, name: { zh: 行 }, executed: 1.00 }`)
    .join(', ');
}

describe('a total of lines', () => {
  test('that does not agree is found by exactly one of the three rules, whatever lies below it', () => {
    const classes = fc.array(fc.constantFrom(...LINE_CLASSES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(classes, fc.constantFrom(...LINE_CLASSES), classes, (top, parent, below) => {
        const yaml = `budget:
  unit: 万元
  executed: 99.00
  lines: [${linesOf(top, 'a')}, { id: b, class: ${parent}, name: { zh: 行 }, executed: 9.00, lines: [${linesOf(below, 'c')}] }]`;
        const found = RULES.flatMap((rule) => fieldsOf(judge(rule, yaml)));
        expect(found.toSorted()).toEqual(['budget.executed', `budget.lines[${top.length}].executed`]);
      }),
    );
  });

  test('belongs to the rule of its division', () => {
    const { budget } = sampleReport(withLines(SOUND_LINES));
    const fields = (['basic-project', 'personnel-operating', 'other'] as const).map((division) =>
      lineSums(budget, division).map(({ field }) => field),
    );
    expect(fields).toEqual([['budget.executed'], ['budget.lines[0].executed'], []]);
  });

  test('is no total where no lines lie below it', () => {
    const { budget } = sampleReport('budget: { unit: 万元, executed: 799.12 }');
    expect(lineSums(budget, 'other')).toEqual([]);
  });
});
