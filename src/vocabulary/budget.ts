/**
 * The amounts that a budget line passes through in a year, in their order:
 * 年初预算, 调增, 调减, 调整后预算, 实际支出.
 */
export const PHASES = ['initial', 'increase', 'decrease', 'adjusted', 'executed'] as const;

/** One of the amounts that a budget line passes through in a year. */
export type Phase = (typeof PHASES)[number];

/** Classes of a budget line: 基本支出, 人员经费, 公用经费, 项目支出, others. */
export const LINE_CLASSES = ['basic', 'personnel', 'operating', 'project', 'other'] as const;

/** Class of a budget line. */
export type LineClass = (typeof LINE_CLASSES)[number];

/** Where money comes from: 一般公共预算, 政府性基金, 国有资本经营预算, 财政专户, others. */
export const FUND_CLASSES = [
  'general-public-budget',
  'government-fund',
  'state-capital',
  'special-account',
  'other',
] as const;

/** Where money comes from. */
export type FundClass = (typeof FUND_CLASSES)[number];

/** Parts of the three public expenses (“三公”经费): 因公出国（境）, 公务用车, 公务接待. */
export const THREE_PUBLIC_PARTS = ['travelAbroad', 'vehicles', 'receptions'] as const;

/** One of the three public expenses. */
export type ThreePublicPart = (typeof THREE_PUBLIC_PARTS)[number];

/** Kinds of established post: 行政, 事业, 工勤, others. */
export const POST_KINDS = ['administrative', 'institution', 'workers', 'other'] as const;

/** Kind of established post. */
export type PostKind = (typeof POST_KINDS)[number];
