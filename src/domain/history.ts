import Big from 'big.js';
import type { LocalizedText } from '../schema/localized-text.ts';
import type { MoneyUnit } from '../vocabulary/money-units.ts';
import { parseMoney } from './money.ts';

/** A figure of one version of a report, as its file writes it. */
export type FigureValue =
  | { readonly kind: 'money'; readonly digits: string; readonly unit: MoneyUnit }
  | { readonly kind: 'percent' | 'count' | 'points' | 'number'; readonly digits: string }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'grade'; readonly grade: string }
  | { readonly kind: 'words'; readonly text: LocalizedText };

/** A figure with what names it. */
export interface NamedFigure {
  /** Path of its field in that version: `budget.lines[0].executed`. */
  readonly field: string;
  /** The part of the report that it belongs to, and its own name there: `lines` and `executed`. */
  readonly group: FigureGroup;
  readonly leaf: string;
  /** Name of the line, source of funds or indicator that it belongs to. */
  readonly of: LocalizedText | undefined;
  /** Which of the three public expenses it belongs to. */
  readonly part: string | undefined;
  readonly value: FigureValue;
}

/** Parts of a report that hold figures. */
export const FIGURE_GROUPS = [
  'report',
  'budget',
  'stated',
  'carryOver',
  'lastYear',
  'lines',
  'sources',
  'threePublic',
  'staffing',
  'kinds',
  'evaluation',
  'outside',
  'indicators',
] as const;

/** Part of a report that holds figures. */
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/**
 * The figures of one version by a key that holds when rows are inserted or moved: lines and indicators
 * go by their ids.
 */
export type Figures = ReadonlyMap<string, NamedFigure>;

/** One committed version of a report's file, oldest first in a list. */
export interface Version {
  /** Object name of the commit, hexadecimal. */
  readonly commit: string;
  /** Day of the commit, ISO. */
  readonly date: string;
  /** First line of the commit's message. */
  readonly reason: string;
  /** Undefined when the file was taken out, or was not a report then. */
  readonly content: { readonly figures: Figures; readonly textDigest: string } | undefined;
}

/** A figure that a version changed. What is absent on one side was not given there. */
export interface FigureChange {
  readonly key: string;
  readonly before: NamedFigure | undefined;
  readonly after: NamedFigure | undefined;
}

/** What one version changed. */
export interface Revision {
  readonly commit: string;
  readonly date: string;
  readonly reason: string;
  readonly kind: 'published' | 'changed' | 'withdrawn';
  /** Empty for the first version: all of it is new. */
  readonly changes: readonly FigureChange[];
  /** Figures that the version holds. */
  readonly figures: number;
  readonly textChanged: boolean;
}

/** Why the history of the content cannot be told. */
export type HistoryAbsence = 'no-repository' | 'shallow' | 'not-tracked';

/** The history of all reports as far as it is known. */
export type History =
  | { readonly kind: 'available'; readonly reports: ReadonlyMap<string, readonly Revision[]> }
  | { readonly kind: 'unavailable'; readonly reason: HistoryAbsence };

/**
 * What each version of a report changed, oldest first. Versions that change neither a figure nor the text
 * are left out: layout, labels, comments.
 */
export function toRevisions(versions: readonly Version[]): readonly Revision[] {
  let last: Version['content'];
  return versions.flatMap(({ commit, date, reason, content }): readonly Revision[] => {
    const before = last;
    last = content;
    const head = { commit, date, reason, figures: content?.figures.size ?? 0 };
    if (!content) return before ? [{ ...head, kind: 'withdrawn', changes: [], textChanged: false }] : [];
    if (!before) return [{ ...head, kind: 'published', changes: [], textChanged: false }];
    const changes = changesBetween(before.figures, content.figures);
    const textChanged = before.textDigest !== content.textDigest;
    return changes.length > 0 || textChanged ? [{ ...head, kind: 'changed', changes, textChanged }] : [];
  });
}

/** A change of a figure that had been published: another value, or none any more. Additions are none. */
export function isCorrection({ before }: FigureChange): boolean {
  return before !== undefined;
}

function changesBetween(before: Figures, after: Figures): readonly FigureChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    return old && now && sameValue(old.value, now.value) ? [] : [{ key, before: old, after: now }];
  });
}

/** Whether two values say the same: 2739.20 is 2739.2, and 100 万元 is 1000000 元. */
function sameValue(left: FigureValue, right: FigureValue): boolean {
  if (left.kind === 'money' && right.kind === 'money')
    return parseMoney(left.digits, left.unit).fen === parseMoney(right.digits, right.unit).fen;
  if ('digits' in left && 'digits' in right)
    return left.kind === right.kind && new Big(left.digits).eq(right.digits);
  return JSON.stringify(left) === JSON.stringify(right);
}
