import { describe, expect, it } from 'vitest';
import { findPossibleNames, withoutPersons } from '../../../../../src/intake/placing/text/persons.ts';

const PHONE = ['138', '0013', '8000'].join('');

describe('withoutPersons', () => {
  it.each([
    ['如有疑问请联系市水务局（联系电话：0000-00000000）。', '如有疑问请联系市水务局。', 1],
    [`咨询请拨打${PHONE}，或来信。`, '咨询请拨打，或来信。', 1],
    ['邮箱：someone@mail.invalid。', '。', 1],
    ['联系人：某甲，联系电话：0000 0000', '，', 2],
    ['年初预算2116.01万元，实际支出2481.71万元。', '年初预算2116.01万元，实际支出2481.71万元。', 0],
  ])('clears %s', (text, expected, count) => {
    const cleared = withoutPersons(text);
    expect(cleared.text).toBe(expected);
    expect(cleared.taken).toHaveLength(count);
  });
});

describe('findPossibleNames', () => {
  it.each([
    ['市水务局局长王某某，副局长到会。', ['王某某']],
    ['李某同志主持会议。', ['李某']],
    ['市长热线办理率100%。', []],
    ['河长制办公室主任会议研究。', []],
  ])('looks at %s', (text, names) => {
    expect(findPossibleNames(text)).toEqual(names);
  });
});
