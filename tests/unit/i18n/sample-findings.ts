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
const name: FindingValue = { kind: 'localized', text: { zh: '养护道路里程', en: 'Roads maintained' } };

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
  'translation-outdated': finding('translation-outdated', PLACE),
  'translation-missing': finding('translation-missing', PLACE, { locale: verbatim('en') }),
  'adjusted-sum': finding('adjusted-sum', PLACE, { stated, computed }, [
    wan('500'),
    '+',
    wan('80'),
    '−',
    wan('20'),
    '=',
    computed,
  ]),
  'execution-rate': finding(
    'execution-rate',
    PLACE,
    { stated: percent('95.5'), computed: percent('90.00') },
    [wan('504.00'), '÷', computed, '=', percent('90.00')],
  ),
  'adjustment-rate': finding(
    'adjustment-rate',
    PLACE,
    { stated: percent('0'), computed: percent('-12.00') },
    [wan('-60.00'), '÷', wan('500.00'), '=', percent('-12.00')],
  ),
  'executed-over-adjusted': finding('executed-over-adjusted', PLACE, { stated, limit: computed, excess }, [
    stated,
    '−',
    computed,
    '=',
    excess,
  ]),
  'lines-sum': finding('lines-sum', PLACE, { stated, computed }, [
    wan('320.00'),
    '+',
    wan('240.00'),
    '=',
    computed,
  ]),
  'sources-sum': finding('sources-sum', PLACE, { stated, computed }, [
    wan('500.00'),
    '+',
    wan('60.00'),
    '=',
    computed,
  ]),
  'three-public-sum': finding('three-public-sum', PLACE, { stated, computed }),
  'carry-over-opening': finding('carry-over-opening', PLACE, { stated, computed }),
  'posts-sum': finding('posts-sum', PLACE, { stated: count(1042), computed: count(39) }, [
    count(25),
    '+',
    count(14),
    '=',
    count(39),
  ]),
  'staff-over-posts': finding('staff-over-posts', PLACE, {
    stated: count(45),
    limit: count(42),
    excess: count(3),
  }),
  'staffing-date': finding('staffing-date', PLACE, { stated: date('2025-02-28') }),
  'indicator-weights': finding('indicator-weights', PLACE, {
    stated: points('50'),
    computed: points('45.5'),
  }),
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
  'grade-band': finding('grade-band', PLACE, {
    stated: term('grades', 'excellent'),
    computed: term('grades', 'good'),
    score: points('84.50'),
  }),
  'filed-before-year-end': finding('filed-before-year-end', PLACE, { stated: date('2024-03-12') }),
};
