import { describe, expect, it } from 'vitest';
import { columnsOf, formatTable } from '../../../../scripts/report/status/text-table.ts';

describe('columnsOf', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['年度', 4],
    ['（１）', 6],
    ['2023年', 6],
    ['e\u0301', 1],
    ['𠀀', 2],
  ])('of %j is %d', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('formatTable', () => {
  it('sets columns below each other, whatever their signs, and ends no line with spaces', () => {
    expect(
      formatTable([
        ['部门', 'a', 'x'],
        ['water', '二', ''],
      ]),
    ).toBe('部门   a   x\nwater  二');
    expect(formatTable([])).toBe('');
  });
});
