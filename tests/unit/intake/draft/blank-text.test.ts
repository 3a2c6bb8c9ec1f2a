import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../../src/markdown/render.ts';
import {
  findBlankSections,
  isBlankText,
  keptSections,
  writeBlankText,
} from '../../../../src/intake/draft/blank-text.ts';

const TEXT = `
## 部门基本情况

### 主要职责

管水。

### 机构

## 工作完成情况

### 洪水应对

#### 汛前

- 一项

## 主要问题

<!-- 待写：
问题。 -->

## 相关建议
`;

describe('keptSections', () => {
  it('keeps main sections, and those by which a body introduces itself; what was done in a year is left', () => {
    expect(keptSections(TEXT)).toEqual([
      { depth: 2, title: '部门基本情况', part: 'overview' },
      { depth: 3, title: '主要职责', part: 'overview' },
      { depth: 3, title: '机构', part: 'overview' },
      { depth: 2, title: '工作完成情况', part: 'work' },
      { depth: 2, title: '主要问题', part: 'problems' },
      { depth: 2, title: '相关建议', part: 'recommendations' },
    ]);
  });

  it('knows no part of a heading of its own', () => {
    expect(keptSections('# 题名\n\n## 附件\n\n### 其一\n')).toEqual([
      { depth: 2, title: '附件', part: undefined },
    ]);
    expect(keptSections('')).toEqual([]);
  });
});

describe('writeBlankText', () => {
  it('asks for words under the finest headings only, in remarks, and is a blank text', () => {
    const text = writeBlankText(keptSections(TEXT), ({ part }) => `写：${part}`);
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      '## 部门基本情况',
      '### 主要职责',
      '[//]: # (写：overview)',
      '### 机构',
      '[//]: # (写：overview)',
      '## 工作完成情况',
      '[//]: # (写：work)',
      '## 主要问题',
      '[//]: # (写：problems)',
      '## 相关建议',
      '[//]: # (写：recommendations)',
    ]);
    expect(isBlankText(text)).toBe(true);
    expect(findBlankSections(text)).toEqual(['主要职责', '机构', '工作完成情况', '主要问题', '相关建议']);
  });
});

describe('a prompt', () => {
  it('is shown on no page, whatever is in it, and text may follow it', async () => {
    const text = writeBlankText([{ depth: 2, title: '甲', part: undefined }], () => '写 (一) \\\\ "二" [三]');
    expect((await renderMarkdown(`${text}正文\n`)).html).toBe('<h2 id="s-1">甲</h2>\n<p>正文</p>');
  });
});

describe('findBlankSections', () => {
  it('finds sections without a word; a section with a filled part is not one', () => {
    expect(findBlankSections(TEXT)).toEqual(['机构', '主要问题', '相关建议']);
    expect(findBlankSections('没有标题的一段。')).toEqual([]);
    expect(findBlankSections('## 甲\r\n\r\n正文\r\n\r\n## 乙\r\n')).toEqual(['乙']);
  });
});

describe('isBlankText', () => {
  it.each([
    ['', true],
    ['## 甲\n\n### 乙\n', true],
    ['## 甲\n<!-- 一行\n两行 -->\n', true],
    ['## 甲\n\n字\n', false],
    ['<!-- 甲 --> 字', false],
    ['## 甲\n\n[//]: # (乙)\n', true],
    ['[//]: # (乙)\n字', false],
    ['- ', false],
  ])('of %j says %j', (text, expected) => {
    expect(isBlankText(text)).toBe(expected);
  });
});
