import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/all-checks.ts';
import { anchorOf, groupAnchor, indicatorAnchor } from '../../../src/domain/anchors.ts';
import type { FindingCode } from '../../../src/vocabulary/findings.ts';
import { annexOf } from '../checks/sample-indicators.ts';
import { sampleReport } from '../checks/sample-report.ts';

const report = sampleReport(annexOf(['id: roads, name: { zh: 公路 }', 'id: ports, name: { zh: 港口 }']));

const ROW = 'indicators[0].subgroups[0].indicators[1]';

/** Where a page prints the fields that each rule objects to. */
const ANCHORS: Readonly<Partial<Record<FindingCode, readonly (readonly [field: string, anchor: string])[]>>> =
  {
    'adjusted-sum': [
      ['budget.adjusted', 'budget.adjusted'],
      ['budget.lines[1].lines[0].adjusted', 'budget.lines[1].lines[0].adjusted'],
    ],
    'execution-rate': [['budget.stated.executionRate', 'rates.execution']],
    'adjustment-rate': [['budget.stated.adjustmentRate', 'rates.adjustment']],
    'executed-over-adjusted': [
      ['budget.executed', 'budget.executed'],
      ['budget.lines[0].executed', 'budget.lines[0].executed'],
    ],
    'executed-against-initial': [['budget.executed', 'budget.executed']],
    'adjustment-unexplained': [['budget.adjusted', 'budget.adjusted']],
    'execution-unexplained': [['budget.executed', 'budget.executed']],
    'lines-sum': [
      ['budget.initial', 'budget.initial'],
      ['budget.increase', 'annex-1-total.increase'],
      ['budget.decrease', 'annex-1-total.decrease'],
      ['budget.lines[0].increase', 'budget.lines[0].increase'],
    ],
    'basic-project-sum': [['budget.executed', 'budget.executed']],
    'personnel-operating-sum': [['budget.lines[0].executed', 'budget.lines[0].executed']],
    'sources-sum': [['budget.adjusted', 'budget.adjusted']],
    'three-public-sum': [['budget.threePublic.total.spent', 'budget.threePublic.total.spent']],
    'three-public-over-budget': [['budget.threePublic.vehicles.spent', 'budget.threePublic.vehicles.spent']],
    'three-public-increase': [['budget.threePublic.total.budget', 'budget.threePublic.total.budget']],
    'carry-over-closing': [['budget.carryOver.closing', 'budget.carryOver.closing']],
    'carry-over-opening': [['budget.carryOver.opening', 'budget.carryOver.opening']],
    'restated-figure': [['budget.lastYear.executed', 'budget.lastYear.executed']],
    'unit-slip': [['budget.adjusted', 'budget.adjusted']],
    'posts-sum': [['staffing.posts', 'staffing.posts']],
    'staff-over-posts': [['staffing.inPost', 'staffing.inPost']],
    'staffing-date': [['staffing.asOf', 'staffing.asOf']],
    'indicator-weights': [
      ['indicators[0].weight', 'indicator-group-1'],
      ['evaluation.fullMarks', 'evaluation.score'],
    ],
    'score-over-weight': [[`${ROW}.score`, 'indicator-ports']],
    'scores-sum': [['evaluation.score', 'evaluation.score']],
    'full-score-unmet-target': [[`${ROW}.score`, 'indicator-ports']],
    'execution-points': [[`${ROW}.score`, 'indicator-ports']],
    'uneven-deductions': [[`${ROW}.score`, 'indicator-ports']],
    'targets-met-exactly': [['indicators[0]', 'indicator-group-1']],
    'grade-band': [['evaluation.grade', 'evaluation.score']],
    'outside-score': [['evaluation.outside.score', 'evaluation.outside.score']],
    'indicator-dropped': [['indicators', 'annex-2']],
    'indicator-renamed': [[`${ROW}.name`, 'indicator-ports']],
    'indicator-reweighted': [[`${ROW}.weight`, 'indicator-ports']],
    'target-lowered': [[`${ROW}.target`, 'indicator-ports']],
    'prose-figure': [
      ['budget.carryOver.closing', 'budget.carryOver.closing'],
      ['budget.stated.executionRate', 'rates.execution'],
      ['budget.increase', 'annex-1-total.increase'],
    ],
    'form-prompt': [
      ['s-2', 's-2'],
      ['s-2-0-1', 's-2-0-1'],
      ['', 'findings'],
    ],
    'repeated-paragraph': [['s-2-3', 's-2-3']],
    'annex-absent': [
      ['annexes[1]', 'annexes[1]'],
      ['s-1', 's-1'],
    ],
    'section-missing': [['', 'findings']],
    'filed-before-year-end': [['filed', 'disclosure.filed']],
    'published-before-filed': [['published', 'disclosure.published']],
    'filed-late': [['filed', 'disclosure.filed']],
    'published-late': [['published', 'disclosure.published']],
    'translation-missing': [['', 'findings']],
    'translation-outdated': [['translationOf', 'findings']],
  };

describe('every rule', () => {
  test('has its fields in this table', () => {
    expect(Object.keys(ANCHORS)).toEqual(CHECKS.map(({ code }) => code));
  });

  test.each(
    Object.entries(ANCHORS).flatMap(([code, list]) => list.map(([field, anchor]) => [code, field, anchor])),
  )('%s: the field "%s" is printed at "%s"', (_, field, anchor) => {
    expect(anchorOf(report, field)).toBe(anchor);
  });
});

test('a reply without finding leads to the list of checks', () => {
  expect(anchorOf(report, 'replies[0]')).toBe('findings');
});

test('a reason leads to the budget of annex 1', () => {
  expect(anchorOf(report, 'budget.reasons.adjustment')).toBe('annex-1');
});

test('an indicator is known by its whole path, not by its beginning', () => {
  const rows = Array.from({ length: 11 }, (_, index) => `id: row-${index}, name: { zh: 行 }`);
  const long = sampleReport(annexOf(rows));
  expect(anchorOf(long, 'indicators[0].subgroups[0].indicators[1].score')).toBe('indicator-row-1');
  expect(anchorOf(long, 'indicators[0].subgroups[0].indicators[10].score')).toBe('indicator-row-10');
});

test('an indicator keeps its anchor when rows are put before it', () => {
  const later = sampleReport(annexOf(['id: rails, name: { zh: 铁路 }', 'id: ports, name: { zh: 港口 }']));
  expect(anchorOf(later, `${ROW}.score`)).toBe(indicatorAnchor('ports'));
});

test('groups are counted from one', () => {
  expect(groupAnchor(0)).toBe('indicator-group-1');
  expect(anchorOf(report, 'indicators[12].weight')).toBe('indicator-group-13');
});
