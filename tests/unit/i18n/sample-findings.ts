import { finding, type Finding, type FindingValue } from '../../../src/domain/finding.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { FindingCode } from '../../../src/vocabulary/findings.ts';

const PLACE = { file: 'reports/example-bureau/2024.md', field: 'budget' };

const wan = (digits: string): FindingValue => ({ kind: 'money', money: parseMoney(digits, '万元') });
const points = (text: string): FindingValue => ({ kind: 'points', text });
const count = (number: number): FindingValue => ({ kind: 'count', count: number });
const percent = (text: string): FindingValue => ({ kind: 'percent', text });
const verbatim = (text: string): FindingValue => ({ kind: 'verbatim', text });
const date = (iso: string): FindingValue => ({ kind: 'date', date: iso });
const term = (list: string, name: string): FindingValue => ({ kind: 'term', list, term: name });

const stated = wan('580.00');
const computed = wan('560.00');
const excess = wan('20.00');
const cent = wan('0.01');
const localized = (zh: string, en: string): FindingValue => ({ kind: 'localized', text: { zh, en } });
const name = localized('养护道路里程', 'Roads maintained');
const otherName = localized('港口吞吐量', 'Port throughput');

/** One finding of every code, as checks and reader make them. */
export const SAMPLE_FINDINGS: Readonly<Record<FindingCode, Finding>> = {
  'file-unreadable': finding('file-unreadable', PLACE),
  'yaml-invalid': finding('yaml-invalid', PLACE, { detail: verbatim('Map keys must be unique') }),
  'key-unknown': finding('key-unknown', PLACE, { key: verbatim('inital'), suggestion: verbatim('initial') }),
  'value-invalid': finding('value-invalid', PLACE, {
    found: verbatim('1,500'),
    expected: term('expected', 'amount'),
  }),
  'value-missing': finding('value-missing', PLACE, {
    field: verbatim('title'),
    expected: term('expected', 'localized-text'),
  }),
  'reference-unknown': finding('reference-unknown', PLACE, { found: verbatim('example-town') }),
  'name-misplaced': finding('name-misplaced', PLACE, {
    found: verbatim('reports/example-bureau/24.md'),
    expected: verbatim('reports/<department>/<year>.md'),
  }),
  'duplicate-id': finding('duplicate-id', PLACE, { found: verbatim('roads') }),
  'personal-data': finding('personal-data', PLACE, { what: term('personalData', 'identity-card') }),
  'heading-level': finding('heading-level', PLACE, { found: verbatim('Offices') }),
  'translation-sections-differ': finding('translation-sections-differ', PLACE, {
    expected: verbatim('s-1-1 A'),
    found: verbatim('s-2 B'),
  }),
  'adjusted-sum': finding(
    'adjusted-sum',
    PLACE,
    { stated, computed },
    { formula: [wan('500'), '+', wan('80'), '−', wan('20'), '=', computed], tolerance: cent },
  ),
  'execution-rate': finding(
    'execution-rate',
    PLACE,
    { stated: percent('95.5'), computed: percent('90.00') },
    { formula: [wan('504.00'), '÷', computed, '=', percent('90.00')], tolerance: percent('0.1') },
  ),
  'adjustment-rate': finding(
    'adjustment-rate',
    PLACE,
    { stated: percent('0'), computed: percent('-12.00') },
    {
      formula: ['(', wan('440'), '−', wan('500.00'), ')', '÷', wan('500.00'), '=', percent('-12.00')],
      tolerance: percent('1'),
    },
  ),
  'executed-over-adjusted': finding(
    'executed-over-adjusted',
    PLACE,
    { stated, limit: computed, excess },
    { formula: [stated, '−', computed, '=', excess] },
  ),
  'executed-against-initial': finding(
    'executed-against-initial',
    PLACE,
    {
      stated,
      initial: wan('400.00'),
      computed: percent('145.00'),
      lowest: percent('85'),
      highest: percent('115'),
    },
    { formula: [stated, '÷', wan('400.00'), '=', percent('145.00')] },
  ),
  'adjustment-unexplained': finding(
    'adjustment-unexplained',
    PLACE,
    { computed: percent('-40.00'), limit: percent('30') },
    { formula: ['(', wan('300'), '−', wan('500'), ')', '÷', wan('500'), '=', percent('-40.00')] },
  ),
  'execution-unexplained': finding(
    'execution-unexplained',
    PLACE,
    { computed: percent('85.00'), limit: percent('90') },
    { formula: [wan('425'), '÷', wan('500'), '=', percent('85.00')] },
  ),
  'lines-sum': finding(
    'lines-sum',
    PLACE,
    { stated, computed },
    { formula: [wan('320.00'), '+', wan('240.00'), '=', computed], tolerance: cent },
  ),
  'basic-project-sum': finding(
    'basic-project-sum',
    PLACE,
    { stated, computed },
    { formula: [wan('320.00'), '+', wan('240.00'), '=', computed], tolerance: cent },
  ),
  'personnel-operating-sum': finding(
    'personnel-operating-sum',
    PLACE,
    { stated, computed },
    { formula: [wan('320.00'), '+', wan('240.00'), '=', computed], tolerance: cent },
  ),
  'sources-sum': finding(
    'sources-sum',
    PLACE,
    { stated, computed },
    { formula: [wan('500.00'), '+', wan('60.00'), '=', computed], tolerance: cent },
  ),
  'three-public-sum': finding('three-public-sum', PLACE, { stated, computed }, { tolerance: cent }),
  'three-public-over-budget': finding(
    'three-public-over-budget',
    PLACE,
    { part: term('threePublic', 'receptions'), stated, limit: computed, excess },
    { formula: [stated, '−', computed, '=', excess] },
  ),
  'three-public-increase': finding('three-public-increase', PLACE, { stated, limit: computed, excess }),
  'carry-over-closing': finding(
    'carry-over-closing',
    PLACE,
    { stated, computed },
    { formula: [wan('700'), '−', wan('140'), '=', computed], tolerance: cent },
  ),
  'carry-over-opening': finding('carry-over-opening', PLACE, { stated, computed }, { tolerance: cent }),
  'restated-figure': finding(
    'restated-figure',
    PLACE,
    { phase: term('phases', 'executed'), stated, computed },
    { tolerance: cent },
  ),
  'unit-slip': finding('unit-slip', PLACE, {
    stated: wan('5800000.00'),
    other: stated,
    against: term('slipAgainst', 'initial'),
    factor: count(10_000),
  }),
  'posts-sum': finding(
    'posts-sum',
    PLACE,
    { stated: count(1042), computed: count(39) },
    { formula: [count(25), '+', count(14), '=', count(39)] },
  ),
  'staff-over-posts': finding('staff-over-posts', PLACE, {
    stated: count(45),
    limit: count(42),
    excess: count(3),
  }),
  'staffing-date': finding('staffing-date', PLACE, { stated: date('2025-02-28') }),
  'indicator-weights': finding(
    'indicator-weights',
    PLACE,
    { stated: points('50'), computed: points('45.5') },
    { formula: [points('30'), '+', points('15.5'), '=', points('45.5')] },
  ),
  'score-over-weight': finding('score-over-weight', PLACE, {
    name,
    stated: points('12'),
    limit: points('10'),
  }),
  'scores-sum': finding('scores-sum', PLACE, { stated: points('95.50'), computed: points('96.50') }),
  'full-score-unmet-target': finding('full-score-unmet-target', PLACE, {
    name,
    target: verbatim('120'),
    actual: verbatim('96'),
  }),
  'execution-points': finding(
    'execution-points',
    PLACE,
    {
      name: localized('预算执行率', 'Budget execution rate'),
      stated: points('10'),
      computed: points('8.04'),
      rate: percent('80.45'),
    },
    {
      formula: [points('10'), '×', percent('80.45'), '÷', percent('100'), '=', points('8.04')],
      tolerance: points('0.5'),
    },
  ),
  'uneven-deductions': finding('uneven-deductions', PLACE, {
    name,
    shortfall: percent('5.77'),
    loss: percent('16.67'),
    otherName,
    otherShortfall: percent('0.64'),
    otherLoss: percent('16.67'),
  }),
  'targets-met-exactly': finding('targets-met-exactly', PLACE, {
    name: localized('产出指标', 'Outputs'),
    stated: count(6),
    all: count(7),
  }),
  'grade-band': finding('grade-band', PLACE, {
    stated: term('grades', 'excellent'),
    computed: term('grades', 'good'),
    score: points('84.50'),
  }),
  'outside-score': finding(
    'outside-score',
    PLACE,
    { stated: points('97.94'), computed: points('84.5'), evaluator: term('evaluators', 'third-party') },
    { formula: [points('97.94'), '−', points('84.5'), '=', points('13.44')] },
  ),
  'indicator-dropped': finding('indicator-dropped', PLACE, {
    dropped: count(2),
    names: {
      kind: 'names',
      names: [{ zh: '养护道路里程', en: 'Roads maintained' }, { zh: '港口吞吐量' }],
    },
  }),
  'indicator-renamed': finding('indicator-renamed', PLACE, { name, before: otherName }),
  'indicator-reweighted': finding('indicator-reweighted', PLACE, {
    name,
    stated: points('6.5'),
    before: points('7'),
  }),
  'target-lowered': finding('target-lowered', PLACE, {
    name,
    stated: verbatim('1200'),
    before: verbatim('1250'),
  }),
  'prose-figure': finding(
    'prose-figure',
    PLACE,
    { stated, computed, quoted: verbatim('年初预算560.00万元') },
    { tolerance: cent },
  ),
  'form-prompt': finding('form-prompt', PLACE, { found: verbatim('（200字以内）') }),
  'repeated-paragraph': finding('repeated-paragraph', PLACE, {
    found: verbatim('全年举办读书活动…'),
    all: count(3),
    other: localized('2023年度图书馆自评报告', 'Report of the library on 2023'),
  }),
  'annex-absent': finding('annex-absent', PLACE, {
    number: verbatim('2'),
    title: localized('绩效指标表', 'Performance indicators'),
  }),
  'section-missing': finding('section-missing', PLACE, { section: term('reportSections', 'problems') }),
  'filed-before-year-end': finding('filed-before-year-end', PLACE, { stated: date('2024-03-12') }),
  'published-before-filed': finding('published-before-filed', PLACE, {
    stated: date('2024-03-11'),
    limit: date('2024-03-12'),
  }),
  'filed-late': finding('filed-late', PLACE, {
    stated: date('2025-06-01'),
    limit: date('2025-05-31'),
    excess: count(1),
  }),
  'published-late': finding('published-late', PLACE, {
    stated: date('2025-07-31'),
    limit: date('2025-06-30'),
    excess: count(31),
  }),
  'translation-missing': finding('translation-missing', PLACE, { locale: verbatim('en') }),
  'translation-outdated': finding('translation-outdated', PLACE),
  'reply-without-finding': finding('reply-without-finding', PLACE, {
    code: verbatim('posts-sum'),
    place: verbatim('staffing.posts'),
  }),
};

