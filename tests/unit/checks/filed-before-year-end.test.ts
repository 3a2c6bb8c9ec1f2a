import { expect, test } from 'vitest';
import { filedBeforeYearEnd } from '../../../src/checks/filed-before-year-end.ts';
import { at, judge } from './sample-report.ts';

test.each(['2024-01-01', '2024-05-18', '2025-10-31'])(
  'a report on 2023 filed on %s came after the year',
  (filed) => {
    expect(judge(filedBeforeYearEnd, `filed: ${filed}`)).toEqual({ kind: 'agrees' });
  },
);

test.each(['2023-12-31', '2023-12-20', '2022-05-18'])(
  'a report on 2023 filed on %s is a question',
  (filed) => {
    expect(judge(filedBeforeYearEnd, `filed: ${filed}`)).toStrictEqual({
      kind: 'found',
      findings: [
        {
          code: 'filed-before-year-end',
          severity: 'question',
          place: at('filed'),
          args: { stated: { kind: 'date', date: filed } },
        },
      ],
    });
  },
);

test.each(['filed: null', 'published: 2024-05-30'])('with %s alone it cannot be judged', (yaml) => {
  expect(judge(filedBeforeYearEnd, yaml)).toEqual({ kind: 'unjudged' });
});
