import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoneyUnit, readWrittenMoneyUnit } from '../../../../src/intake/values/read-money-unit.ts';
import { toFullWidth } from './spellings.ts';

describe('the unit of a note or header', { timeout: 60_000 }, () => {
  test.each([
    ['金额单位：万元', '万元'],
    ['单位:元', '元'],
    ['单位： 万 元', '万元'],
    ['（万元）', '万元'],
    ['单位（万元）', '万元'],
    ['（单位：亿元）', '亿元'],
    ['预算数(万元)', '万元'],
    ['金额单位：人民币元', '元'],
    ['金额单位：人民币万元', '万元'],
    ['年初预算/万元', '万元'],
    ['年初预算\n万元', '万元'],
    ['年初预算，元', '元'],
    ['单位：万元、%', '万元'],
    ['单位：元（保留两位小数）', '元'],
    ['以万元为单位', '万元'],
    ['金额单位为万元', '万元'],
    ['填报单位：某局　金额单位：万元', '万元'],
    ['年初预算（万元）　决算（万元）', '万元'],
    ['万元', '万元'],
    ['元', '元'],
  ])('in %j is %s', (text, unit) => {
    expect(readMoneyUnit(text)).toBe(unit);
  });

  test.each([
    '',
    '年初预算',
    '单位：',
    '编制单位：元谋县财政局',
    '预算单位：元某局',
    '2116.01万元',
    '预算执行数2116.01万元',
    '（元/人）',
    '单位：元/人',
    '单位：美元',
    '万美元',
    '多元',
    '单元（个）',
    '单位：万元/元',
    '年初预算（万元）/决算（元）',
    '单位：千元',
    '单位：百万元',
    '单位：人',
  ])('in %j is not known', (text) => {
    expect(readMoneyUnit(text)).toBeUndefined();
  });

  test('may be one that no file knows', () => {
    expect(readWrittenMoneyUnit('单位：千元')).toEqual({ scale: '千', unit: '元' });
    expect(readWrittenMoneyUnit('（百万元）')).toEqual({ scale: '百万', unit: '元' });
    expect(readWrittenMoneyUnit('单位：十万元')).toBeUndefined();
  });

  test('is found in every way to write a note, and in none that names two', () => {
    const unit = fc.constantFrom('元', '万元', '亿元');
    const note = fc.constantFrom(
      (name: string) => `金额单位：${name}`,
      (name: string) => `单位: ${name}`,
      (name: string) => `（单位：${name}）`,
      (name: string) => `年初预算数（${name}）`,
      (name: string) => `执行数(${name})`,
      (name: string) => `全年预算数/${name}`,
      (name: string) => `单位：人民币${name}`,
      (name: string) => `单位：${name}、人、%`,
    );
    const lead = fc.constantFrom('', '附表1 ', '编制单位：示例市某局\u3000');
    fc.assert(
      fc.property(unit, unit, note, lead, fc.boolean(), (one, other, write, before, isWide) => {
        const written = `${before}${write(one)}`;
        expect(readMoneyUnit(isWide ? toFullWidth(written) : written)).toBe(one);
        const both = readMoneyUnit(`${written}　${write(other)}`);
        expect(both === undefined || one === other).toBe(true);
      }),
      { seed: 20_220_518, numRuns: 5000 },
    );
  });
});
