import { beforeAll, describe, expect, it } from 'vitest';
import { ofFen } from '../../../../src/domain/money.ts';
import type { MeasureValue } from '../../../../src/domain/measures.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { PANEL, toPanel, type PanelPoint } from '../../../../src/views/profile/panel.ts';

beforeAll(() => loadMessages('.'));

const count = (value: number): MeasureValue => ({ kind: 'count', count: value });
const bars = { title: '在职人数', unit: '', drawing: 'bars' } as const;

describe('toPanel', () => {
  it('draws bars from zero to the largest value or frame, each at its year', () => {
    const panel = toPanel(
      [
        { year: 2022, value: count(5), framed: count(10) },
        { year: 2023, value: count(10), framed: count(8), isSum: true },
      ],
      bars,
      wordsFor('zh'),
    );
    const full = PANEL.base - PANEL.top;
    expect(panel?.bars.map(({ height, kind }) => [height, kind])).toEqual([
      [full / 2, 'own'],
      [full, 'sum'],
    ]);
    expect(panel?.frames.map(({ height }) => height)).toEqual([78, 62.4]);
    expect(panel?.labels.map(({ text }) => text)).toEqual(['5', '10']);
    expect(panel?.years.map(({ x, text }) => [x, text])).toEqual([
      [60, '2022'],
      [180, '2023'],
    ]);
    expect(panel?.summary).toBe('在职人数：2022年5，2023年10');
  });

  it('leaves a gap where a year has no value, and breaks a line there and where the body changed', () => {
    const rate = (numerator: bigint): MeasureValue => ({
      kind: 'rate',
      ratio: { numerator, denominator: 100n },
    });
    const points: readonly PanelPoint[] = [
      { year: 2019, value: rate(90n) },
      { year: 2020, value: rate(95n) },
      { year: 2021, value: undefined },
      { year: 2022, value: rate(92n) },
      { year: 2023, value: rate(93n) },
      { year: 2024, value: rate(94n), isBreak: true },
    ];
    const panel = toPanel(points, { ...bars, drawing: 'line' }, wordsFor('en'));
    expect(panel?.dots.length).toBe(5);
    expect(panel?.lines.map((line) => line.split(' ').length)).toEqual([2, 2]);
    expect(panel?.breaks).toEqual([200]);
    expect(panel?.bars).toEqual([]);
    expect(panel?.summary).toContain('2020 95.00%, 2022 92.00%');
  });

  it('keeps a place for a year without a report', () => {
    const panel = toPanel(
      [
        { year: 2020, value: count(1) },
        { year: 2023, value: count(2) },
      ],
      bars,
      wordsFor('zh'),
    );
    expect(panel?.years.map(({ text }) => text)).toEqual(['2020', '2021', '2022', '2023']);
    expect(panel?.bars.map(({ x, width }) => x + width / 2)).toEqual([30, 210]);
  });

  it('labels the first and the last value only where all would touch, inside the drawing', () => {
    const money = (fen: bigint): MeasureValue => ({ kind: 'money', money: ofFen(fen) });
    const panel = toPanel(
      [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
        year,
        value: money(123_456_789_000_000n),
      })),
      bars,
      wordsFor('zh'),
    );
    expect(panel?.labels.map(({ text }) => text)).toEqual(['123,456,789.00', '123,456,789.00']);
    for (const { x } of panel?.labels ?? []) {
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(PANEL.width - 40);
    }
  });

  it('is nothing with fewer than two values', () => {
    expect(toPanel([], bars, wordsFor('zh'))).toBeUndefined();
    expect(toPanel([{ year: 2024, value: count(1) }], bars, wordsFor('zh'))).toBeUndefined();
    expect(
      toPanel(
        [
          { year: 2023, value: undefined },
          { year: 2024, value: count(1) },
        ],
        bars,
        wordsFor('zh'),
      ),
    ).toBeUndefined();
  });

  it('draws values that are all zero, or all the same', () => {
    const zero = toPanel(
      [
        { year: 2023, value: count(0) },
        { year: 2024, value: count(0) },
      ],
      bars,
      wordsFor('zh'),
    );
    expect(zero?.bars.map(({ y }) => y)).toEqual([PANEL.base, PANEL.base]);
    expect(JSON.stringify(zero)).not.toMatch(/null/);
  });
});
