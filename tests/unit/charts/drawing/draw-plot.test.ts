import { describe, expect, test } from 'vitest';
import { drawFigure } from '../../../../src/charts/drawing/draw-figure.ts';
import { drawPicture, PICTURE_COLOURS } from '../../../../src/charts/drawing/draw-picture.ts';
import { drawPlot, PLOT_RATIO } from '../../../../src/charts/drawing/draw-plot.ts';
import type { Plot } from '../../../../src/views/compare/plot.ts';

const plot = (changes: Partial<Plot> = {}): Plot => ({
  title: '实际支出',
  unit: '万元',
  drawing: 'line',
  tag: 'zh-CN',
  labels: ['2021', '2022', '2023'],
  series: [
    { name: '甲 <局>', values: [50, 100, null], texts: ['50.00', '100.00', ''] },
    { name: '乙局', values: [10, 20, 40], texts: ['10.00', '20.00', '40.00'] },
  ],
  breaks: [],
  ...changes,
});

const setting = { width: 600, fontSize: 14, colours: PICTURE_COLOURS, prefix: 'test' };
const draw = (changes: Partial<Plot> = {}): string => drawPlot(plot(changes), setting).markup;

/** Attributes of all elements of a name that have a certain attribute. */
function attributesOf(
  markup: string,
  name: string,
  having = '',
): readonly Readonly<Record<string, string>>[] {
  return [...markup.matchAll(new RegExp(`<${name}\\b([^>]*?)/?>`, 'g'))]
    .map(([, written = '']): Readonly<Record<string, string>> =>
      Object.fromEntries(
        [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    )
    .filter((attributes) => having === '' || having in attributes);
}

/** The height at which the axis has zero: that of the strong line. */
function zeroOf(markup: string): number {
  return Number(attributesOf(markup, 'line').find((line) => line['stroke-width'] === '1.5')?.y1);
}

describe('lines', () => {
  test('join neighbouring years and stop where one is missing', () => {
    const lines = attributesOf(draw(), 'line').filter((line) => line['stroke-width'] === '2.4');
    // Two pieces in the legend; one segment of the first series, two of the second.
    expect(lines).toHaveLength(5);
  });

  test('are thin and dotted across a break, which is marked with the number of its note', () => {
    const markup = draw({ breaks: [{ series: 1, at: 2, note: '①' }] });
    expect(attributesOf(markup, 'line', 'data-broken')).toMatchObject([{ 'stroke-dasharray': '1 5' }]);
    expect(markup).toContain('>①</text>');
  });

  test('are told apart by dash and mark', () => {
    const markup = draw();
    expect(markup).toContain('<circle');
    expect(markup).toContain('<polygon');
    expect(attributesOf(markup, 'line', 'stroke-dasharray').length).toBeGreaterThan(0);
  });

  test('name every point with its exact figure', () => {
    expect(draw()).toContain('<title>甲 &lt;局&gt; 2022 100.00</title>');
  });
});

describe('bars', () => {
  const markup = draw({ drawing: 'bar' });

  test('begin at zero and are as high as their values', () => {
    const bars = attributesOf(markup.slice(markup.indexOf('data-series')), 'rect', 'height');
    const heights = bars.map(({ height }) => Number(height));
    // 50, 100, 10, 20, 40 in proportion.
    expect(heights.map((height) => Math.round((height / heights[1]!) * 100))).toEqual([50, 100, 10, 20, 40]);
    for (const { y, height } of bars) expect(Number(y) + Number(height)).toBeCloseTo(zeroOf(markup), 1);
  });

  test('hang below zero where values are negative', () => {
    const down = draw({ drawing: 'bar', series: [{ name: '甲', values: [-5, 5, 0], texts: ['', '', ''] }] });
    const [first, second] = attributesOf(down.slice(down.indexOf('data-series')), 'rect', 'height');
    expect(Number(first?.y)).toBeCloseTo(zeroOf(down), 1);
    expect(Number(second?.y) + Number(second?.height)).toBeCloseTo(zeroOf(down), 1);
  });

  test('have a pattern for each series', () => {
    expect(attributesOf(markup, 'pattern').map(({ id }) => id)).toEqual(['test-0', 'test-1']);
    expect(markup).toContain('fill="url(#test-1)"');
  });
});

describe('a drawing', () => {
  test.each([280, 600, 1200])('keeps the ratio of its plot at %i px', (width) => {
    const { markup } = drawPlot(plot(), { ...setting, width });
    const rules = attributesOf(markup, 'line').filter((line) => line['stroke-width'] === '1');
    const ys = [...rules.map(({ y1 }) => Number(y1)), zeroOf(markup)];
    const across = Number(rules[0]?.x2) - Number(rules[0]?.x1);
    expect(across / (Math.max(...ys) - Math.min(...ys))).toBeCloseTo(PLOT_RATIO, 1);
  });

  test('has its name and description, and no style that a strict policy would refuse', () => {
    const svg = drawFigure(plot(), '各数字见下表。', setting);
    expect(svg).toContain('<title id="test-name">实际支出</title><desc id="test-told">各数字见下表。</desc>');
    expect(svg).not.toMatch(/\sstyle=|<style/);
  });

  test('is the same for the same data', () => {
    expect(draw()).toBe(draw());
  });
});

test('a picture says by itself what it shows, whence, and that it is fictional', () => {
  const { svg, width, height } = drawPicture([plot(), plot({ drawing: 'bar', title: '得分' })], {
    title: '比较：实际支出、得分（虚构）',
    subtitle: '甲、乙；2021—2023年',
    fictional: '虚构示例。',
    notes: ['版本：2026-04-30-abc。'],
    lang: 'zh-CN',
  });
  for (const text of [
    '比较：实际支出、得分（虚构）',
    '甲、乙；2021—2023年',
    '虚构示例。',
    '版本：2026-04-30-abc。',
    '乙局',
  ])
    expect(svg).toContain(text);
  expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  expect(svg).not.toMatch(/var\(|\sstyle=|href/);
});
