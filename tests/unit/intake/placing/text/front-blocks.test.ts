import { describe, expect, it } from 'vitest';
import { readFrontBlocks } from '../../../../../src/intake/placing/text/front-blocks.ts';
import { findTitle } from '../../../../../src/intake/placing/text/read-title.ts';
import { tidyParagraphs } from './source-blocks.ts';

const DEPARTMENT = {
  name: { zh: '示例市水务局', en: 'Sample City Water Bureau' },
  shortName: { zh: '市水务局', en: 'Water Bureau' },
  aliases: ['水务局'],
};

function read(...texts: readonly string[]) {
  const blocks = tidyParagraphs(...texts);
  return readFrontBlocks(blocks, findTitle(blocks), DEPARTMENT);
}

describe('readFrontBlocks', () => {
  it('reads a cover and leaves persons out', () => {
    const front = read(
      '示例市2023年度水务局部门整体支出绩效自评报告',
      '单位全称（公章） 示例市水务局',
      '单位负责人： 某甲 联系电话： 00000000',
      '填报日期 2024 年 05 月 22 日',
      '示例市2023年度水务局部门整体支出绩效自评报告',
      '一、部门基本情况',
      '内设7个科室。',
    );
    expect(front.values.map(({ path, value }) => [path.join('.'), value])).toEqual([['filed', '2024-05-22']]);
    expect(front.account.map(({ as, text }) => [as, text])).toEqual([
      ['read', '示例市2023年度水务局部门整体支出绩效自评报告'],
      ['read', '单位全称（公章） 示例市水务局'],
      ['personal', '单位负责人： 某甲'],
      ['personal', '联系电话： 00000000'],
      ['read', '填报日期 2024 年 05 月 22 日'],
      ['repeated', '示例市2023年度水务局部门整体支出绩效自评报告'],
    ]);
    expect(front.rest).toHaveLength(2);
    expect(front.unplaced).toEqual([]);
  });

  it('reads a head block', () => {
    const front = read(
      '索引号：SC-SWJ/2024-00052 主题分类：财政',
      '发布机构：示例市水务局 成文日期：2024-05-22 发布日期：2024-06-14',
      '有效性：有效 公开方式：主动公开 关键词：绩效自评；整体支出',
      '一、部门基本情况',
    );
    expect(front.values.map(({ path, value }) => `${path.join('.')}=${value}`)).toEqual([
      'disclosure.indexNumber=SC-SWJ/2024-00052',
      'disclosure.category.zh=财政',
      'disclosure.issuer.zh=示例市水务局',
      'disclosure.written=2024-05-22',
      'published=2024-06-14',
      'disclosure.validity=in-force',
      'disclosure.method=proactive',
      'disclosure.keywords.0.zh=绩效自评',
      'disclosure.keywords.1.zh=整体支出',
    ]);
  });

  it('reads the signature at the end', () => {
    const front = read(
      '一、主要问题',
      '力量不足，修复工程集中上马。',
      '二、相关建议',
      '增加人员。',
      '示例市水务局',
      '2024年5月22日',
    );
    expect(front.values.map(({ path, value, confidence }) => [path.join('.'), value, confidence])).toEqual([
      ['filed', '2024-05-22', 'likely'],
    ]);
    expect(front.account.map(({ as, text }) => [as, text])).toEqual([
      ['repeated', '示例市水务局'],
      ['read', '2024年5月22日'],
    ]);
  });

  it('keeps lines of a cover that say nothing known', () => {
    const { unplaced } = read(
      '示例市2023年度水务局绩效自评报告',
      '内部资料第3号',
      '一、部门基本情况',
      '内设7个科室。',
      '正文。',
      '正文。',
    );
    expect(unplaced.map((node) => ('text' in node ? node.text : ''))).toEqual(['内部资料第3号']);
  });
});
