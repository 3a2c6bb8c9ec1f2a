import { WrittenNumber } from '../../schema/written-number.ts';
import type { DataPath } from '../../reading/source-file.ts';

/** A value as it shall stand in a file, and where. */
export interface FieldText {
  /** Path in the file's data; a text in several languages is placed at its language: `['title', 'zh']`. */
  readonly path: DataPath;
  /** The value's characters, e.g. `623.20`. An empty text is a field that is known to be empty. */
  readonly value: string;
  /** The value is a number and written bare, digit by digit. */
  readonly number: boolean;
  /** What is written behind the value, e.g. `原文：23,866.88万元`. Line breaks become spaces. */
  readonly comment?: string;
}

/** Takes a file's data (see `SourceFile.data`) apart into its values, in their order; null and empty collections hold none. */
export function toFieldTexts(data: unknown, path: DataPath = []): readonly FieldText[] {
  if (data === null || data === undefined) return [];
  if (data instanceof WrittenNumber) return [{ path, value: data.text, number: true }];
  if (Array.isArray(data)) return data.flatMap((item, index) => toFieldTexts(item, [...path, index]));
  if (typeof data === 'object')
    return Object.entries(data).flatMap(([key, item]) => toFieldTexts(item, [...path, key]));
  return typeof data === 'string' || typeof data === 'boolean'
    ? [{ path, value: String(data), number: false }]
    : [];
}
