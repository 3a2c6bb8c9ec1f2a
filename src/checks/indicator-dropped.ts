import { AGREES, UNJUDGED, objection, type Check } from './check.ts';
import { indicatorsOverYears } from './indicators-over-years.ts';

/** Last year's indicators are asked about again, so that results can be followed over the years. */
export const indicatorDropped: Check = {
  code: 'indicator-dropped',
  judge(report, context) {
    const years = indicatorsOverYears(report, context);
    if (!years) return UNJUDGED;
    if (years.dropped.length === 0) return AGREES;
    return {
      kind: 'found',
      findings: [
        objection('indicator-dropped', report, 'indicators', {
          dropped: { kind: 'count', count: years.dropped.length },
          names: { kind: 'names', names: years.dropped.map(({ name }) => name) },
        }),
      ],
    };
  },
};
