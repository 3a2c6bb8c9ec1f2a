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
const rate = (digits: string): PublishedFigure => ({ kind: 'percent', digits });
const count = (digits: string): PublishedFigure => ({ kind: 'count', digits });

describe('parseQuotedFigure', () => {
  it.each([
    ['2,481.71 万元', '2481.71', { kind: 'money', exponent: 4 }],
    ['２，４８１．７１万元', '2481.71', { kind: 'money', exponent: 4 }],
    ['24.8171 million yuan', '24.8171', { kind: 'money', exponent: 6 }],
    ['24.8171 million', '24.8171', { kind: 'money', exponent: 6 }],
    ['CNY 24.8171 million', '24.8171', { kind: 'money', exponent: 6 }],
    ['CNY million 24.8171', '24.8171', { kind: 'money', exponent: 6 }],
    ['CNY 24 817 100', '24817100', { kind: 'money', exponent: 0 }],
    ['0.2482亿元', '0.2482', { kind: 'money', exponent: 8 }],
    ['90.60%', '90.60', { kind: 'percent' }],
    ['−0.36％', '-0.36', { kind: 'percent' }],
    ['29', '29', { kind: 'unsaid' }],
    ['29人', '29', { kind: 'count' }],
    ['97.94分', '97.94', { kind: 'count' }],
  ])('reads %j', (text, digits, unit) => {
    expect(parseQuotedFigure(text)).toEqual({ digits, unit });
  });

  it.each(['', '万元', '2,481.71 of 2,739.21', '0.906 million dollars', '90 pesos', '90% of it'])(
    'does not guess at %j',
    (text) => {
      expect(parseQuotedFigure(text)).toBeUndefined();
    },
  );
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
    ['90.6%', rate('90.60'), 'equal'],
    ['91%', rate('90.60'), 'rounded'],
    ['90%', rate('90.60'), 'differs'],
    ['90.60', rate('90.60'), 'equal'],
    ['90.60 万元', rate('90.60'), 'differs'],
    ['90.60%', money('906000.00'), 'differs'],
    ['29%', count('29'), 'differs'],
    ['29', count('29'), 'equal'],
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
          const quoted = {
            digits: toDecimal(ofFen(fen), exponent),
            unit: { kind: 'money', exponent },
          } as const;
          expect(agreementOf(quoted, money(toDecimal(ofFen(fen), 0)), 4)).toBe('equal');
          expect(agreementOf(quoted, money(toDecimal(ofFen(fen + 1n), 0)), 4)).toBe('differs');
        },
      ),
    );
  });
});
