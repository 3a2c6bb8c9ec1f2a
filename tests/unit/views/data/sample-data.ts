import type { Catalog } from '../../../../src/catalog/catalog.ts';
import type { DataSource } from '../../../../src/views/data/data-source.ts';
import type { DataTable } from '../../../../src/views/data/data-table.ts';
import { toTableCsv } from '../../../../src/views/downloads/table-csv.ts';
import { catalogOf, departmentOf, entryOf, reportOf } from '../sample-reports.ts';

const REAL = `
title: { zh: "=示例局年度报告", en: Annual report of the Example Bureau }
filed: 2025-03-01
budget:
  unit: 万元
  initial: 500.00
  increase: 80.00
  decrease: 20.00
  adjusted: 580.00
  executed: 540.00
  stated: { executionRate: 93.10% }
  lines:
    - { id: basic, class: basic, name: { zh: 基本支出, en: Basic }, adjusted: 380, executed: 360, lines: [
        { id: staff, class: personnel, name: { zh: 人员经费 }, executed: 300.5 } ] }
    - { id: bridge, class: project, name: { zh: 桥梁 }, adjusted: 200, executed: 180.00 }
  sources: [{ class: general-public-budget, name: { zh: 拨款 }, adjusted: 580 }]
  threePublic: { vehicles: { budget: 5, spent: 4.2 } }
staffing: { posts: 10, inPost: 12 }
evaluation: { score: 58.5, fullMarks: 60, grade: excellent }
notReported: [budget.threePublic.total]
indicators:
  - name: { zh: 产出, en: Output }
    weight: 10
    subgroups:
      - name: { zh: 数量 }
        indicators:
          - { id: roads, name: { zh: 公路 }, comparator: ">=", target: 120.0, actual: 118, unit: { zh: 公里 }, weight: 10, score: 9 }
          - { id: order, name: { zh: 秩序 }, comparator: qualitative, target: { zh: 良好, en: Good }, weight: 5 }
replies:
  - code: adjusted-sum
    place: budget.adjusted
    state: explained
    text: { zh: 另有20万元为上级专款。, en: Another 0.2 million came from above. }
    date: 2025-06-01`;

/** A real report with everything, one of a body before it, and an invented one; the region of the invented one is one. */
export function sampleCatalog(): Catalog {
  const earlier = departmentOf('old-bureau', { zh: '旧局', en: 'Old Bureau' });
  const department = {
    ...departmentOf('example-bureau'),
    aliases: ['示例', '例局'],
    predecessors: [{ department: 'old-bureau', relation: 'rename' as const, date: '2024-01-01' }],
  };
  const invented = {
    id: 'sample-city',
    name: { zh: '示例市', en: 'Sample City' },
    level: 'prefecture' as const,
    fictional: true,
  };
  const catalog = catalogOf([
    entryOf(reportOf(REAL), { department, digest: 'd1' }),
    entryOf(reportOf('budget: { unit: 元, executed: 123.45 }', { department: 'old-bureau', year: 2023 }), {
      department: earlier,
    }),
    entryOf(
      reportOf('budget: { unit: 亿元, initial: 1, adjusted: 1, executed: 0.99 }', {
        department: 'invented-bureau',
        year: 2024,
      }),
      {
        fictional: true,
        region: invented,
        department: { ...departmentOf('invented-bureau'), region: 'sample-city' },
      },
    ),
  ]);
  return {
    ...catalog,
    regions: new Map([...catalog.regions, [invented.id, invented]]),
    years: [2024, 2023],
    digest: '1a2b3c4d5e6f'.repeat(5),
    glossary: [
      {
        id: 'budget',
        zh: '预算',
        en: 'budget',
        aliases: { zh: ['年度预算', '预算数'] },
        definition: { zh: '计划。', en: 'A plan.' },
        source: { zh: '预算法' },
      },
    ],
  };
}

/** What the data files of the sample are made of. */
export function sampleSource(): DataSource {
  const catalog = sampleCatalog();
  return { catalog, located: catalog.reports.map((entry) => ({ entry, findings: entry.verdict.findings })) };
}

/** Rows of a table as they stand in its CSV, by the names of its columns. */
export function rowsOf(table: DataTable): readonly Readonly<Record<string, string>>[] {
  return table.rows.map((row) =>
    Object.fromEntries(
      table.columns.map((column, index) => [
        column.name,
        toTableCsv({ ...table, columns: [column], rows: [[row[index]]] })
          .slice(column.name.length + 2, -2)
          .replace(/^"([^]*)"$/, (_, quoted: string) => quoted.replaceAll('""', '"')),
      ]),
    ),
  );
}
