import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/content-checks.ts';
import type { Finding, FindingValue } from '../../../src/domain/finding.ts';
import { toRoundedDecimal } from '../../../src/domain/money.ts';
import { readContent, type Content } from '../../../src/reading/read-content.ts';
import { UNIT_EXPONENT } from '../../../src/vocabulary/money-units.ts';

/** What a rule says of a real report: field, and the figures of its sentence, amounts in 万元. */
interface Contradiction {
  readonly report: string;
  readonly code: string;
  readonly variant?: string;
  readonly field: string;
  readonly figures: Readonly<Record<string, string>>;
}

/** The contradictions that were found by hand in the sources, each a question to the department. */
const QUESTIONS: readonly Contradiction[] = [
  {
    report: 'fengdu-united-front-department/2022',
    code: 'adjusted-sum',
    variant: 'without-decrease',
    field: 'budget.adjusted',
    figures: { stated: '726.85', computed: '727.00' },
  },
  {
    report: 'hetang-womens-federation/2022',
    code: 'executed-over-adjusted',
    field: 'budget.executed',
    figures: { stated: '76.36', limit: '69.06', excess: '7.30' },
  },
  {
    report: 'lingling-forestry-bureau/2021',
    code: 'execution-rate',
    field: 'budget.stated.executionRate',
    figures: { stated: '100%', computed: '80.45%' },
  },
  {
    report: 'lingling-forestry-bureau/2021',
    code: 'execution-points',
    field: 'indicators[0].subgroups[0].indicators[0].score',
    figures: { name: '预算执行率', stated: '10', computed: '8.04', rate: '80.45%' },
  },
  {
    report: 'wushan-fire-rescue-brigade/2024',
    code: 'grade-band',
    field: 'evaluation.grade',
    figures: { stated: 'excellent', computed: 'good', score: '84.47' },
  },
  {
    report: 'wuxi-foreign-affairs-office/2021',
    code: 'annex-absent',
    field: 'annexes[0]',
    figures: { number: '1', title: '无锡市2021年度市外办部门整体支出预算安排及执行情况表' },
  },
  {
    report: 'wuxi-foreign-affairs-office/2021',
    code: 'annex-absent',
    field: 'annexes[1]',
    figures: { number: '2', title: '无锡市2021年度市外办部门整体支出绩效评价指标表' },
  },
];

/** What is worth knowing besides, in the order of the reports. */
const NOTES: readonly Contradiction[] = [
  {
    report: 'hetang-womens-federation/2022',
    code: 'executed-against-initial',
    field: 'budget.executed',
    figures: { stated: '76.36', initial: '57.28', computed: '133.31%', lowest: '85%', highest: '115%' },
  },
  {
    report: 'lingling-forestry-bureau/2021',
    code: 'executed-against-initial',
    field: 'budget.executed',
    figures: { stated: '3824.26', initial: '4753.66', computed: '80.45%', lowest: '85%', highest: '115%' },
  },
  {
    report: 'lingling-forestry-bureau/2021',
    code: 'uneven-deductions',
    field: 'indicators[2].subgroups[0].indicators[1].score',
    figures: {
      name: '林产品收入',
      shortfall: '5.77%',
      loss: '16.67%',
      otherName: '木材销售收入',
      otherShortfall: '0.64%',
      otherLoss: '16.67%',
    },
  },
  {
    report: 'lingling-forestry-bureau/2021',
    code: 'targets-met-exactly',
    field: 'indicators[1]',
    figures: { name: '产出指标', stated: '6', all: '7' },
  },
  {
    report: 'wuxi-foreign-affairs-office/2021',
    code: 'adjustment-rate',
    field: 'budget.stated.adjustmentRate',
    figures: { stated: '0%', computed: '29.45%' },
  },
  {
    report: 'wuxi-foreign-affairs-office/2021',
    code: 'executed-against-initial',
    field: 'budget.executed',
    figures: { stated: '2481.71', initial: '2116.01', computed: '117.28%', lowest: '85%', highest: '115%' },
  },
  {
    report: 'wuxi-foreign-affairs-office/2021',
    code: 'staff-over-posts',
    field: 'staffing.inPost',
    figures: { stated: '34', limit: '29', excess: '5' },
  },
  {
    report: 'wuzhou-medical-insurance-body/2024',
    code: 'executed-against-initial',
    field: 'budget.executed',
    figures: { stated: '1767.21', initial: '1022.89', computed: '172.77%', lowest: '85%', highest: '115%' },
  },
];

let content: Content;
let findings: readonly Finding[];

beforeAll(async () => {
  content = await readContent('content');
  const real = new Set(
    [...content.departments.values()].flatMap(({ id, region }) =>
      content.regions.get(region)?.fictional === false ? [id] : [],
    ),
  );
  findings = checkContent(content).filter(({ place }) => real.has(place.file.split('/')[1] ?? ''));
}, 60_000);

test('the questions about real reports are exactly the contradictions that their sources hold', () => {
  expect(listed('question')).toEqual(QUESTIONS);
});

test('the notes about real reports are exactly these', () => {
  expect(listed('note')).toEqual(NOTES);
});

test.each([
  'honghe-data-centre/2024',
  'nanxian-cppcc-committee/2021',
  'pingliang-cppcc-office/2024',
  'yongshan-red-cross/2021',
])('nothing is said of %s', (id) => {
  expect(content.reports.map(({ report }) => report.id)).toContain(id);
  expect(findings.filter(({ place }) => place.file.startsWith(`reports/${id}.`))).toEqual([]);
});

describe('every finding about a real report', () => {
  test('points to a line and a column of its file', () => {
    for (const { code, place } of findings) expect(place.position?.line, code).toBeGreaterThan(1);
  });

  test('shows its arithmetic where a figure was computed', () => {
    const silent = findings.filter(({ args, formula }) => args.computed && !formula).map(({ code }) => code);
    expect(silent).toEqual(['grade-band']);
  });
});

/** Findings of a severity as they are listed above. */
function listed(severity: Finding['severity']): readonly Contradiction[] {
  return findings
    .filter((finding) => finding.severity === severity)
    .map(({ code, place, variant, args }) => ({
      report: place.file.replace(/^reports\/|\.md$/g, ''),
      code,
      ...(variant === undefined ? {} : { variant }),
      field: place.field,
      figures: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, printed(value)])),
    }));
}

function printed(value: FindingValue): string {
  switch (value.kind) {
    case 'money':
      return toRoundedDecimal(value.money, UNIT_EXPONENT.万元, 2);
    case 'percent':
      return `${value.text}%`;
    case 'points':
    case 'verbatim':
      return value.text;
    case 'count':
      return String(value.count);
    case 'date':
      return value.date;
    case 'localized':
      return value.text.zh ?? '';
    case 'names':
      return value.names.map(({ zh }) => zh).join();
    case 'term':
      return value.term;
  }
}
