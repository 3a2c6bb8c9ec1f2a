import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChineseNumber } from '../../../../src/intake/values/chinese-number.ts';
import { readCount } from '../../../../src/intake/values/read-count.ts';
import { readDate, readYear } from '../../../../src/intake/values/read-date.ts';
import { isContentsLine, readHeading } from '../../../../src/intake/values/read-heading.ts';
import { readMoneyUnit } from '../../../../src/intake/values/read-money-unit.ts';
import { readValue } from '../../../../src/intake/values/read-value.ts';
import { tidyText } from '../../../../src/intake/values/tidy-text.ts';
import { toUnit } from '../../../../src/intake/values/to-unit.ts';
import type { NumberValue } from '../../../../src/intake/values/value.ts';
import { sizeOf, sizeOfValue } from './magnitude.ts';
import { biased, cleanSpelling, comparison, damage, digitsOf, figure, toFullWidth } from './spellings.ts';

const runs = (numRuns: number): { seed: number; numRuns: number } => ({ seed: 20_220_518, numRuns });

/** A text that has to be read as a number. */
function numberIn(text: string): NumberValue {
  const value = readValue(text);
  if (value.kind !== 'number') throw new Error(`Read as ${value.kind}: ${text}`);
  return value;
}

/** The doubts that a faithful reading of an undamaged figure may have. */
const HARMLESS = ['ambiguous-sign'];

