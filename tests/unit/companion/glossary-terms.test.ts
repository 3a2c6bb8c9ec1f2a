import { describe, expect, it } from 'vitest';
import { findTermTranslation, findTerms } from '../../../src/companion/glossary-terms.ts';
import type { GlossaryTermInput } from '../../../src/schema/glossary.ts';

function term(zh: string, en: string, aliases: GlossaryTermInput['aliases'] = {}): GlossaryTermInput {
  return { id: en.replaceAll(' ', '-'), zh, en, aliases, definition: { zh: '。' }, source: { zh: '。' } };
}

const GLOSSARY = [
  term('预算', 'budget'),
  term('预算执行率', 'budget execution rate', { en: ['execution rate'] }),
  term('调整后预算', 'adjusted budget', { zh: ['全年预算数'] }),
  term('产出', 'output'),
];

describe('terms in a text', () => {
  it.each([
    ['预算执行率85%，全年预算数5万元', 'zh', ['预算执行率', '全年预算数']],
    ['预算和预算', 'zh', ['预算']],
    ['The Budget execution rate of outputs', 'en', ['Budget execution rate']],
    ['no term', 'en', []],
  ] as const)('%s', (text, locale, expected) => {
    expect(findTerms(text, locale, GLOSSARY).map(({ written }) => written)).toEqual(expected);
  });

  it('with signs of regular expressions are found as they are', () => {
    const odd = [term('因公出国（境）费(a+b)*', 'x')];
    expect(findTerms('共因公出国（境）费(a+b)*', 'zh', odd)).toHaveLength(1);
  });
});

describe('the translation of a whole text', () => {
  it.each([
    ['预算执行率', 'Budget execution rate'],
    ['全年预算数', 'Adjusted budget'],
    ['预算执行率偏低', undefined],
  ])('%s: %s', (text, expected) => {
    expect(findTermTranslation(text, 'zh', 'en', GLOSSARY)).toBe(expected);
  });

  it('is not known when two terms go by that name', () => {
    const two = [term('甲', 'one', { zh: ['丙'] }), term('乙', 'two', { zh: ['丙'] })];
    expect(findTermTranslation('丙', 'zh', 'en', two)).toBeUndefined();
  });
});
