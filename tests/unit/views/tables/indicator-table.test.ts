import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toIndicatorTable } from '../../../../src/views/tables/indicator-table.ts';
import { reportOf, textsOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const COMPLETE = `indicators:
  - name: { zh: 产出指标, en: Outputs }
    weight: 50
    subgroups:
      - name: { zh: 数量指标, en: Quantity }
        indicators:
          - { id: roads, name: { zh: 养护里程, en: Roads maintained }, comparator: ">=", target: 1200, actual: 1250.5, unit: { zh: 公里, en: km }, weight: 30, score: 30 }
          - { id: cost, name: { zh: 单位成本, en: Unit cost }, comparator: "<=", target: 4.50, actual: 4.80, weight: 10, score: 8.5, deviation: { zh: 材料涨价, en: Dearer materials } }
      - name: { zh: 质量指标, en: Quality }
        indicators:
          - { id: quality, name: { zh: 合格率, en: Pass rate }, comparator: "=", target: 100, actual: 98.60, unit: { zh: "%", en: "%" }, weight: 10, score: 9 }
  - name: { zh: 效益指标, en: Outcomes }
    subgroups:
      - name: { zh: 社会效益, en: Social }
        indicators:
          - { id: travel, name: { zh: 出行便利, en: Easier travel }, comparator: qualitative, target: { zh: 明显改善, en: Clearly better }, actual: { zh: 改善 }, weight: 50, score: 45 }`;

describe('toIndicatorTable', () => {
  const { indicators } = reportOf(COMPLETE);

  it('shows groups with their weights and scores, rows with target and actual value, and the sum', () => {
    expect(textsOf(toIndicatorTable(indicators, wordsFor('zh')))).toEqual([
      ['指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因及改进措施'],
      ['产出指标', '', '', '50', '47.5', ''],
      ['数量指标', '', '', '40', '38.5', ''],
      ['养护里程', '≥1,200 公里', '1,250.5 公里', '30', '30', ''],
      ['单位成本', '≤4.50', '4.80', '10', '8.5', '材料涨价'],
      ['质量指标', '', '', '10', '9', ''],
      ['合格率', '100%', '98.60%', '10', '9', ''],
      ['效益指标', '', '', '50', '45', ''],
      ['社会效益', '', '', '50', '45', ''],
      ['出行便利', '明显改善', '改善', '50', '45', ''],
      ['合计（计算）', '', '', '100', '92.5', ''],
    ]);
  });

  it('words the same rows in English and marks what is only in Chinese', () => {
    const table = toIndicatorTable(indicators, wordsFor('en'));
    expect(textsOf(table)[3]).toEqual(['Roads maintained', '≥1,200 km', '1,250.5 km', '30', '30', '']);
    expect(table.rows[8]?.cells[1]).toMatchObject({
      kind: 'text',
      text: '改善',
      lang: 'zh-CN',
      field: 'indicators[1].subgroups[0].indicators[0].actual',
    });
  });

  it('nests the three levels and anchors the indicators', () => {
    const { rows } = toIndicatorTable(indicators, wordsFor('zh'));
    expect(rows.map(({ depth, role, anchor }) => [depth, role, anchor])).toEqual([
      [0, 'group', 'indicator-group-1'],
      [1, 'plain', undefined],
      [2, 'plain', 'indicator-roads'],
      [2, 'plain', 'indicator-cost'],
      [1, 'plain', undefined],
      [2, 'plain', 'indicator-quality'],
      [0, 'group', 'indicator-group-2'],
      [1, 'plain', undefined],
      [2, 'plain', 'indicator-travel'],
      [0, 'total', undefined],
    ]);
  });

  it('has no column of deviations when no row gives one', () => {
    const plain = reportOf(`indicators:
  - name: { zh: 产出 }
    subgroups: [{ name: { zh: 数量 }, indicators: [{ id: a, name: { zh: 甲 }, target: 1, actual: 1, weight: 1, score: 1 }] }]`);
    const { columns, rows } = toIndicatorTable(plain.indicators, wordsFor('zh'));
    expect(columns.map(({ label }) => label)).not.toContain('偏差原因及改进措施');
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
  });

  it('sums nothing of a group that was not seen whole, and shows its stated weight', () => {
    const partial = reportOf(`indicators:
  - name: { zh: 产出 }
    weight: 50
    partial: true
    subgroups: [{ name: { zh: 数量 }, indicators: [{ id: a, name: { zh: 甲 }, target: 1, actual: 1, weight: 20, score: 20 }] }]`);
    expect(textsOf(toIndicatorTable(partial.indicators, wordsFor('zh')))).toEqual([
      ['指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出', '', '', '50', '未见'],
      ['数量', '', '', '未见', '未见'],
      ['甲', '1', '1', '20', '20'],
    ]);
  });

  it('says of a value, weight or score that is missing that it was not seen', () => {
    const sparse = reportOf(`indicators:
  - name: { zh: 产出 }
    subgroups: [{ name: { zh: 数量 }, indicators: [{ id: a, name: { zh: 甲 }, weight: 20 }, { id: b, name: { zh: 乙 }, target: 0, actual: 0, weight: 0, score: 0 }] }]`);
    expect(textsOf(toIndicatorTable(sparse.indicators, wordsFor('zh'))).slice(3)).toEqual([
      ['甲', '未见', '未见', '20', '未见'],
      ['乙', '0', '0', '0', '0'],
      ['合计（计算）', '', '', '20', '未见'],
    ]);
  });
});
