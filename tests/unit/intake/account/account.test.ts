import { describe, expect, it } from 'vitest';
import { findLostCharacters } from '../../../../src/intake/account/account.ts';

const place = { block: 1 };

describe('findLostCharacters', () => {
  it('finds none when draft and account hold everything', () => {
    expect(
      findLostCharacters('一、预算２３万元', '预算23万元', [{ as: 'heading', text: '一、', place }]),
    ).toEqual(new Map());
  });

  it('counts each character that is missing, digits of any width as digits', () => {
    expect(findLostCharacters('人人１2', '人', [])).toEqual(
      new Map([
        ['人', 1],
        ['1', 1],
        ['2', 1],
      ]),
    );
  });
});