/** One finding of every other sentence that a code has. */
export const SAMPLE_VARIANTS: readonly Finding[] = [
  finding(
    'adjusted-sum',
    PLACE,
    { stated, computed },
    {
      variant: 'without-decrease',
      formula: [wan('500'), '+', wan('60'), '=', computed],
      tolerance: cent,
    },
  ),
  finding(
    'three-public-increase',
    PLACE,
    { stated, limit: computed, excess },
    { variant: 'merged', formula: [stated, '−', computed, '=', excess] },
  ),
  finding(
    'carry-over-opening',
    PLACE,
    { stated, computed },
    { variant: 'merged', formula: [wan('500'), '+', wan('60'), '=', computed], tolerance: cent },
  ),
  finding(
    'restated-figure',
    PLACE,
    { phase: term('phases', 'adjusted'), stated, computed },
    { variant: 'merged', formula: [wan('500'), '+', wan('60'), '=', computed], tolerance: cent },
  ),
  finding(
    'unit-slip',
    PLACE,
    { stated: wan('5.80'), other: stated, against: term('slipAgainst', 'last-year'), factor: count(100) },
    { variant: 'merged' },
  ),
  finding('annex-absent', PLACE, { number: verbatim('3') }, { variant: 'unlisted' }),
  finding(
    'carry-over-closing',
    PLACE,
    { stated: wan('46.01'), computed },
    { variant: 'less', formula: [wan('700'), '−', wan('140'), '=', computed], tolerance: cent },
  ),
];
