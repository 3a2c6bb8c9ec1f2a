import { rowsOf, type Indicator } from '../domain/indicator.ts';
import { judgementOf, objection, type Check } from './check.ts';

/** Fewer rows than this say nothing about a pattern. */
const LEAST_ROWS = 5;
/** From this share on, exact hits are a pattern. */
const LEAST_SHARE = 0.8;

/**
 * Actual values are not nearly all exactly the targets. Measured quantities scatter; where four of five
 * or more of a group hit their target to the last digit, it is worth asking how they were measured.
 * Targets of 100 % are left out, for more cannot be reached, and those of zero, which are met or not.
 */
export const targetsMetExactly: Check = {
  code: 'targets-met-exactly',
  judge(report) {
    const judged = report.indicators.flatMap((group, index) => {
      const rows = rowsOf(group).filter(isMeasured);
      return rows.length < LEAST_ROWS ? [] : [{ group, index, rows, exact: rows.filter(isExact).length }];
    });
    return judgementOf(
      judged.length,
      judged
        .filter(({ rows, exact }) => exact >= rows.length * LEAST_SHARE)
        .map(({ group, index, rows, exact }) =>
          objection('targets-met-exactly', report, `indicators[${index}]`, {
            name: { kind: 'localized', text: group.name },
            stated: { kind: 'count', count: exact },
            all: { kind: 'count', count: rows.length },
          }),
        ),
    );
  },
};

function isMeasured({ target, actual, unit }: Indicator): boolean {
  const isWhole =
    target?.kind === 'number' && target.value.eq(100) && Object.values(unit ?? {}).includes('%');
  return target?.kind === 'number' && !target.value.eq(0) && actual?.kind === 'number' && !isWhole;
}

function isExact({ target, actual }: Indicator): boolean {
  return target?.kind === 'number' && actual?.kind === 'number' && actual.value.eq(target.value);
}
