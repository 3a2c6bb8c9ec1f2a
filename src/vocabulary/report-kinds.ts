/** Kinds of performance report, by what the document is rather than by its title. */
export const REPORT_KINDS = [
  'self-evaluation',
  'self-evaluation-form',
  'department-evaluation',
  'third-party-evaluation',
  'finance-evaluation',
  'correction',
  'project-self-evaluation',
  'final-accounts-section',
] as const;

/** Who carried the evaluation out. */
export const EVALUATORS = ['department', 'finance', 'third-party'] as const;

/** How much of the source document the file holds. */
export const COVERAGES = ['full', 'excerpt'] as const;

/** Whose sentences the text is made of: the report's own, or the facts retold by this site. */
export const PROSE_ORIGINS = ['original', 'retold'] as const;

/** Standing of a translation: issued by the department, checked by a reader, or by a machine. */
export const TRANSLATION_STATUSES = ['official', 'reviewed', 'machine'] as const;

/** Standing of a translation. */
export type TranslationStatus = (typeof TRANSLATION_STATUSES)[number];

/** State of a department's answer to a public question about its figures. */
export const REPLY_STATES = ['open', 'explained', 'corrected'] as const;

/** State of a department's answer. */
export type ReplyState = (typeof REPLY_STATES)[number];

/** Kind of performance report. */
export type ReportKind = (typeof REPORT_KINDS)[number];
