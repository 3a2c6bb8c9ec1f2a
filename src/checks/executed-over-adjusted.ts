import { compare, subtract } from '../domain/money.ts';
import { valuesOf } from '../domain/stated.ts';
import { judgementOf, moneyValue, objection, type Check } from './check.ts';
import { placedLines } from '../domain/placed-lines.ts';

/** Spending does not exceed the adjusted budget, on the whole and on each line without lines below. */
export const executedOverAdjusted: Check = {
  code: 'executed-over-adjusted',
  judge(report) {
    const leaves = placedLines(report.budget.lines).filter(({ line }) => line.lines.length === 0);
    const places = [
      { amounts: report.budget, field: 'budget' },
      ...leaves.map(({ line, field }) => ({ amounts: line, field })),
    ].flatMap(({ amounts, field }) => {
      const [adjusted, executed] = valuesOf([amounts.adjusted, amounts.executed]) ?? [];
      return adjusted && executed ? [{ field: `${field}.executed`, adjusted, executed }] : [];
    });
    return judgementOf(
      places.length,
      places
        .filter(({ adjusted, executed }) => compare(executed, adjusted) > 0)
        .map(({ field, adjusted, executed }) => {
          const excess = moneyValue(subtract(executed, adjusted));
          return objection(
            'executed-over-adjusted',
            report,
            field,
            { stated: moneyValue(executed), limit: moneyValue(adjusted), excess },
            { formula: [moneyValue(executed), '−', moneyValue(adjusted), '=', excess] },
          );
        }),
    );
  },
};
