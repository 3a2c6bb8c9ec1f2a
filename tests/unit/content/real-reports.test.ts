import { beforeAll, describe, expect, test } from 'vitest';
import { allLines } from '../../../src/domain/budget.ts';
import { rowsOf, type IndicatorValue } from '../../../src/domain/indicator.ts';
import { toRoundedDecimal } from '../../../src/domain/money.ts';
import type { Report } from '../../../src/domain/report.ts';
import { valueOf, type Amount } from '../../../src/domain/stated.ts';
import { readContent, type Content } from '../../../src/reading/read-content.ts';
import { PHASES, THREE_PUBLIC_PARTS } from '../../../src/vocabulary/budget.ts';
import { UNIT_EXPONENT } from '../../../src/vocabulary/money-units.ts';

/** What each real report says, typed from the source once more: every figure, in the report's unit. */
const FIGURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'fengdu-united-front-department/2022': {
    unit: '万元',
    published: '2023-06-25',
    initial: '449.69',
    increase: '277.31',
    adjusted: '726.85',
    executed: '461.85',
  },
  'hetang-womens-federation/2022': {
    unit: '万元',
    published: '2023-12-04',
    initial: '57.28',
    increase: '11.78',
    adjusted: '69.06',
    executed: '76.36',
    'carryOver.closing': '0.00',
    'basic.executed': '76.36',
    'projects.executed': '0.00',
    posts: '3',
    inPost: '3',
    retired: '0',
  },
  'honghe-data-centre/2024': {
    unit: '万元',
    published: '2025-04-29',
    initial: '985.00',
    adjusted: '861.46',
  },
  'lingling-forestry-bureau/2021': {
    unit: '万元',
    published: '2022-04-07',
    initial: '4753.66',
    adjusted: '4753.66',
    executed: '3824.26',
    executionRate: '100',
    'basic.initial': '1768.16',
    'basic.adjusted': '1768.16',
    'projects.initial': '2985.50',
    'projects.adjusted': '2985.50',
    'general-public-budget.initial': '1873.66',
    'general-public-budget.adjusted': '1873.66',
    'other.initial': '2880.00',
    'other.adjusted': '2880.00',
  },
  'nanxian-cppcc-committee/2021': {
    unit: '万元',
    published: '2022-04-15',
    executed: '799.12',
    'basic.executed': '512.29',
    'personnel.executed': '434.89',
    'operating.executed': '77.40',
    'projects.executed': '286.83',
    'members-activities.executed': '36.30',
    'anti-gang-campaign.executed': '1.00',
    'information-network.executed': '5.00',
    'retired-cadres-activities.executed': '10.50',
    'discipline-inspection-group.executed': '5.00',
  },
  'pingliang-cppcc-office/2024': {
    unit: '万元',
    published: '2025-09-26',
    'basic.executed': '1076.17',
    'personnel.executed': '896.34',
    'operating.executed': '179.83',
    posts: '47',
    'posts.administrative': '30',
    'posts.institution': '5',
    'posts.other': '12',
  },
  'wushan-fire-rescue-brigade/2024': {
    unit: '万元',
    score: '84.47',
    fullMarks: '100',
    grade: 'excellent',
  },
  'wuxi-foreign-affairs-office/2021': {
    unit: '万元',
    filed: '2022-05-18',
    initial: '2116.01',
    increase: '623.20',
    decrease: '0.00',
    adjusted: '2739.21',
    executed: '2481.71',
    executionRate: '90.60',
    adjustmentRate: '0',
    posts: '29',
    inPost: '34',
    'posts.administrative': '29',
    score: '97.94',
    fullMarks: '100',
  },
  'wuzhou-medical-insurance-body/2024': {
    unit: '万元',
    initial: '1022.89',
    increase: '758.97',
    adjusted: '1781.86',
    executed: '1767.21',
  },
  'yongshan-red-cross/2021': {
    unit: '元',
    'social-security-employment.executed': '1785839.16',
    'health.executed': '49345.48',
  },
};

