import { globSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

test('a site whose settings ask for no editor has none', async () => {
  expect(inject('pages').filter((page) => page.includes('admin'))).toEqual([]);
  expect(globSync('dist/admin/**')).toEqual([]);
  const scripts = globSync('dist/_astro/*.js').map((file) => readFileSync(file, 'utf8'));
  expect(scripts.filter((text) => text.includes('sveltia'))).toEqual([]);
  const response = await fetch(`${inject('address')}admin/`);
  expect(response.status).toBe(404);
});
