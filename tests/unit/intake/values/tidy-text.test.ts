import { describe, expect, test } from 'vitest';
import { tidyText } from '../../../../src/intake/values/tidy-text.ts';

describe('spaces are dropped', () => {
  test.each([
    ['自 评', '自评'],
    ['自\n评', '自评'],
    ['自\r\n  评', '自评'],
    ['自\u3000\u00a0评', '自评'],
    ['单 位 全 称', '单位全称'],
    ['2021 年', '2021年'],
    ['无锡市 2021 年度', '无锡市2021年度'],
    ['２０２１ 年', '２０２１年'],
    ['3500 份', '3500份'],
    ['90.6 %', '90.6%'],
    ['90.6 % 的', '90.6%的'],
    ['（ 一 ） 部门', '（一）部门'],
    ['完成 ， 优', '完成，优'],
    ['使用 APP ，', '使用 APP，'],
    ['“ 三公 ”经费', '“三公”经费'],
    ['编制 29 名，实有 34 人。', '编制29名，实有34人。'],
    ['  自评\u3000', '自评'],
    ['自\u200b评\ufeff', '自评'],
  ])('in %j: %j', (text, tidied) => {
    expect(tidyText(text)).toBe(tidied);
  });

  test.each([
    ['1,640, 204.92', '1,640,204.92'],
    ['1,640,\n204.92 元', '1,640,204.92元'],
    ['1,640 ,204', '1,640,204'],
    ['23, 866.88万元', '23,866.88万元'],
    ['2116. 01 万元', '2116.01万元'],
    ['2116\n.01万元', '2116.01万元'],
    ['100. 00%', '100.00%'],
  ])('inside an amount that groups of three, decimals and unit show to be one: %j', (text, tidied) => {
    expect(tidyText(text)).toBe(tidied);
  });
});

describe('spaces stay', () => {
  test.each([
    ['Sample  City\nReport', 'Sample City Report'],
    ['GDP 增长', 'GDP 增长'],
    ['he said “ok” and', 'he said “ok” and'],
    ['23 866.88', '23 866.88'],
    ['2 116.01万元', '2 116.01万元'],
    ['12 34', '12 34'],
    ['1, 234', '1, 234'],
    ['1, 234, 567', '1, 234, 567'],
    ['23, 866.88', '23, 866.88'],
    ['10. 12项', '10. 12项'],
    ['1. 2021 年', '1. 2021年'],
    ['一、部门基本情况 \t 1', '一、部门基本情况\t1'],
    ['合计\t29', '合计\t29'],
  ])('between words and between numbers that may be two: %j', (text, tidied) => {
    expect(tidyText(text)).toBe(tidied);
  });
});

test('full-width signs stay as they are', () => {
  expect(tidyText('自评，（２０２１）：１００％')).toBe('自评，（２０２１）：１００％');
});
