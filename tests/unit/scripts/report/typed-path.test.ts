import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTypedPath, pathWithin } from '../../../../scripts/report/typed-path.ts';
import { staffProject } from './staff-project.ts';

describe('findTypedPath', () => {
  it('looks in each folder in turn, and understands backslashes', async () => {
    const folder = await staffProject();
    const report = join(folder, 'content/reports/water/2023.md');
    const folders = [join(folder, 'content'), folder];
    expect(findTypedPath('reports/water/2023.md', folders)).toBe(report);
    expect(findTypedPath('content/reports/water/2023.md', folders)).toBe(report);
    expect(findTypedPath('content\\reports\\water\\2023.md', folders)).toBe(report);
    expect(findTypedPath(report, [])).toBeUndefined();
    expect(findTypedPath(report, folders)).toBe(report);
    expect(findTypedPath('reports/water/2024.md', folders)).toBeUndefined();
  });
});

describe('pathWithin', () => {
  it.each([
    ['/a/b/c', 'b/c'],
    ['/a', ''],
    ['/a/..b', '..b'],
    ['/b', undefined],
    ['/', undefined],
  ])('of %s in /a is %s', (path, inside) => {
    expect(pathWithin('/a', path)).toBe(inside);
  });
});