/** The rows of annex 2 that could be read in the form of Lingling: target, actual value, weight, score. */
const LINGLING_ROWS = [
  ['execution-rate', '', '100', '10', '10'],
  ['afforested-area', '1.2', '1.2', '10', '10'],
  ['pest-control-area', '3.45', '3.45', '7', '7'],
  ['forest-management-area', '16.3', '16.3', '7', '7'],
  ['planted-tree-survival-rate', '85', '85', '7', '7'],
  ['completed-within-period', '90', '100', '7', '7'],
  ['afforestation-subsidy', '300', '300', '6', '6'],
  ['tending-subsidy', '100', '100', '6', '6'],
  ['timber-sales-income', '1100', '1093', '6', '5'],
  ['forest-product-income', '2.6', '2.45', '6', '5'],
  ['employment', '显著', '显著', '6', '6'],
];

const ADDRESSES: Readonly<Record<string, string>> = {
  'fengdu-united-front-department/2022': 'https://www.cqfd.gov.cn/zwgk_200/fdzdgknr/czyjs/xzyjs/202306/t20230625_12091447.html',
  'hetang-womens-federation/2022': 'http://www.hetang.gov.cn/c12176/20231204/i2135031.html',
  'honghe-data-centre/2024': 'https://www.hh.gov.cn/info/11481/1179592.htm',
  'lingling-forestry-bureau/2021': 'http://admin.yzcity.gov.cn:8888/llqlinyj/gknb/202204/cd04d310d5364b2f9983a7843fb6a17d.shtml',
  'nanxian-cppcc-committee/2021': 'http://www.hnnxzx.com/a/webbase/div-css/2022/0415/1230.html',
  'pingliang-cppcc-office/2024': 'https://zx.pingliang.gov.cn/tzgg/art/2025/art_49b73ae331144f66b881046c0f8844f2.html',
  'wushan-fire-rescue-brigade/2024': 'http://www.wushan.gov.cn/info/2531/1571642.htm',
  'wuzhou-medical-insurance-body/2024':
    'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1194/upload20250923/2ADFC23F45B468075A988DD55A13E9E0.html',
  'yongshan-red-cross/2021': 'http://www.ynredcross.cn/ztysx/article.jsp?id=12326&itemId=195',
};

let content: Content;

beforeAll(async () => {
  content = await readContent('content');
}, 60_000);

function realReports(): readonly Report[] {
  return content.reports
    .map(({ report }) => report)
    .filter(({ department }) => {
      const region = content.departments.get(department)?.region ?? '';
      return content.regions.get(region)?.fictional === false;
    });
}

function realReport(id: string): Report {
  const found = realReports().find((report) => report.id === id);
  if (!found) throw new Error(`There is no real report ${id}.`);
  return found;
}

test('the real reports are those whose figures are listed here', () => {
  expect(realReports().map(({ id }) => id)).toEqual(Object.keys(FIGURES).toSorted());
});

test.each(Object.keys(FIGURES))('%s holds the figures of its source, and no others', (id) => {
  expect(figuresOf(realReport(id))).toEqual(FIGURES[id]);
});

test('the indicators of Lingling are those of its form', () => {
  const rows = realReport('lingling-forestry-bureau/2021').indicators.flatMap(rowsOf);
  expect(rows.map(({ id, target, actual, weight, score }) => [id, shown(target), shown(actual), weight?.toFixed(), score?.toFixed()])).toEqual(
    LINGLING_ROWS,
  );
});

test('no other real report has indicators', () => {
  expect(realReports().flatMap(({ id, indicators }) => (indicators.length > 0 ? [id] : []))).toEqual(['lingling-forestry-bureau/2021']);
});

