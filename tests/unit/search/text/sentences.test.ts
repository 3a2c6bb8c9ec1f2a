import { expect, test } from 'vitest';
import { isAcrossSentences, sentencesOf } from '../../../../src/search/text/sentences.ts';

test.each([
  ['一是完成。二是推进;三是', ['一是完成。', '二是推进;', '三是']],
  ['the rate was 90.6%. it rose. ', ['the rate was 90.6%. ', 'it rose. ']],
  ['2739.21', ['2739.21']],
  ['', []],
])('%s has the sentences %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  ['完成。', false],
  ['完成。二', true],
  ['rose. it', true],
  ['rose.', false],
])('%s reaches across sentences: %s', (text, isAcross) => {
  expect(isAcrossSentences(text)).toBe(isAcross);
});
