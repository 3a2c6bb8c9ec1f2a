import { expect, test } from 'vitest';
import { publishedBeforeFiled } from '../../../src/checks/published-before-filed.ts';
import { at, date, judge } from './sample-report.ts';

test.each(['2024-03-12', '2024-03-13', '2025-01-01'])(
  'a report filed on 12 March 2024 may be published on %s',
  (published) => {
    expect(judge(publishedBeforeFiled, `filed: 2024-03-12\npublished: ${published}`)).toEqual({
      kind: 'agrees',
    });
  },
);

test.each(['2024-03-11', '2023-12-31'])(
  'a report published on %s before it was filed is a question',
  (published) => {
    expect(judge(publishedBeforeFiled, `filed: 2024-03-12\npublished: ${published}`)).toStrictEqual({
      kind: 'found',
      findings: [
        {
          code: 'published-before-filed',
          severity: 'question',
          place: at('published'),
          args: { stated: date(published), limit: date('2024-03-12') },
        },
      ],
    });
  },
);

test.each(['filed: 2024-03-12', 'published: 2024-03-12', 'evaluation: { score: 97.94 }'])(
  'with %s alone it cannot be judged',
  (yaml) => {
    expect(judge(publishedBeforeFiled, yaml)).toEqual({ kind: 'unjudged' });
  },
);
