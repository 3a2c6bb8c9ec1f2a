import type { FindingCode } from '../../src/vocabulary/findings.ts';

/** Figures without which a rule cannot be applied: fields by their paths, or the texts. */
export type Removal = RegExp | 'texts and annexes';

const PHASE = '(?:initial|increase|decrease|adjusted|executed)';
const ROW = String.raw`indicators\[\d+\]\.subgroups\[\d+\]\.indicators\[\d+\]`;
const EXECUTION_ROW = String.raw`indicators\[0\]\.subgroups\[0\]\.indicators\[0\]`;

function fields(...paths: readonly string[]): RegExp {
  return new RegExp(`^(?:${paths.join('|')})$`);
}

const INITIAL = fields('budget\\.initial');
const ADJUSTED = fields('budget\\.adjusted');
const EXECUTED = fields('budget\\.executed');
const ALL_INDICATORS = fields('indicators');
const ALL_WEIGHTS = fields(`${ROW}\\.weight`);
const ALL_ACTUAL = fields(`${ROW}\\.actual`);

/**
 * For each rule the figures that it needs. Each removal alone, `not seen` in the file, leaves the rule
 * without a judgement. Two rules have none: those of the translations look at files, not at figures.
 */
export const REMOVALS: Readonly<Partial<Record<FindingCode, readonly Removal[]>>> = {
  'adjusted-sum': [
    fields(`budget\\.(?:lines.*\\.)?initial`),
    fields(`budget\\.(?:lines.*\\.)?increase`),
    fields(`budget\\.(?:lines.*\\.)?adjusted`),
  ],
  'execution-rate': [EXECUTED, ADJUSTED, fields('budget\\.stated\\.executionRate')],
  'adjustment-rate': [INITIAL, ADJUSTED, fields('budget\\.stated\\.adjustmentRate')],
  'executed-over-adjusted': [
    fields(`budget\\.(?:lines.*\\.)?executed`),
    fields(`budget\\.(?:lines.*\\.)?adjusted`),
  ],
  'executed-against-initial': [EXECUTED, INITIAL],
  'adjustment-unexplained': [INITIAL, ADJUSTED],
  'execution-unexplained': [EXECUTED, ADJUSTED],
  'lines-sum': [fields(`budget\\.lines\\[1\\]\\.lines\\[\\d+\\]\\.${PHASE}`)],
  'basic-project-sum': [
    fields(`budget\\.${PHASE}`),
    fields(`budget\\.lines\\[0\\]\\.${PHASE}`),
    fields(`budget\\.lines\\[1\\]\\.${PHASE}`),
  ],
  'personnel-operating-sum': [
    fields(`budget\\.lines\\[0\\]\\.${PHASE}`),
    fields(`budget\\.lines\\[0\\]\\.lines\\[1\\]\\.${PHASE}`),
  ],
  'sources-sum': [fields(`budget\\.sources\\[0\\]\\.${PHASE}`), fields(`budget\\.${PHASE}`)],
  'three-public-sum': [
    fields('budget\\.threePublic\\.total\\.(?:budget|spent)'),
    fields('budget\\.threePublic\\.receptions\\.(?:budget|spent)'),
  ],
  'three-public-over-budget': [
    fields('budget\\.threePublic\\.\\w+\\.budget'),
    fields('budget\\.threePublic\\.\\w+\\.spent'),
  ],
  'three-public-increase': [fields('budget\\.threePublic\\.total\\.budget')],
  'carry-over-closing': [EXECUTED, ADJUSTED, fields('budget\\.carryOver\\.closing')],
  'carry-over-opening': [fields('budget\\.carryOver\\.opening')],
  'restated-figure': [fields('budget\\.lastYear')],
  'unit-slip': [fields(`budget\\.(?:lines.*\\.)?${PHASE}`, 'budget\\.threePublic\\.total')],
  'posts-sum': [fields('staffing\\.posts'), fields('staffing\\.kinds')],
  'staff-over-posts': [fields('staffing\\.posts'), fields('staffing\\.inPost')],
  'staffing-date': [fields('staffing\\.asOf')],
  'indicator-weights': [ALL_WEIGHTS, fields('evaluation\\.fullMarks', 'indicators\\[\\d+\\]\\.weight')],
  'score-over-weight': [ALL_WEIGHTS, fields(`${ROW}\\.score`)],
  'scores-sum': [fields('evaluation\\.score'), fields(`${EXECUTION_ROW}\\.score`)],
  'full-score-unmet-target': [ALL_ACTUAL, ALL_WEIGHTS],
  'execution-points': [
    EXECUTED,
    ADJUSTED,
    fields(`${EXECUTION_ROW}\\.score`),
    fields(`${EXECUTION_ROW}\\.weight`),
  ],
  'uneven-deductions': [ALL_ACTUAL, ALL_WEIGHTS],
  'targets-met-exactly': [ALL_ACTUAL],
  'grade-band': [
    fields('evaluation\\.score'),
    fields('evaluation\\.fullMarks'),
    fields('evaluation\\.grade'),
  ],
  'outside-score': [fields('evaluation\\.score'), fields('evaluation\\.outside\\.score')],
  'indicator-dropped': [ALL_INDICATORS],
  'indicator-renamed': [ALL_INDICATORS],
  'indicator-reweighted': [ALL_INDICATORS, ALL_WEIGHTS],
  'target-lowered': [ALL_INDICATORS, fields(`${ROW}\\.comparator`)],
  'prose-figure': [
    fields(`budget\\.${PHASE}`, 'budget\\.carryOver\\.closing', 'budget\\.stated\\.\\w+'),
    'texts and annexes',
  ],
  'form-prompt': ['texts and annexes'],
  'repeated-paragraph': ['texts and annexes'],
  'annex-absent': ['texts and annexes'],
  'section-missing': ['texts and annexes'],
  'filed-before-year-end': [fields('filed')],
  'published-before-filed': [fields('filed'), fields('published')],
  'filed-late': [fields('filed')],
  'published-late': [fields('published')],
};

/**
 * Figures that a rule reads a meaning into when they are not there, so that a report which agrees with
 * them may be asked without them: a decrease may be nought, a kind of post may not exist, the execution
 * rate without a target is held against 100 %.
 */
const TELLING_BY_ABSENCE = fields(
  `budget\\.(?:lines.*\\.)?decrease`,
  'staffing\\.kinds\\.\\w+',
  `${EXECUTION_ROW}\\.target`,
);

const FIGURES = fields(
  `budget\\.(?:.+\\.)?(?:${PHASE}|budget|spent|opening|closing|\\w+Rate)`,
  'staffing\\.(?:posts|inPost|retired|temporary|asOf)',
  'evaluation\\.(?:outside\\.)?(?:score|fullMarks|grade)',
  'indicators\\[\\d+\\]\\.weight',
  `${ROW}\\.(?:target|actual|weight|score)`,
  'filed|published',
);

/** Whether a field is a figure whose absence tells nothing. */
export function isFigure(path: string): boolean {
  return FIGURES.test(path) && !TELLING_BY_ABSENCE.test(path);
}
