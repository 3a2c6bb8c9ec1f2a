import { describe, expect, it } from 'vitest';
import { findAnnexList } from '../../../../../src/intake/placing/text/annex-list.ts';
import { tidyParagraphs } from './source-blocks.ts';

describe('findAnnexList', () => {
  it('reads a list that begins on the line of its word', () => {
    const { annexes, blocks } = findAnnexList(
      tidyParagraphs(
        '五、相关建议',
        '加强培训。',
        '附表: 1. 部门整体支出预算安排及执行情况表',
        '2. 部门整体支出绩效评价指标表',
      ),
    );
    expect(annexes.map(({ number, title }) => [number, title])).toEqual([
      [1, '部门整体支出预算安排及执行情况表'],
      [2, '部门整体支出绩效评价指标表'],
    ]);
    expect(blocks.size).toBe(2);
  });

  it.each([
    [
      ['附件：', '1．部门整体支出绩效自评表', '2．项目支出绩效自评表'],
      [
        [1, '部门整体支出绩效自评表'],
        [2, '项目支出绩效自评表'],
      ],
    ],
    [['附表1：部门整体支出预算执行情况表'], [[1, '部门整体支出预算执行情况表']]],
    [['附件二 绩效评价指标体系表'], [[2, '绩效评价指标体系表']]],
    [['详见附表2。', '1. 加强管理。'], []],
  ])('reads %j', (texts, expected) => {
    expect(
      findAnnexList(tidyParagraphs(...texts)).annexes.map(({ number, title }) => [number, title]),
    ).toEqual(expected);
  });
});
