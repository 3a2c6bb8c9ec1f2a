import { describe, expect, it } from 'vitest';
import { isCaption, readAnnexCaption } from '../../../../../src/intake/placing/text/table-captions.ts';

describe('isCaption', () => {
  it.each([
    ['附表1', true],
    ['附件2：部门整体支出绩效自评表', true],
    ['部门整体支出预算安排及执行情况表', true],
    ['金额单位：万元', true],
    ['公开10表', true],
    ['详见附表1。', false],
    ['市水务局内设7个科室', false],
  ])('%s: %s', (text, expected) => {
    expect(isCaption(text)).toBe(expected);
  });
});

describe('readAnnexCaption', () => {
  it.each([
    [
      ['附表1', '部门整体支出预算安排及执行情况表', '金额单位：万元'],
      { number: 1, title: '部门整体支出预算安排及执行情况表' },
    ],
    [['附件二：绩效评价指标表'], { number: 2, title: '绩效评价指标表' }],
    [['部门整体支出预算表'], undefined],
  ])('reads %j', (captions, expected) => {
    expect(readAnnexCaption(captions)).toEqual(expected);
  });
});
