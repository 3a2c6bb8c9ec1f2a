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

/** What a body works on or is. */
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number];

/** How a body came out of an earlier one. */
export const SUCCESSIONS = ['rename', 'merge', 'split'] as const;

/** How a body came out of an earlier one. */
export type Succession = (typeof SUCCESSIONS)[number];

/** Whether a body's name in another language is its own or the site's. */
export const NAME_STATUSES = ['official', 'unofficial'] as const;

/** Whether a translated name is the body's own. */
export type NameStatus = (typeof NAME_STATUSES)[number];

/** Levels of region, from the top. */
export const REGION_LEVELS = ['province', 'prefecture', 'county'] as const;

/** Level of a region. */
export type RegionLevel = (typeof REGION_LEVELS)[number];
