import { describe, expect, it } from 'vitest';
import {
  findGrade,
  findSentenceFigures,
  findUsualUnit,
  placeSentenceFigures,
} from '../../../../../src/intake/placing/text/sentence-figures.ts';

const PLACE = { block: 1 };

/** Field, value and confidence of everything read from a paragraph under a heading. */
function read(text: string, heading: string): readonly string[] {
  const figures = findSentenceFigures(text, [heading], PLACE, 2023);
  return placeSentenceFigures(figures, findUsualUnit(figures)).map(
    ({ path, value, confidence, reservations }) =>
      `${path.join('.')} ${value} ${confidence} ${reservations.join('+')}`.trim(),
  );
}

describe('budget sentences', () => {
  it('gives all phases and both rates', () => {
    expect(
      read(
        '2023年，本部门整体支出年初预算29380.00万元，年度执行中调增预算12283.40万元，调减预算1741.00万元，调整后预算数为39922.40万元，预算调整率为35.88%，实际支出34066.24万元，预算执行率为85.33%。',
        '部门整体支出预算安排及执行情况',
      ),
    ).toEqual([
      'budget.initial 29380.00 sure',
      'budget.increase 12283.40 sure',
      'budget.decrease 1741.00 sure',
      'budget.adjusted 39922.40 sure',
      'budget.executed 34066.24 sure',
      'budget.stated.executionRate 85.33% sure',
      'budget.stated.adjustmentRate 35.88% sure',
    ]);
  });

  it('reads separators and full-width digits', () => {
    expect(read('年初预算数为２３,８６６.８８万元。', '预算执行情况')).toEqual([
      'budget.initial 23866.88 sure',
    ]);
  });

  it('leaves amounts of projects and of other years', () => {
    expect(read('其中项目年初预算120万元，2022年年初预算100万元。', '预算执行情况')).toEqual([]);
  });

  it('says when another sentence gives another amount', () => {
    expect(read('年初预算100.00万元。经核实，年初预算110.00万元。', '预算执行情况')).toEqual([
      'budget.initial 100.00 unsure contradicted',
    ]);
  });

  it('converts an amount in another unit exactly', () => {
    expect(read('年初预算2116.01万元，调增预算6232000元，实际支出2481.71万元。', '预算执行情况')).toEqual([
      'budget.initial 2116.01 sure',
      'budget.increase 623.2 likely unit-converted',
      'budget.executed 2481.71 sure',
    ]);
  });
});

describe('staffing sentences', () => {
  it.each([
    [
      '机关行政编制 29 名，实有人数 34 人。',
      ['staffing.kinds.administrative 29 sure', 'staffing.inPost 34 sure'],
    ],
    [
      '2023年末编制214名，其中行政52名、事业150名、工勤12名；在职203人；退休128人。',
      [
        'staffing.kinds.administrative 52 sure',
        'staffing.kinds.institution 150 sure',
        'staffing.kinds.workers 12 sure',
        'staffing.posts 214 sure',
        'staffing.inPost 203 sure',
        'staffing.retired 128 sure',
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(read(text, '内设机构和人员')).toEqual(expected);
  });
});

describe('scores', () => {
  it.each([
    ['2023年自评得分85.00分。', ['evaluation.score 85.00 sure']],
    [
      '经自我评价，部门整体支出绩效自评综合得分97.94分，满分100分。',
      ['evaluation.score 97.94', 'evaluation.fullMarks 100 sure'],
    ],
    ['预算执行得8.5分，产出得42.6分。', []],
  ])('reads %s', (text, expected) => {
    expect(
      read(text, '评价结果').map((line, index) => line.slice(0, expected[index]?.length ?? line.length)),
    ).toEqual(expected);
  });

  it.each([
    ['等级为“良”。', 'good'],
    ['评价等级：优', 'excellent'],
    ['综合评定等级为中等，', 'fair'],
    ['服务等级良好率95%', undefined],
  ])('reads the grade in %s', (text, grade) => {
    expect(findGrade(text, PLACE)?.value).toBe(grade);
  });
});
