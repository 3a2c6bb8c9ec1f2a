import { describe, expect, it } from 'vitest';
import { tidyBlocks } from '../../../../../src/intake/placing/text/tidy-blocks.ts';
import { paragraphsOf } from './source-blocks.ts';

const textsOf = (...texts: readonly string[]): readonly string[] =>
  tidyBlocks(paragraphsOf(...texts)).map((block) => (block.kind === 'paragraph' ? block.text : 'table'));

describe('tidyBlocks', () => {
  it('drops empty paragraphs and spaces between characters', () => {
    expect(textsOf('  ', '2023 年度 自 评 报告', '　')).toEqual(['2023年度自评报告']);
  });

  it('joins a paragraph that a page break cut', () => {
    expect(
      textsOf('承担本市与上级水行政主管部门的业务联系，统筹安排和管理本市各部门与流域机', '构的交往活动。'),
    ).toEqual(['承担本市与上级水行政主管部门的业务联系，统筹安排和管理本市各部门与流域机构的交往活动。']);
  });

  it.each([
    [
      'a finished sentence',
      ['本年度全面完成防汛抗旱和供水保障各项任务，没有发生重大事故。', '下一年度继续推进。'],
    ],
    ['a heading', ['（一）加强水旱灾害防御体系建设推动监测预警能力有新的提高', '全年降雨偏多。']],
    [
      'what a heading follows',
      ['本年度全面完成防汛抗旱和供水保障各项任务并通过了上级部门的验收', '二、主要问题'],
    ],
    [
      'a labelled line',
      ['填报单位：示例市水务局机关及所属事业单位共六个单位汇总填报', '填报日期：2024年5月22日'],
    ],
    ['a short line', ['示例市水务局', '部门整体支出绩效自评报告']],
  ])('leaves %s alone', (_, texts) => {
    expect(textsOf(...texts)).toEqual(texts);
  });
});
