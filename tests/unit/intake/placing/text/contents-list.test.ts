import { describe, expect, it } from 'vitest';
import { findContentsList } from '../../../../../src/intake/placing/text/contents-list.ts';
import { tidyParagraphs } from './source-blocks.ts';

const contentsOf = (...texts: readonly string[]): readonly string[] =>
  [...findContentsList(tidyParagraphs(...texts))].map((block) =>
    block.kind === 'paragraph' ? block.text : '',
  );

describe('findContentsList', () => {
  it('finds the word and lines with dots or a page number', () => {
    expect(
      contentsOf(
        '目录',
        '一、部门基本情况\t1',
        '（一）主要职责 .. 2',
        '二、主要问题……8',
        '一、部门基本情况',
        '（一）主要职责',
        '二、主要问题',
      ),
    ).toEqual(['目录', '一、部门基本情况\t1', '（一）主要职责 .. 2', '二、主要问题……8']);
  });

  it('finds lines without page numbers below the word when the headings come again', () => {
    expect(
      contentsOf('目 录', '一、部门基本情况', '二、主要问题', '一、部门基本情况', '正文。', '二、主要问题'),
    ).toEqual(['目 录', '一、部门基本情况', '二、主要问题']);
  });

  it('takes no heading that stands once', () => {
    expect(contentsOf('一、部门基本情况', '正文。', '二、主要问题')).toEqual([]);
  });
});
