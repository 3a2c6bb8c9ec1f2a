/** One row of annex 2 in a small report, as YAML after `id` and `name`. */
export type Row = string;

/** A group of annex 2: YAML of the group itself, ending in a comma, and its rows. */
export interface SampleGroup {
  readonly head: string;
  readonly rows: readonly Row[];
}

/** A group of annex 2 with its rows. */
export function group(head: string, ...rows: readonly Row[]): SampleGroup {
  return { head, rows };
}

/** Annex 2 of a small report, after other fields; every row has an id of its own. */
export function withGroups(head: string, ...groups: readonly SampleGroup[]): string {
  const written = groups.map((one, g) => {
    const rows = one.rows.map((row, r) => `{ id: row-${g}-${r}, name: { zh: 第${r + 1}项 }, ${row} }`);
    const subgroup = `{ name: { zh: 数量 }, indicators: [${rows.join(', ')}] }`;
    return `{ name: { zh: 产出 }, ${one.head} subgroups: [${subgroup}] }`;
  });
  return `${head}\nindicators: [${written.join(', ')}]`;
}

/** Annex 2 of a small report as one group of rows that are written out, with `id` and `name`. */
export function annexOf(rows: readonly Row[], head = ''): string {
  const subgroup = `{ name: { zh: 数量 }, indicators: [${rows.map((row) => `{ ${row} }`).join(', ')}] }`;
  return `indicators: [{ name: { zh: 产出 }, ${head} subgroups: [${subgroup}] }]`;
}
