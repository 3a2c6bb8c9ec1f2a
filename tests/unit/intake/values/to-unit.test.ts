import { describe, expect, test } from 'vitest';
import { readValue } from '../../../../src/intake/values/read-value.ts';
import { readWrittenMoneyUnit } from '../../../../src/intake/values/read-money-unit.ts';
import { toUnit } from '../../../../src/intake/values/to-unit.ts';
import type { MoneyUnit } from '../../../../src/vocabulary/money-units.ts';

function convert(text: string, unit: MoneyUnit, given?: string): string | undefined {
  const value = readValue(text);
  if (value.kind !== 'number') throw new Error(`No number: ${text}`);
  return toUnit(value, unit, given === undefined ? undefined : readWrittenMoneyUnit(given));
}

describe('an amount', () => {
  test.each<[string, MoneyUnit, string]>([
    ['2116.01万元', '元', '21160100'],
    ['1,640,204.92元', '万元', '164.020492'],
    ['49,345.48 元', '亿元', '0.0004934548'],
    ['2.6亿元', '万元', '26000'],
    ['2.45亿元', '元', '245000000'],
    ['1.5千元', '元', '1500'],
    ['3.5百万元', '万元', '350'],
    ['2千万元', '亿元', '0.2'],
    ['1万亿元', '亿元', '10000'],
    ['-50.20万元', '元', '-502000'],
    ['0元', '亿元', '0'],
    ['123456789012.34元', '亿元', '1234.5678901234'],
    ['￥100', '万元', '0.01'],
    ['100元整', '元', '100'],
  ])('%s in %s is exactly %s', (text, unit, digits) => {
    expect(convert(text, unit)).toBe(digits);
  });

  test('keeps its last zeros where the unit stays', () => {
    expect(convert('623.20万元', '万元')).toBe('623.20');
    expect(convert('0.00元', '元')).toBe('0.00');
  });

  test('of another unit, or of none, is not converted', () => {
    for (const text of ['100', '2.6亿', '90%', '1.2万亩', '4.5万元/人', '100美元', '每亩300', '每亩300元']) {
      expect(convert(text, '元')).toBeUndefined();
    }
  });

  test('without a unit has the one that a header gives', () => {
    expect(convert('2116.01', '元', '（万元）')).toBe('21160100');
    expect(convert('2116.20', '万元', '单位：万元')).toBe('2116.20');
    expect(convert('5', '万元', '单位：千元')).toBe('0.5');
    expect(convert('2.6亿', '万元', '单位：元')).toBe('26000');
    expect(convert('21元', '元', '单位：万元')).toBe('21');
    expect(convert('2.6亿', '万元', '单位：万元')).toBeUndefined();
    expect(convert('1.2万亩', '元', '单位：元')).toBeUndefined();
  });
});
