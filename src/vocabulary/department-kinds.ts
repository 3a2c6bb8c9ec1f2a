/** What a body works on or is, for filters and for comparing like with like. */
export const DEPARTMENT_KINDS = [
  'general-office',
  'foreign-affairs',
  'education',
  'health',
  'transport',
  'culture-tourism',
  'data',
  'civil-affairs',
  'environment',
  'water',
  'forestry',
  'library',
  'mass-organisation',
  'party-body',
  'consultative',
  'medical-insurance',
  'fire-rescue',
  'other',
] as const;

/** How a body came out of an earlier one. */
export const SUCCESSIONS = ['rename', 'merge', 'split'] as const;

/** How a body came out of an earlier one. */
export type Succession = (typeof SUCCESSIONS)[number];

/** Whether a body's name in another language is its own or the site's. */
export const NAME_STATUSES = ['official', 'unofficial'] as const;

/** Levels of region, from the top. */
export const REGION_LEVELS = ['province', 'prefecture', 'county'] as const;
