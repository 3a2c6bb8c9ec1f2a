import type { Catalog, CatalogReport } from '../../../src/catalog/catalog.ts';
import { ALONE } from '../../../src/checks/check.ts';
import { examine } from '../../../src/checks/examine.ts';
import type { Department } from '../../../src/domain/lineage.ts';
import type { Region } from '../../../src/domain/region.ts';
import type { Report } from '../../../src/domain/report.ts';
import { readReport } from '../../../src/reading/read-report.ts';
import type { Cell, TableView } from '../../../src/views/tables/table.ts';

const HEAD = [
  'title: { zh: 示例局年度报告, en: Annual report of the Example Bureau }',
  'language: zh',
  'kind: self-evaluation',
  'coverage: full',
  'prose: original',
];

/** Reads a report of which only some keys matter; keys that the YAML names take the place of the usual ones. */
export function reportOf(yaml: string, identity: { department?: string; year?: number } = {}): Report {
  const { department = 'example-bureau', year = 2024 } = identity;
  const usual = HEAD.filter(
    (line) => !yaml.split('\n').some((other) => other.startsWith(line.slice(0, line.indexOf(':') + 1))),
  );
  const text = `---\n${[...usual, yaml].join('\n')}\n---\n\n## 概况\n`;
  const { file, findings } = readReport(`reports/${department}/${year}.md`, text, { department, year });
  if (!file)
    throw new Error(
      `The sample cannot be read: ${findings.map(({ code, place }) => `${place.field} (${code})`).join(', ')}`,
    );
  return file.report;
}

/** A department that is renamed from or merged of others. */
export function departmentOf(
  id: string,
  names: { zh: string; en: string } = { zh: '示例局', en: 'Example Bureau' },
): Department {
  return {
    id,
    region: 'example-city',
    name: names,
    nameStatus: 'official',
    shortName: names,
    aliases: [],
    kind: 'other',
    predecessors: [],
    active: {},
  };
}

const REGION: Region = {
  id: 'example-city',
  name: { zh: '示例市', en: 'Example City' },
  level: 'prefecture',
  fictional: false,
};

/** A report as the catalog holds it. */
export function entryOf(report: Report, changes: Partial<CatalogReport> = {}): CatalogReport {
  return {
    report,
    department: departmentOf(report.department),
    region: REGION,
    fictional: false,
    verdict: examine(report),
    translations: new Map(),
    digest: '',
    ...changes,
  };
}

/** A catalog of these reports. */
export function catalogOf(
  reports: readonly CatalogReport[],
  url = 'https://www.example.gov.cn/zfxxgk/jx/',
): Catalog {
  return {
    site: {
      name: { zh: '示例网站', en: 'Example site' },
      description: { zh: '示例。', en: 'An example.' },
      url,
      defaultLocale: 'zh',
      demonstration: false,
      licence: { name: { zh: '示例许可', en: 'Example licence' }, url: 'https://www.example.com/licence' },
      registration: {},
      thresholds: ALONE.thresholds,
      deadlines: [],
    },
    reports,
    departments: new Map(reports.map(({ department }) => [department.id, department])),
    regions: new Map([[REGION.id, REGION]]),
    glossary: [],
    priceIndex: [],
    years: [],
    asOf: '2026-06-30',
    digest: '',
    history: { kind: 'unavailable', reason: 'no-repository' },
  };
}

/** A table as text: the labels of its columns, then its rows. */
export function textsOf({ columns, rows }: TableView): readonly (readonly string[])[] {
  return [
    columns.map(({ label }) => label),
    ...rows.map(({ head, cells }) => [head, ...cells].map(({ text }) => text)),
  ];
}

/** The exact amount behind a cell of money. */
export function yuanOf(cell: Cell | undefined): string | undefined {
  return cell?.kind === 'money' ? cell.yuan : undefined;
}
