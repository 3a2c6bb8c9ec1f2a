import { UNJUDGED, judgementOf, objection, type Check } from './check.ts';
import { indicatorsOverYears } from './indicators-over-years.ts';

/** An indicator is worth the points that it was worth last year. */
export const indicatorReweighted: Check = {
  code: 'indicator-reweighted',
  judge(report, context) {
    const years = indicatorsOverYears(report, context);
    if (!years) return UNJUDGED;
    const judged = years.continued.flatMap(({ row, before, field }) =>
      row.weight && before.weight ? [{ field, name: row.name, now: row.weight, before: before.weight }] : [],
    );
    return judgementOf(
      judged.length,
      judged
        .filter(({ now, before }) => !now.eq(before))
        .map(({ field, name, now, before }) =>
          objection('indicator-reweighted', report, `${field}.weight`, {
            name: { kind: 'localized', text: name },
            stated: { kind: 'points', text: now.toFixed() },
            before: { kind: 'points', text: before.toFixed() },
          }),
        ),
    );
  },
};
