/**
 * What a finding means for publishing: an `error` stops the build, a `question` (疑点) is published
 * beside the figure, a `note` (提示) is worth knowing.
 */
export const SEVERITIES = ['error', 'question', 'note'] as const;

/** What a finding means for publishing. */
export type Severity = (typeof SEVERITIES)[number];

/** Every code a finding can carry, with its severity. Codes never change once released. */
export const FINDING_SEVERITY = {
  'file-unreadable': 'error',
  'yaml-invalid': 'error',
  'key-unknown': 'error',
  'value-invalid': 'error',
  'value-missing': 'error',
  'reference-unknown': 'error',
  'name-misplaced': 'error',
  'duplicate-id': 'error',
  'personal-data': 'error',
  'heading-level': 'error',
  'translation-sections-differ': 'error',
  'adjusted-sum': 'question',
  'execution-rate': 'question',
  'adjustment-rate': 'note',
  'executed-over-adjusted': 'question',
  'executed-against-initial': 'note',
  'adjustment-unexplained': 'note',
  'execution-unexplained': 'note',
  'lines-sum': 'question',
  'basic-project-sum': 'question',
  'personnel-operating-sum': 'question',
  'sources-sum': 'question',
  'three-public-sum': 'question',
  'three-public-over-budget': 'question',
  'three-public-increase': 'note',
  'carry-over-closing': 'question',
  'carry-over-opening': 'question',
  'restated-figure': 'question',
  'unit-slip': 'question',
  'posts-sum': 'question',
  'staff-over-posts': 'note',
  'staffing-date': 'question',
  'indicator-weights': 'question',
  'score-over-weight': 'question',
  'scores-sum': 'question',
  'full-score-unmet-target': 'question',
  'execution-points': 'question',
  'uneven-deductions': 'note',
  'targets-met-exactly': 'note',
  'grade-band': 'question',
  'outside-score': 'note',
  'indicator-dropped': 'note',
  'indicator-renamed': 'note',
  'indicator-reweighted': 'note',
  'target-lowered': 'note',
  'prose-figure': 'question',
  'form-prompt': 'note',
  'repeated-paragraph': 'note',
  'annex-absent': 'question',
  'section-missing': 'note',
  'filed-before-year-end': 'question',
  'published-before-filed': 'question',
  'filed-late': 'note',
  'published-late': 'note',
  'translation-missing': 'note',
  'translation-outdated': 'note',
  'reply-without-finding': 'note',
} as const satisfies Record<string, Severity>;

/** Code of a finding. */
export type FindingCode = keyof typeof FINDING_SEVERITY;

/** All codes in their order. */
export const FINDING_CODES = Object.keys(FINDING_SEVERITY) as [FindingCode, ...FindingCode[]];

/** Code of a rule about reports: what it finds is published, not refused. */
export type RuleCode = {
  [Code in FindingCode]: (typeof FINDING_SEVERITY)[Code] extends 'error' ? never : Code;
}[FindingCode];

/** Tells a rule about reports from a fault of a file. */
export function isRuleCode(code: FindingCode): code is RuleCode {
  return FINDING_SEVERITY[code] !== 'error';
}
