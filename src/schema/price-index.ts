import { z } from 'zod';
import { described } from './described.ts';
import { localizedText } from './localized-text.ts';
import { amountText, count } from './written-number.ts';

const text = z.string().trim().min(1);

/** The index of the year in whose prices amounts are shown. */
const BASE = /^100(?:\.0+)?$/;

const yearIndex = z.strictObject({
  year: described(
    count.refine((year) => year >= 1900 && year <= 2199, { params: { expected: 'year' } }),
    { title: '年度', zh: '年度，四位数字。', en: 'Year, in four digits.', example: '2021' },
  ),
  index: described(
    amountText.refine((digits) => /[1-9]/.test(digits), { params: { expected: 'above-zero' } }),
    {
      title: '指数',
      zh: '该年度的居民消费价格指数，基年为100，照来源所列位数书写。',
      en: 'Consumer price index of the year, 100 in the base year, with the digits that the source gives.',
      example: '102.30',
    },
  ),
});

const priceSeries = z.strictObject({
  region: described(text.nullish(), {
    title: '地区',
    zh: 'content/regions/ 中的文件名，适用于该地区及其下级；不写则适用于没有自己序列的全部真实地区。',
    en: 'A file name in content/regions/; it holds for that region and those below. Left out: for all real regions without a series of their own.',
  }),
  baseYear: described(count, {
    title: '基年',
    zh: '指数为100的年度；实际金额按这一年的价格表示。',
    en: 'The year whose index is 100; real amounts are in prices of this year.',
    example: '2021',
  }),
  source: described(localizedText, {
    title: '来源',
    zh: '指数的来源：发布机构与出版物。',
    en: 'Where the index comes from: publisher and publication.',
  }),
  url: described(z.url({ protocol: /^https?$/ }).nullish(), {
    title: '来源网址',
    zh: '来源的网址；不写则不显示。',
    en: 'Address of the source; not shown when left out.',
  }),
  years: described(z.array(yearIndex).min(1), {
    title: '各年指数',
    zh: '每年一项，基年必须在内。',
    en: 'One entry a year; the base year must be among them.',
  }),
});

/**
 * `content/price-index.yaml`: consumer price indices, one series a region. The file may be absent; money is
 * then compared in nominal amounts only.
 */
export const priceIndex = z.array(priceSeries).superRefine((list, context) => {
  const fault = (path: (string | number)[], input: unknown, expected: string): void => {
    context.addIssue({ code: 'custom', path, input, params: { expected } });
  };
  list.forEach(({ region, baseYear, years }, at) => {
    if (list.findIndex((other) => (other.region ?? '') === (region ?? '')) < at)
      fault([at, 'region'], region ?? '', 'one-series');
    if (!years.some(({ year }) => year === baseYear)) fault([at, 'baseYear'], String(baseYear), 'base-year');
    years.forEach(({ year, index }, position) => {
      if (years.findIndex((other) => other.year === year) < position)
        fault([at, 'years', position, 'year'], String(year), 'one-index');
      if (year === baseYear && !BASE.test(index))
        fault([at, 'years', position, 'index'], index, 'base-index');
    });
  });
});

/** A price series, validated. */
export type PriceSeriesInput = z.output<typeof priceSeries>;
