/** Why a comparison makes no sense, for the whole view or for one measure. */
export const REFUSAL_CODES = [
  'too-many-departments',
  'too-many-measures',
  'fictional-with-real',
  'same-body',
  'whole-with-part',
  'project-with-whole',
  'evaluators-differ',
  'full-marks-differ',
  'full-marks-unknown',
  'indicators-differ',
  'units-differ',
  'directions-differ',
  'nothing-given',
  'in-words-only',
  'no-common-year',
  'no-price-index',
  'price-year-missing',
  'base-years-differ',
] as const;

/** Name of a reason; its sentence is the message of the same name. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A refused comparison with what its sentence names. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Ids of the departments concerned, in the order of the sentence. */
  readonly departments?: readonly string[];
  readonly years?: readonly number[];
  /** Full marks that differ, as plain decimals. */
  readonly marks?: readonly string[];
}
