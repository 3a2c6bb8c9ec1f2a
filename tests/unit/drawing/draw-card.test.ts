import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { drawCard } from '../../../src/drawing/draw-card.ts';
import { drawable, loadCanvas } from '../../../src/drawing/font.ts';
import type { Card } from '../../../src/views/pictures/card.ts';

const CARD: Card = {
  siteName: '示例网站',
  address: 'www.example.gov.cn/jx',
  fictional: undefined,
  kicker: '示例市 · 部门自评报告',
  title: '示例局 2024年度',
  caption: '单位：万元',
  figures: [
    { label: '年初预算', value: '2,116.01' },
    { label: '调整后预算', value: '未列示' },
  ],
  chart: {
    type: 'bar',
    title: '从年初预算到实际支出',
    labels: ['年初预算', '调增', '实际支出'],
    series: [
      {
        name: '金额',
        values: [100, 20, 110],
        ranges: [
          [0, 100],
          [100, 120],
          [0, 110],
        ],
        texts: ['100.00', '20.00', '110.00'],
      },
    ],
    breaks: [],
  },
  source: '来源：示例局报告',
};

const digestOf = async (card: Card): Promise<string> =>
  createHash('sha256')
    .update(await drawCard(card))
    .digest('hex');

describe('a card', () => {
  test('is a PNG of 1200 by 630 pixels under 60 KB', async () => {
    const png = await drawCard(CARD);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
  });

  test('can be read by the canvas, with its flat colours exact', async () => {
    const { createCanvas, loadImage } = await loadCanvas();
    const canvas = createCanvas(1200, 630);
    const pen = canvas.getContext('2d');
    pen.drawImage(await loadImage(await drawCard(CARD)), 0, 0);
    expect([...pen.getImageData(4, 4, 1, 1).data]).toEqual([0x14, 0x58, 0x4a, 255]);
    expect([...pen.getImageData(4, 620, 1, 1).data]).toEqual([255, 255, 255, 255]);
  });

  test('has the same bytes each time, and others for other data', async () => {
    expect(await digestOf(CARD)).toBe(await digestOf(structuredClone(CARD)));
    const others = [
      { ...CARD, title: '示例局 2023年度' },
      { ...CARD, fictional: '虚构示例' },
      { ...CARD, figures: [{ label: '年初预算', value: '2,116.02' }] },
      { ...CARD, chart: undefined },
    ];
    const digests = await Promise.all([CARD, ...others].map(digestOf));
    expect(new Set(digests).size).toBe(digests.length);
  });

  test.each(['bar', 'horizontal-bar', 'line'] as const)(
    'with a chart of type %s without amounts is drawn',
    async (type) => {
      const chart = {
        type,
        title: '图',
        labels: ['甲'],
        series: [{ name: '乙', values: [null], texts: [''] }],
        breaks: [],
      };
      expect((await drawCard({ ...CARD, figures: [], chart })).length).toBeGreaterThan(1000);
    },
  );
});

describe('the font', () => {
  test('is the only one: no font of the machine is known', async () => {
    const { GlobalFonts } = await loadCanvas();
    expect(GlobalFonts.families.map(({ family }) => family)).toEqual(['Noto Sans SC Thin', 'Card']);
  });

  test('draws a box for a character it does not have, and names it once', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    expect(drawable('中\u{10FFFD}文\u{10FFFD}')).toBe('中□文□');
    expect(warn.mock.calls.map(([message]) => String(message))).toEqual([
      'Pictures for sharing: the font has no \u{10FFFD} (U+10FFFD); a box is drawn for it.',
    ]);
    warn.mockRestore();
  });
});
