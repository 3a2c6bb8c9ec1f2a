import type { FindingValue } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import { LOCALES, type Locale } from '../vocabulary/locales.ts';
import { UNJUDGED, judgementOf, objection, type Check } from './check.ts';
import { indicatorsOverYears, type ContinuedIndicator } from './indicators-over-years.ts';

/** A target is not easier than last year's: lower where more is better, higher where less is. */
export const targetLowered: Check = {
  code: 'target-lowered',
  judge(report, context) {
    const years = indicatorsOverYears(report, context);
    if (!years) return UNJUDGED;
    const judged = years.continued.flatMap(changeOf);
    return judgementOf(
      judged.length,
      judged
        .filter(({ easier }) => easier)
        .map(({ row, field, now, earlier }) =>
          objection('target-lowered', report, `${field}.target`, {
            name: { kind: 'localized', text: row.name },
            stated: withUnit(now, row),
            before: withUnit(earlier, row),
          }),
        ),
    );
  },
};

/** A printed number with the row's unit, in every language that names it. */
function withUnit(printed: string, { unit }: Indicator): FindingValue {
  const text: Partial<Record<Locale, string>> = {};
  for (const locale of LOCALES) {
    const name = unit?.[locale];
    if (name !== undefined) text[locale] = name === '%' ? `${printed}%` : `${printed} ${name}`;
  }
  return Object.keys(text).length === 0 ? { kind: 'verbatim', text: printed } : { kind: 'localized', text };
}

/** Both targets where they are numbers of one unit under one sign that has a direction. */
function changeOf(one: ContinuedIndicator): readonly (ContinuedIndicator & {
  readonly now: string;
  readonly earlier: string;
  readonly easier: boolean;
})[] {
  const { row, before } = one;
  if (row.target?.kind !== 'number' || before.target?.kind !== 'number') return [];
  if (
    row.comparator !== before.comparator ||
    (row.unit?.zh ?? row.unit?.en) !== (before.unit?.zh ?? before.unit?.en)
  )
    return [];
  if (row.comparator !== '>=' && row.comparator !== '<=') return [];
  const easier =
    row.comparator === '>='
      ? row.target.value.lt(before.target.value)
      : row.target.value.gt(before.target.value);
  return [{ ...one, now: row.target.printed, earlier: before.target.printed, easier }];
}
