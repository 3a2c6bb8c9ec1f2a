import { describe, expect, test } from 'vitest';
import { refuseByLineage } from '../../../../src/domain/comparison/lineage-rules.ts';
import type { LineageStep } from '../../../../src/domain/comparison/compared.ts';
import { comparedBody, step } from './sample-bodies.ts';

/** What is refused of bodies that all know the same steps. */
function refused(ids: readonly string[], lineage: readonly LineageStep[]): readonly string[] {
  return refuseByLineage(ids.map((id) => comparedBody(id, { lineage }))).map(({ code, departments }) =>
    [code, ...(departments ?? [])].join(' '),
  );
}

describe('by lineage', () => {
  const merger = [step('culture', 'merge', 'both'), step('tourism', 'merge', 'both')];
  const split = [step('old', 'split', 'left'), step('old', 'split', 'right')];

  test('bodies without lineage may stand beside each other', () => {
    expect(refused(['a', 'b'], [])).toEqual([]);
  });

  test('a body is not compared with its earlier name', () => {
    expect(refused(['new', 'old'], [step('old', 'rename', 'new')])).toEqual(['same-body old new']);
    const twice = [step('a', 'rename', 'b'), step('b', 'rename', 'c')];
    expect(refused(['a', 'c'], twice)).toEqual(['same-body a c']);
  });

  test('a merged body is not compared with one of its parts, but with all of them', () => {
    expect(refused(['both', 'culture'], merger)).toEqual(['whole-with-part both culture']);
    expect(refused(['culture', 'both', 'tourism'], merger)).toEqual([]);
    expect(refused(['culture', 'tourism'], merger)).toEqual([]);
  });

  test('a body is not compared with one that was split off from it, but with all of them', () => {
    expect(refused(['left', 'old'], split)).toEqual(['whole-with-part old left']);
    expect(refused(['left', 'old', 'right'], split)).toEqual([]);
    expect(refused(['left', 'right'], split)).toEqual([]);
  });

  test('renames in between do not hide it', () => {
    const renamed = [...merger, step('both', 'rename', 'now')];
    expect(refused(['now', 'culture'], renamed)).toEqual(['whole-with-part now culture']);
    expect(refused(['now', 'culture', 'tourism'], renamed)).toEqual([]);
  });

  test('across two changes nothing is compared', () => {
    const twice = [...merger, step('both', 'merge', 'all'), step('sports', 'merge', 'all')];
    expect(refused(['all', 'culture'], twice)).toEqual(['whole-with-part all culture']);
  });
});
