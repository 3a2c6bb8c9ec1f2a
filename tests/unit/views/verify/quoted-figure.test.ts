import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofFen, toDecimal } from '../../../../src/domain/money.ts';
import {
  agreementOf,
  parseQuotedFigure,
  type Agreement,
  type PublishedFigure,
} from '../../../../src/views/verify/quoted-figure.ts';

const money = (yuan: string): PublishedFigure => ({ kind: 'money', yuan });
const number = (digits: string): PublishedFigure => ({ kind: 'number', digits });

describe('parseQuotedFigure', () => {
  it.each([
    ['2,481.71 万元', '2481.71', 4],
    ['２，４８１．７１万元', '2481.71', 4],
    ['24.8171 million yuan', '24.8171', 6],
    ['CNY 24 817 100', '24817100', 0],
    ['0.2482亿元', '0.2482', 8],
    ['90.60%', '90.60', undefined],
    ['−0.36%', '-0.36', undefined],
    ['29', '29', undefined],
  ])('reads %j', (text, digits, exponent) => {
    expect(parseQuotedFigure(text)).toEqual({ digits, exponent });
  });

  it.each(['', '万元', '2,481.71 of 2,739.21'])('does not guess at %j', (text) => {
    expect(parseQuotedFigure(text)).toBeUndefined();
  });
});

describe('agreementOf', () => {
  it.each<[string, PublishedFigure, Agreement]>([
    ['2,481.71 万元', money('24817100.00'), 'equal'],
    ['24.8171 million', money('24817100.00'), 'equal'],
    ['2481.7 万元', money('24817100.00'), 'rounded'],
    ['0.25 亿元', money('24817100.00'), 'rounded'],
    ['2481.72 万元', money('24817100.00'), 'differs'],
    ['2481.71', money('24817100.00'), 'equal'],
    ['24817100.001 元', money('24817100.00'), 'differs'],
    ['90.6%', number('90.60'), 'equal'],
    ['91%', number('90.60'), 'rounded'],
    ['90%', number('90.60'), 'differs'],
    ['29', number('29'), 'equal'],
  ])('%s beside what is published', (text, published, agreement) => {
    const quoted = parseQuotedFigure(text);
    if (!quoted) throw new Error('The figure cannot be read.');
    expect(agreementOf(quoted, published, 4)).toBe(agreement);
  });

  it('is equal to any amount in any unit, and never to another one', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.constantFrom(0, 4, 6, 8),
        (fen, exponent) => {
          const quoted = { digits: toDecimal(ofFen(fen), exponent), exponent };
          expect(agreementOf(quoted, money(toDecimal(ofFen(fen), 0)), 4)).toBe('equal');
          expect(agreementOf(quoted, money(toDecimal(ofFen(fen + 1n), 0)), 4)).toBe('differs');
        },
      ),
    );
  });
});
