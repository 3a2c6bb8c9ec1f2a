import { expect, test } from 'vitest';
import { findContentFaults } from '../../../scripts/content-findings.ts';

test('the content is free of errors, and every translation is there and made from the present text', { timeout: 60_000 }, async () => {
  const findings = await findContentFaults('content');
  const stopping = findings.filter(({ severity, code }) => severity === 'error' || code.startsWith('translation-'));
  expect(stopping.map(({ code, place }) => `${place.file}:${place.position?.line} ${place.field} ${code}`)).toEqual([]);
});
