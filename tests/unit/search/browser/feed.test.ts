import { expect, test } from 'vitest';
import { feedFor } from '../../../../src/search/browser/feed.ts';
import { NO_REQUEST } from '../../../../src/search/browser/request.ts';

test.each([
  [{}, 'feed.xml'],
  [{ year: ['2023'], kind: ['x'] }, 'feed.xml'],
  [{ region: ['wuxi'] }, 'regions/wuxi/feed.xml'],
  [{ region: ['wuxi', 'jiangsu'] }, 'feed.xml'],
  [{ department: ['water'] }, 'departments/water/feed.xml'],
  [{ department: ['water'], region: ['wuxi'] }, 'departments/water/feed.xml'],
  [{ department: ['water', 'health'], region: ['wuxi'] }, 'regions/wuxi/feed.xml'],
  [{ department: [] }, 'feed.xml'],
])('the feed of %j is %s', (filters, path) => {
  expect(feedFor({ ...NO_REQUEST, filters }).path).toBe(path);
});
