import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toCarryOverTable } from '../../../../src/views/tables/carry-over-table.ts';
import { toStaffingTable } from '../../../../src/views/tables/staffing-table.ts';
import { reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

describe('toCarryOverTable', () => {
  it('shows both ends of the year, and says which one was not seen', () => {
    const { budget } = reportOf('budget: { unit: 万元, carryOver: { closing: 12.50 } }');
    const rows = toCarryOverTable(budget, wordsFor('zh'))?.rows;
    expect(rows?.map(({ head, cells }) => [head.text, cells[0]?.text])).toEqual([
      ['年初', '未见'],
      ['年末', '12.50'],
    ]);
    expect(rows?.[1]?.cells[0]).toMatchObject({ yuan: '125000.00', anchor: 'budget.carryOver.closing' });
  });

  it('is left out when neither is given', () => {
    expect(toCarryOverTable(reportOf('budget: { unit: 万元 }').budget, wordsFor('en'))).toBeUndefined();
  });
});

describe('toStaffingTable', () => {
  it('lists posts with their kinds, staff, retired staff, and the day of the count', () => {
    const { staffing } = reportOf(
      'staffing: { posts: 29, inPost: 34, kinds: { administrative: 20, workers: 9 }, retired: 0, asOf: 2023-12-31 }',
    );
    const table = toStaffingTable(staffing, wordsFor('en'));
    expect(table?.caption).toBe('Established posts and staff');
    expect(table?.rows.map(({ head, depth, cells }) => [depth, head.text, cells[0]?.text])).toEqual([
      [0, 'Established posts', '29'],
      [1, 'of which administrative', '20'],
      [1, 'of which workers', '9'],
      [0, 'Staff in post', '34'],
      [0, 'Retired staff', '0'],
      [0, 'Date of the count', '31 December 2023'],
    ]);
  });

  it('says that posts are not reported when the report does not give them', () => {
    const { staffing } = reportOf('staffing: { inPost: 3 }\nnotReported: [staffing.posts]');
    expect(toStaffingTable(staffing, wordsFor('zh'))?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      '未列示',
      '3',
    ]);
  });

  it('is left out when nothing is given', () => {
    expect(toStaffingTable(reportOf('kind: correction').staffing, wordsFor('zh'))).toBeUndefined();
  });
});
