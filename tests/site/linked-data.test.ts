import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { readPage } from './page-file.ts';

const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })),
});
const trailOf = z.object({ itemListElement: z.array(z.object({ name: z.string(), item: z.url() })) });

function thingsOn(page: string): z.infer<typeof graph>['@graph'] {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readPage(page)) ?? [];
  return json === undefined ? [] : graph.parse(JSON.parse(json))['@graph'];
}

const typesOn = (page: string): readonly string[] => thingsOn(page).map((thing) => thing['@type']);

test('every page with a trail says the same trail to machines', () => {
  for (const page of inject('pages').filter((one) => one.endsWith('/'))) {
    const html = readPage(page);
    const visible = [
      ...(/<nav class="trail[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '').matchAll(
        /<li[^>]*>\s*(?:<a[^>]*>)?([^<]*)/g,
      ),
    ];
    const trail = thingsOn(page).find((thing) => thing['@type'] === 'BreadcrumbList');
    if (visible.length === 0) continue;
    expect(trail, page).toBeDefined();
    expect(trailOf.parse(trail).itemListElement.length, page).toBe(visible.length);
  }
});

test('reports, departments, data and the home page say what they are', () => {
  expect(typesOn('')).toEqual(['WebSite']);
  expect(typesOn('data/')).toContain('Dataset');
  expect(typesOn('en/departments/wuxi-foreign-affairs-office/')).toContain('GovernmentOrganization');
  expect(thingsOn('reports/wuxi-foreign-affairs-office/2021/')[0]).toMatchObject({
    '@type': 'Report',
    author: { '@type': 'GovernmentOrganization', name: '无锡市人民政府外事办公室' },
  });
});

test('no invented department is presented as a government organisation', () => {
  const invented = inject('pages').filter((page) => /^(?:en\/)?(?:departments|reports)\/sample-/.test(page));
  expect(invented.length).toBeGreaterThan(50);
  for (const page of invented)
    expect(JSON.stringify(thingsOn(page)), page).not.toContain('GovernmentOrganization');
});
