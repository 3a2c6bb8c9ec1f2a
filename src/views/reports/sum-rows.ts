import { add, ofDecimal, ZERO, type Money } from '../../domain/money.ts';
import { isOfWholeDepartment } from '../../domain/whole-department.ts';
import type { MeasureId } from '../../vocabulary/measures.ts';
import { valuesOf, type ReportsData } from './reports-data.ts';
import { isAbsentValue } from './select-rows.ts';

/** Reports on one year of one nature, added up. */
export interface YearTotals {
  readonly year: number;
  readonly fictional: boolean;
  readonly reports: number;
  readonly totals: readonly {
    readonly measure: MeasureId;
    readonly money: Money;
    /** Reports that give the amount. */
    readonly counted: number;
  }[];
}

/**
 * Adds up the money of rows, year by year and never real with invented ones: amounts of several years add up
 * to nothing. Reports on single projects are left out; their money is in the department's as well.
 */
export function sumRows(
  data: ReportsData,
  rows: readonly number[],
  measures: readonly MeasureId[],
): readonly YearTotals[] {
  const whole = rows.filter((row) => {
    const kind = data.kinds[data.kind[row] ?? -1]?.id;
    return kind !== undefined && isOfWholeDepartment({ kind });
  });
  const groups = Map.groupBy(whole, (row) => `${data.fictional[row] ?? 0} ${data.year[row] ?? 0}`);
  return [...groups.values()]
    .map((own): YearTotals => {
      const [first = -1] = own;
      return {
        year: data.year[first] ?? 0,
        fictional: data.fictional[first] === 1,
        reports: own.length,
        totals: measures.map((measure) => {
          const given = own
            .map((row) => valuesOf(data, measure)[row] ?? 's')
            .filter((value) => !isAbsentValue(value));
          return {
            measure,
            money: given.map((value) => ofDecimal(value, 0)).reduce(add, ZERO),
            counted: given.length,
          };
        }),
      };
    })
    .sort((left, right) => Number(left.fictional) - Number(right.fictional) || right.year - left.year);
}