describe('the Wuxi report', () => {
  test('is the whole report retold, without address, and names its publisher', () => {
    expect(realReport('wuxi-foreign-affairs-office/2021')).toMatchObject({
      coverage: 'full',
      prose: 'retold',
      coverageNote: undefined,
      source: { title: '无锡市2021年度市外办部门整体支出绩效评价报告', publisher: '无锡市人民政府外事办公室', url: null },
    });
  });

  test('says which of its parts were not reported', () => {
    const { budget, evaluation, staffing } = realReport('wuxi-foreign-affairs-office/2021');
    expect(evaluation.grade).toEqual({ kind: 'not-reported' });
    expect(budget.reasons.adjustment).toEqual({ kind: 'not-reported' });
    expect(budget.threePublic.total.spent).toEqual({ kind: 'not-reported' });
    expect(staffing.asOf).toEqual({ kind: 'not-reported' });
  });
});

describe('an excerpt', () => {
  test('is every real report but that of Wuxi', () => {
    expect(realReports().flatMap(({ id, coverage }) => (coverage === 'excerpt' ? [id] : []))).toEqual(Object.keys(ADDRESSES).toSorted());
  });

  test.each(Object.entries(ADDRESSES))('of %s has its address, a publisher and a note in both languages', (id, url) => {
    const { coverageNote, source, prose } = realReport(id);
    expect(prose).toBe('retold');
    expect(source?.url).toBe(url);
    expect(source?.publisher).toMatch(/\p{Script=Han}/u);
    expect(coverageNote?.zh).toMatch(/未读到|未见/);
    expect(coverageNote?.en).toMatch(/not (?:read|seen)|were not|was not/);
  });
});

/** Every figure that a report gives, by a short name. */
function figuresOf({ budget, staffing, evaluation, filed, published }: Report): Readonly<Record<string, string>> {
  const amount = (name: string, given: Amount): readonly (readonly [string, string | undefined])[] => {
    const money = valueOf(given);
    return [[name, money && toRoundedDecimal(money, UNIT_EXPONENT[budget.unit], 2)]];
  };
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['unit', budget.unit],
    ['filed', filed],
    ['published', published],
    ...PHASES.flatMap((phase) => amount(phase, budget[phase])),
    ['executionRate', valueOf(budget.stated.executionRate)],
    ['adjustmentRate', valueOf(budget.stated.adjustmentRate)],
    ...amount('carryOver.opening', budget.carryOver.opening),
    ...amount('carryOver.closing', budget.carryOver.closing),
    ...(['initial', 'adjusted', 'executed'] as const).flatMap((phase) => amount(`lastYear.${phase}`, budget.lastYear[phase])),
    ...allLines(budget.lines).flatMap((line) => PHASES.flatMap((phase) => amount(`${line.id}.${phase}`, line[phase]))),
    ...budget.sources.flatMap((source) =>
      (['initial', 'adjusted', 'executed'] as const).flatMap((phase) => amount(`${source.class}.${phase}`, source[phase])),
    ),
    ...[...THREE_PUBLIC_PARTS, 'total' as const].flatMap((part) =>
      (['budget', 'spent'] as const).flatMap((phase) => amount(`${part}.${phase}`, budget.threePublic[part][phase])),
    ),
    ...(['posts', 'inPost', 'retired', 'temporary'] as const).map((name) => [name, valueOf(staffing[name])?.toString()] as const),
    ...Object.entries(staffing.kinds).map(([kind, posts]) => [`posts.${kind}`, String(posts)] as const),
    ['asOf', valueOf(staffing.asOf)],
    ['score', valueOf(evaluation.score)?.toFixed()],
    ['fullMarks', valueOf(evaluation.fullMarks)?.toFixed()],
    ['grade', valueOf(evaluation.grade)],
    ['outside.score', evaluation.outside && valueOf(evaluation.outside.score)?.toFixed()],
  ];
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function shown(value: IndicatorValue | undefined): string {
  if (value === undefined) return '';
  return value.kind === 'number' ? value.printed : (value.text.zh ?? '');
}
