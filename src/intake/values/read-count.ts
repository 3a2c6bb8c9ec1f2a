import { readValue } from './read-value.ts';

/** What persons and posts are counted in; 编制数 often stands without any. */
const COUNTED = new Set(['', '名', '人', '个', '位', '员', '名编制', '个编制']);

/**
 * The digits of a number of persons or posts: `29` for 29 名. Undefined for anything but one whole number of persons
 * that was read without doubt: 三名, `29.5`, 约 30 人, 1.2万人.
 */
export function readCount(text: string): string | undefined {
  const value = readValue(text);
  if (value.kind !== 'number' || value.doubts.length > 0 || value.comparator !== undefined) return undefined;
  const whole = /^(\d{1,9})(?:\.0+)?$/.exec(value.digits)?.[1];
  return COUNTED.has(value.unit) && value.scale === '' ? whole : undefined;
}