describe('any text', { timeout: 60_000 }, () => {
  const anything = fc.oneof({ weight: 3, arbitrary: biased }, fc.string({ unit: 'binary', maxLength: 40 }));

  test('is read without an error, and what is read is well formed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const value = readValue(text);
        expect(value.written).toBe(text);
        if (value.kind === 'number') {
          expect(value.digits).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
          expect(new Set(value.doubts).size).toBe(value.doubts.length);
          toUnit(value, '元');
        }
        readCount(text);
        readMoneyUnit(text);
        readYear(text);
        readChineseNumber(text);
        isContentsLine(text);
        const date = readDate(text);
        if (date) expect(new Date(`${date.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date.iso);
        const heading = readHeading(text);
        if (heading) expect(heading.ordinal).toBeGreaterThan(0);
      }),
      runs(30_000),
    );
  });

  test("that is read as a number without doubt has that number's digits and point, and no other", () => {
    const plain = (text: string): string =>
      text.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
    fc.assert(
      fc.property(biased, (text) => {
        const value = readValue(text);
        if (value.kind !== 'number' || value.doubts.length > 0 || /[eE²³]|分之/.test(text)) return;
        const written = plain(text).replace(/[^\d.]/g, '');
        expect(written.replace(/^0+(?=\d)/, '').replace(/^\./, '0.')).toBe(value.digits.replace('-', ''));
      }),
      runs(30_000),
    );
  });

  test('is tidied by taking out spaces and invisible characters only, and once is enough', () => {
    const visible = (text: string): string =>
      text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '');
    fc.assert(
      fc.property(anything, (text) => {
        const tidied = tidyText(text);
        expect(visible(tidied)).toBe(visible(text));
        expect(tidyText(tidied)).toBe(tidied);
      }),
      runs(10_000),
    );
  });
});

test('a very long text is read in time', { timeout: 60_000 }, () => {
  for (const part of ['1', '，', '. ', '…', '— ', '一', '万', '20', '年', '(', '\t', '“ ', '1, ', '单位：']) {
    const text = `一、${part.repeat(100_000)}x`;
    expect(readHeading(text)?.ordinal).toBe(1);
    expect([readDate(text), readMoneyUnit(text), readCount(text)]).toEqual([undefined, undefined, undefined]);
    expect([isContentsLine(text), readValue(text).kind]).toEqual([false, 'words']);
    expect(tidyText(text).endsWith('x')).toBe(true);
  }
});

describe('a figure', { timeout: 60_000 }, () => {
  test('in any undamaged spelling keeps its size, its unit and its last zero', () => {
    fc.assert(
      fc.property(figure, cleanSpelling, (one, spell) => {
        const value = readValue(spell(one));
        const digits = digitsOf(one);
        expect(value).toMatchObject({ kind: 'number', digits, scale: one.scale, unit: one.unit });
        expect(value.kind === 'number' && value.doubts.filter((doubt) => !HARMLESS.includes(doubt))).toEqual(
          [],
        );
      }),
      runs(20_000),
    );
  });

  test('as a percentage keeps its size', () => {
    const sign = fc.constantFrom('%', '％', ' %', '﹪', '\n%');
    fc.assert(
      fc.property(figure, cleanSpelling, sign, (one, spell, per) => {
        const text = spell({ ...one, scale: '', unit: per });
        expect(readValue(text)).toMatchObject({
          kind: 'number',
          digits: digitsOf(one),
          scale: '',
          unit: '%',
        });
      }),
      runs(10_000),
    );
  });

  test('keeps its size and gets the meaning of the comparator beside it', () => {
    fc.assert(
      fc.property(figure, comparison, fc.boolean(), (one, [before, after, comparator], isWide) => {
        const digits = digitsOf(one);
        const body = isWide ? toFullWidth(digits) : digits;
        const value = readValue(`${before}${body}${one.scale}${one.unit}${after}`);
        expect(value).toMatchObject({ kind: 'number', digits, scale: one.scale, unit: one.unit, comparator });
      }),
      runs(10_000),
    );
  });

  test('that was damaged keeps its size, or is in doubt, or is no number', () => {
    const damages = fc.array(damage, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(figure, cleanSpelling, damages, (one, spell, harms) => {
        const text = harms.reduce((written, harm) => harm(written), spell(one));
        const value = readValue(text);
        if (value.kind !== 'number' || value.doubts.length > 0) return;
        expect([text, sizeOfValue(value)]).toEqual([text, sizeOf(digitsOf(one), one.scale)]);
      }),
      runs(30_000),
    );
  });

  test('tidied first is read as the same figure or not at all', () => {
    fc.assert(
      fc.property(figure, cleanSpelling, damage, (one, spell, harm) => {
        const value = readValue(tidyText(harm(spell(one))));
        if (value.kind !== 'number' || value.doubts.length > 0) return;
        expect(sizeOfValue(value)).toBe(sizeOf(digitsOf(one), one.scale));
      }),
      runs(10_000),
    );
  });

  test('that went through a double and was printed whole is the figure that was meant, with a doubt', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.integer({ min: 1, max: 6 }),
        (fen, decimals) => {
          const meant = fen / 10 ** decimals;
          const printed = meant.toPrecision(17);
          if (!/^\d+\.\d+$/.test(printed)) return;
          const value = numberIn(printed);
          const isExact = sizeOf(printed, '') === sizeOf(meant.toFixed(decimals), '');
          expect(value).toMatchObject({ kind: 'number', doubts: isExact ? [] : ['float-noise'] });
          expect(sizeOfValue(value)).toBe(sizeOf(meant.toFixed(decimals), ''));
        },
      ),
      runs(10_000),
    );
  });

  test('with many digits is rounded only with a doubt, and never by more than noise', () => {
    const long = fc.tuple(
      fc.nat(9999),
      fc.array(fc.constantFrom('0', '0', '9', '9', '1', '5'), { minLength: 8, maxLength: 20 }),
    );
    fc.assert(
      fc.property(long, ([whole, decimals]) => {
        const written = `${whole}.${decimals.join('')}`;
        const { digits, doubts } = numberIn(written);
        const off = sizeOf(digits, '') - sizeOf(written, '');
        const within = sizeOf(written, '') / 100_000n;
        expect(off === 0n || doubts.includes('float-noise')).toBe(true);
        expect(off <= within && -off <= within).toBe(true);
      }),
      runs(10_000),
    );
  });
});

describe('an amount of money', { timeout: 60_000 }, () => {
  const unit = fc.constantFrom('元', '万元', '亿元' as const);

  test('converted to another unit and back is the same amount', () => {
    fc.assert(
      fc.property(figure, unit, unit, (one, from, to) => {
        const amount = numberIn(`${digitsOf(one)}${from}`);
        const there = toUnit(amount, to) ?? '';
        expect(sizeOf(there, to.slice(0, -1))).toBe(sizeOfValue(amount));
        const back = toUnit(numberIn(`${there}${to}`), from) ?? '';
        expect(sizeOf(back, '')).toBe(sizeOf(digitsOf(one), ''));
        if (from === to) expect(there).toBe(digitsOf(one));
      }),
      runs(10_000),
    );
  });
});
