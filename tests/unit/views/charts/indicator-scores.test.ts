import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toIndicatorScores } from '../../../../src/views/charts/indicator-scores.ts';
import { reportOf, textsOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const group = (name: string, rows: string, more = ''): string =>
  `  - { name: { zh: ${name} }, ${more} subgroups: [{ name: { zh: 二级 }, indicators: [${rows}] }] }`;
const row = (id: string, weight: string, score?: string): string =>
  `{ id: ${id}, name: { zh: ${id} }, weight: ${weight}${score === undefined ? '' : `, score: ${score}`} }`;

describe('toIndicatorScores', () => {
  const { indicators } = reportOf(
    [
      'indicators:',
      group('产出', `${row('a', '30.5', '30.1')}, ${row('b', '19.5', '0')}`),
      group('不全', row('c', '10', '10'), 'partial: true,'),
      group('缺得分', row('d', '10')),
      group('效益', row('e', '30', '28.2')),
    ].join('\n'),
  );

  it('compares points possible and won in the groups that are complete', () => {
    const view = toIndicatorScores(indicators, wordsFor('zh'));
    expect(view?.data.labels).toEqual(['产出', '效益']);
    expect(view?.data.series).toEqual([
      { name: '分值', values: [50, 30] },
      { name: '得分', values: [30.1, 28.2] },
    ]);
    expect(view?.data.units.map(({ label }) => label)).toEqual(['分']);
    expect(view?.summary).toBe('2组指标的分值与得分。');
  });

  it('has a table of the same points', () => {
    const view = toIndicatorScores(indicators, wordsFor('zh'));
    expect(view && textsOf(view.table)).toEqual([
      ['指标组', '分值', '得分'],
      ['产出', '50', '30.1'],
      ['效益', '30', '28.2'],
    ]);
  });

  it.each([
    ['there are no indicators', 'indicators: []'],
    ['no group is complete', ['indicators:', group('缺得分', row('d', '10'))].join('\n')],
  ])('is undefined when %s', (_, yaml) => {
    expect(toIndicatorScores(reportOf(yaml).indicators, wordsFor('zh'))).toBeUndefined();
  });
});
