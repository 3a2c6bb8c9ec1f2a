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
  'translation-outdated': 'note',
  'translation-missing': 'note',
  'adjusted-sum': 'question',
  'execution-rate': 'question',
  'adjustment-rate': 'note',
  'executed-over-adjusted': 'question',
  'lines-sum': 'question',
  'sources-sum': 'question',
  'three-public-sum': 'question',
  'carry-over-opening': 'question',
  'posts-sum': 'question',
  'staff-over-posts': 'note',
  'staffing-date': 'question',
  'indicator-weights': 'question',
  'score-over-weight': 'question',
  'scores-sum': 'question',
  'full-score-unmet-target': 'question',
  'grade-band': 'question',
  'filed-before-year-end': 'question',
} as const satisfies Record<string, Severity>;

/** Code of a finding. */
export type FindingCode = keyof typeof FINDING_SEVERITY;
