import { rowsOf, weightOf } from '../domain/indicator.ts';
import { valueOf } from '../domain/stated.ts';
import { additionOf, judgementOf, objection, pointsValue, type Check } from './check.ts';

/** Indicator weights add up to the weight of their group, and all to full marks. */
export const indicatorWeights: Check = {
  code: 'indicator-weights',
  judge(report) {
    const { indicators } = report;
    const groups = indicators.flatMap((group, index) => {
      const computed = weightOf(rowsOf(group));
      return group.weight && computed && !group.partial
        ? [{ field: `indicators[${index}].weight`, stated: group.weight, computed, rows: rowsOf(group) }]
        : [];
    });
    const fullMarks = valueOf(report.evaluation.fullMarks);
    const all = weightOf(indicators.flatMap(rowsOf));
    const whole =
      fullMarks && all && indicators.length > 0 && !indicators.some((group) => group.partial)
        ? [
            {
              field: 'evaluation.fullMarks',
              stated: fullMarks,
              computed: all,
              rows: indicators.flatMap(rowsOf),
            },
          ]
        : [];
    const judged = [...groups, ...whole];
    return judgementOf(
      judged.length,
      judged
        .filter(({ stated, computed }) => !stated.eq(computed))
        .map(({ field, stated, computed, rows }) =>
          objection(
            'indicator-weights',
            report,
            field,
            { stated: pointsValue(stated), computed: pointsValue(computed) },
            additionOf(
              rows.flatMap(({ weight }) => (weight ? [pointsValue(weight)] : [])),
              pointsValue(computed),
            ),
          ),
        ),
    );
  },
};
