import { describe, expect, it } from 'vitest';
import { outlineBlocks } from '../../../../../src/intake/placing/text/outline-blocks.ts';
import type { TextNode } from '../../../../../src/intake/placing/text/text-node.ts';
import { tidyParagraphs } from './source-blocks.ts';

function show(node: TextNode): string {
  switch (node.kind) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${node.text}`;
    case 'item':
      return `${node.number === undefined ? '-' : `${node.number}.`} ${node.text}`;
    case 'paragraph':
      return node.text;
    case 'table':
      return 'table';
  }
}

const outline = (...texts: readonly string[]): readonly string[] =>
  outlineBlocks(tidyParagraphs(...texts)).nodes.map(show);

describe('outlineBlocks', () => {
  it('reads sections and sub-sections by their numbers', () => {
    expect(
      outline(
        '一、部门基本情况',
        '（一）主要职责',
        '负责水务工作。',
        '（二）机构设置',
        '内设7个科室。',
        '二、主要问题',
        '力量不足。',
      ),
    ).toEqual([
      '## 部门基本情况',
      '### 主要职责',
      '负责水务工作。',
      '### 机构设置',
      '内设7个科室。',
      '## 主要问题',
      '力量不足。',
    ]);
  });

  it('reads sentences with numbers as a list', () => {
    expect(
      outline(
        '（一）主要职责',
        '1.贯彻执行国家和省有关水务工作的法律法规和政策，拟订全市水务发展规划并组织实施。',
        '2.代管市河长制办公室。',
        '3.完成市委、市政府交办的其他任务。',
      ),
    ).toEqual([
      '## 主要职责',
      '1. 贯彻执行国家和省有关水务工作的法律法规和政策，拟订全市水务发展规划并组织实施。',
      '2. 代管市河长制办公室。',
      '3. 完成市委、市政府交办的其他任务。',
    ]);
  });

  it('takes a short first sentence of every numbered paragraph as its heading', () => {
    expect(
      outline(
        '二、工作完成情况',
        '（一）防汛抗旱',
        '1.完善预案。修订防汛预案6项。',
        '2.加强巡查。处置险情63处。',
      ),
    ).toEqual([
      '## 工作完成情况',
      '### 防汛抗旱',
      '#### 完善预案',
      '修订防汛预案6项。',
      '#### 加强巡查',
      '处置险情63处。',
    ]);
  });

  it('takes numbered lines with text below as headings', () => {
    expect(outline('一、概况', '1.职责', '负责水务。', '2.机构', '内设7个科室。')).toEqual([
      '## 概况',
      '### 职责',
      '负责水务。',
      '### 机构',
      '内设7个科室。',
    ]);
  });

  it('keeps a long numbered sentence as a paragraph', () => {
    const long =
      '一、本年度按照市委市政府的统一部署全面推进水务改革发展各项工作，圆满完成年度目标任务，取得明显成效。';
    expect(outline(long)).toEqual([long]);
  });

  it('splits a section number that runs into its text', () => {
    expect(outline('一、预算执行较慢。修复工程集中上马，监理力量不足。', '二、评价结果', '得85分。')).toEqual(
      ['## 预算执行较慢', '修复工程集中上马，监理力量不足。', '## 评价结果', '得85分。'],
    );
  });

  it('takes the usual names of sections where nothing is numbered', () => {
    expect(outline('部门基本情况', '内设7个科室。', '主要问题', '力量不足。')).toEqual([
      '## 部门基本情况',
      '内设7个科室。',
      '## 主要问题',
      '力量不足。',
    ]);
  });

  it('starts at the top with whatever number comes first', () => {
    expect(outline('（一）评价结果', '得85分。', '（二）主要问题', '无。')).toEqual([
      '## 评价结果',
      '得85分。',
      '## 主要问题',
      '无。',
    ]);
  });

  it('gives back the numbers that it takes off', () => {
    const { numbers } = outlineBlocks(
      tidyParagraphs('一、概况', '（一）职责', '1.代管河长办。', '2.办理交办事项。'),
    );
    expect(numbers.map(({ written, node }) => `${node.kind} ${written}`)).toEqual([
      'heading 一、',
      'heading （一）',
      'item 1.',
      'item 2.',
    ]);
  });
});
