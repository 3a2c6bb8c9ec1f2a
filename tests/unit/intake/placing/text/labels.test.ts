import { describe, expect, it } from 'vitest';
import { readLabel, readLabelledLine } from '../../../../../src/intake/placing/text/labels.ts';

describe('readLabelledLine', () => {
  it.each([
    ['单位全称（公章） 示例市水务局', [['department', '示例市水务局']]],
    ['填报日期 2024 年 05 月 22 日', [['filed', '2024年05月22日']]],
    ['单位名称 示例市水务局', []],
    ['单位全称（公章）：示例市水务局', [['department', '示例市水务局']]],
    [
      '单位负责人： 某甲 联系电话： 00000000',
      [
        ['person', '某甲'],
        ['person', '00000000'],
      ],
    ],
    [
      '传 真： 00000000 电子邮件： someone@example.org',
      [
        ['person', '00000000'],
        ['person', 'someone@example.org'],
      ],
    ],
    [
      '索引号：SC-SWJ/2024-00052　主题分类：财政　发布机构：示例市水务局',
      [
        ['index-number', 'SC-SWJ/2024-00052'],
        ['category', '财政'],
        ['issuer', '示例市水务局'],
      ],
    ],
    ['填报日期：2024年5月22日', [['filed', '2024年5月22日']]],
    [
      '单位全称（公章） 示例市水务局单位负责人： 某甲 联系电话： 00000000财务负责人： 某乙',
      [
        ['department', '示例市水务局'],
        ['person', '某甲'],
        ['person', '00000000'],
        ['person', '某乙'],
      ],
    ],
    ['文号：', [['document-number', '']]],
    ['我市公开方式：主动公开', []],
    ['主要职责：负责水资源管理。', []],
  ] as const)('takes %s apart', (line, expected) => {
    expect(readLabelledLine(line).map(({ as, text }) => [as, text])).toEqual(expected);
  });
});

describe('readLabel', () => {
  it.each([
    ['联系人', 'person'],
    ['联系电话：', 'person'],
    ['索引号', 'index-number'],
    ['有 效 性', 'validity'],
    ['年初预算', undefined],
    ['联系群众工作', undefined],
  ] as const)('reads the cell %s', (cell, as) => {
    expect(readLabel(cell)).toBe(as);
  });
});
