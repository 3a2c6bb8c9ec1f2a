import { describe, expect, it } from 'vitest';
import { findTitle, kindOfTitle } from '../../../../../src/intake/placing/text/read-title.ts';
import { tidyParagraphs } from './source-blocks.ts';

describe('findTitle', () => {
  it.each([
    [['示例市2023年度水务局部门整体支出绩效自评报告'], '示例市2023年度水务局部门整体支出绩效自评报告'],
    [['示例市水务局2023年度', '部门整体支出绩效自评报告'], '示例市水务局2023年度部门整体支出绩效自评报告'],
    [['填报单位：示例市水务局', '2023年度整体支出绩效自评表'], '2023年度整体支出绩效自评表'],
    [['关于2023年预算执行情况的说明。', '正文'], undefined],
  ])('reads %j', (texts, expected) => {
    expect(findTitle(tidyParagraphs(...texts))?.text).toBe(expected);
  });
});

describe('kindOfTitle', () => {
  it.each([
    ['2023年度部门整体支出绩效自评报告', 'self-evaluation'],
    ['2023年度部门整体支出绩效自评表', 'self-evaluation-form'],
    ['2023年度城市排水项目支出绩效自评报告', 'project-self-evaluation'],
    ['2023年度绩效自评整改报告', 'correction'],
    ['2023年度部门决算公开', 'final-accounts-section'],
    ['2023年度预算绩效部门评价报告', 'department-evaluation'],
    ['2023年度财政重点绩效评价报告', 'finance-evaluation'],
  ] as const)('reads %s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind);
  });
});
