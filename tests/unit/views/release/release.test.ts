import { expect, it } from 'vitest';
import { toRelease } from '../../../../src/views/release/release.ts';
import { catalogOf } from '../sample-reports.ts';

it('names a release by the day of its content and its digest', () => {
  const catalog = { ...catalogOf([]), asOf: '2025-03-31', digest: '1a2b3c4d5e6f7081'.repeat(4) };
  expect(toRelease(catalog)).toEqual({
    id: '2025-03-31-1a2b3c4d5e6f',
    asOf: '2025-03-31',
    digest: catalog.digest,
  });
});
