/** One row of annex 2 in a small report, as YAML after `id` and `name`. */
export type Row = string;

/** A group of annex 2 with its rows, as YAML of one line. */
export function group(head: string, ...rows: readonly Row[]): string {
  const indicators = rows.map((row, index) => `{ id: row-${index}, name: { zh: 第${index + 1}项 }, ${row} }`);
  return `{ name: { zh: 产出 }, ${head} subgroups: [{ name: { zh: 数量 }, indicators: [${indicators.join(', ')}] }] }`;
}

/** Annex 2 of a small report, after other fields. */
export function withGroups(head: string, ...groups: readonly string[]): string {
  return `${head}\nindicators: [${groups.join(', ')}]`;
}
