import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatForTerminal } from '../../../scripts/formatters/terminal.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { contentFolder, SOUND } from './content-folder.ts';

beforeAll(() => loadMessages(process.cwd()));

async function faultsOf(changes: Readonly<Record<string, string | null>>): Promise<readonly Finding[]> {
  return (await readContent(await contentFolder(changes))).findings;
}

function summaryOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, place }) => `${place.file} ${place.field} ${code}`.replace('  ', ' '));
}

const department = SOUND['departments/health.yaml'] ?? '';
const report = SOUND['reports/health/2023.md'] ?? '';
const translation = SOUND['reports/health/2023.en.md'] ?? '';

describe('a sound content folder', () => {
  test('is read without findings, every entry with the name of its file', async () => {
    const content = await readContent(await contentFolder());
    expect(content.findings).toEqual([]);
    expect(content.site?.name).toEqual({ zh: '明账' });
    expect(content.glossary).toEqual([]);
    expect([...content.regions.values()].map(({ id }) => id)).toEqual(['city']);
    expect([...content.departments.entries()].map(([key, { id, kind }]) => [key, id, kind])).toEqual([
      ['health', 'health', 'health'],
    ]);
    expect(content.reports.map(({ report: { id } }) => id)).toEqual(['health/2023']);
    expect(content.translations.map(({ department: body, year, locale }) => [body, year, locale])).toEqual([
      ['health', 2023, 'en'],
    ]);
  });

  test('lists its reports by department and year, whatever the order of the files', async () => {
    const content = await readContent(
      await contentFolder({
        'departments/archive.yaml': department,
        'departments/health-centre.yaml': department,
        'reports/health/2021.md': report,
        'reports/health-centre/2022.md': report,
        'reports/archive/2024.md': report,
      }),
    );
    expect(content.reports.map(({ report: { id } }) => id)).toEqual([
      'archive/2024',
      'health-centre/2022',
      'health/2021',
      'health/2023',
    ]);
  });

  test('may hold hidden files and what editors leave behind', async () => {
    expect(
      await faultsOf({
        'reports/.DS_Store': '',
        'reports/health/.2023.md.swp': 'x',
        'reports/health/2023.md~': report,
        'departments/.gitkeep': '',
        'regions/city.yaml~': 'x',
      }),
    ).toEqual([]);
  });
});

describe('a report', () => {
  test('of an unknown department has no place', async () => {
    expect(formatForTerminal(await faultsOf({ 'reports/navy/2023.md': report }))).toMatchInlineSnapshot(`
      "content/reports/navy/2023.md (error: name-misplaced)
        文件名“reports/navy/2023.md”不合规定，或没有对应的报告或部门。应为：reports/<department>/<year>.md, reports/<department>/<year>.<language>.md。请改名或补上所属文件。
        The file name "reports/navy/2023.md" has no place here, or no report or department to belong to. Expected reports/<department>/<year>.md, reports/<department>/<year>.<language>.md. Rename it, or add what it belongs to."
    `);
  });

  test('of a department whose own file is at fault is still read', async () => {
    const content = await readContent(await contentFolder({ 'departments/health.yaml': 'name: health\n' }));
    expect(content.reports).toHaveLength(1);
    expect(content.departments.size).toBe(0);
    expect(new Set(content.findings.map(({ place }) => place.file))).toEqual(
      new Set(['departments/health.yaml']),
    );
  });

  test.each([
    'reports/2023.md',
    'reports/health/23.md',
    'reports/health/2023.fr.md',
    'reports/health/notes.txt',
    'reports/health/old/2022.md',
  ])('does not stand at %s', async (file) => {
    expect(summaryOf(await faultsOf({ [file]: report }))).toEqual([`${file} name-misplaced`]);
  });

  test('that cannot be read keeps its translation from being an orphan', async () => {
    const findings = await faultsOf({ 'reports/health/2023.md': 'no frontmatter\n' });
    expect(summaryOf(findings)).toEqual(['reports/health/2023.md file-unreadable']);
  });
});

describe('a translation', () => {
  test('without its report is an orphan', async () => {
    expect(formatForTerminal(await faultsOf({ 'reports/health/2022.en.md': translation })))
      .toMatchInlineSnapshot(`
        "content/reports/health/2022.en.md (error: name-misplaced)
          文件名“reports/health/2022.en.md”不合规定，或没有对应的报告或部门。应为：reports/<department>/<year>.md, reports/<department>/<year>.<language>.md。请改名或补上所属文件。
          The file name "reports/health/2022.en.md" has no place here, or no report or department to belong to. Expected reports/<department>/<year>.md, reports/<department>/<year>.<language>.md. Rename it, or add what it belongs to."
      `);
  });

  test("into the report's own language has no place", async () => {
    expect(summaryOf(await faultsOf({ 'reports/health/2023.zh.md': translation }))).toEqual([
      'reports/health/2023.zh.md name-misplaced',
    ]);
  });
});

describe('a reference', () => {
  test('of a last day to a region that has no file is reported', async () => {
    const site = `${SOUND['site.yaml'] ?? ''}deadlines: [{ region: sea, published: "06-30" }]\n`;
    expect(summaryOf(await faultsOf({ 'site.yaml': site }))).toEqual([
      'site.yaml deadlines[0].region reference-unknown',
    ]);
  });

  test('to a region or department that has no file is reported where it stands', async () => {
    const findings = await faultsOf({
      'regions/district.yaml': 'name: { zh: 某区 }\nlevel: county\nparent: town\n',
      'departments/navy.yaml': `${department.replace('city', 'sea')}predecessors:
  - { department: health, relation: split, date: 2023-01-01 }
  - { department: army, relation: merge, date: 2023-01-01 }
`,
    });
    expect(formatForTerminal(findings)).toMatchInlineSnapshot(`
      "content/regions/district.yaml:3:9 parent (error: reference-unknown)
        “town”没有对应的文件。请更正名称或新建该文件。
        There is no file for "town". Correct the name or add the file.
      content/departments/navy.yaml:1:9 region (error: reference-unknown)
        “sea”没有对应的文件。请更正名称或新建该文件。
        There is no file for "sea". Correct the name or add the file.
      content/departments/navy.yaml:8:19 predecessors[1].department (error: reference-unknown)
        “army”没有对应的文件。请更正名称或新建该文件。
        There is no file for "army". Correct the name or add the file."
    `);
  });

  test('to a file that is there but at fault is no broken reference', async () => {
    expect(summaryOf(await faultsOf({ 'regions/city.yaml': 'level: prefecture\n' }))).toEqual([
      'regions/city.yaml name value-missing',
    ]);
  });
});

describe('a file of regions or departments', () => {
  test.each([
    'regions/City.yaml',
    'regions/city.yml',
    'departments/old/army.yaml',
    'departments/卫健委.yaml',
  ])('does not stand at %s', async (file) => {
    expect(summaryOf(await faultsOf({ [file]: 'name: { zh: 某市 }\nlevel: prefecture\n' }))).toEqual([
      `${file} name-misplaced`,
    ]);
  });
});

describe('a missing file', () => {
  test('of the site or of the glossary is reported, and the rest is read', async () => {
    const content = await readContent(await contentFolder({ 'site.yaml': null, 'glossary.yaml': null }));
    expect(content.site).toBeUndefined();
    expect(content.glossary).toEqual([]);
    expect(content.reports).toHaveLength(1);
    expect(formatForTerminal(content.findings)).toMatchInlineSnapshot(`
      "content/site.yaml (error: file-unreadable)
        文件不存在或缺少以“---”开头和结尾的表头。请补上文件或表头。
        The file is missing or has no frontmatter between two lines of "---". Add it.
      content/glossary.yaml (error: file-unreadable)
        文件不存在或缺少以“---”开头和结尾的表头。请补上文件或表头。
        The file is missing or has no frontmatter between two lines of "---". Add it."
    `);
  });

  test('is no reason to fail, even when it is the whole folder', async () => {
    const content = await readContent(join(await contentFolder(), 'nowhere'));
    expect(summaryOf(content.findings)).toEqual([
      'site.yaml file-unreadable',
      'glossary.yaml file-unreadable',
    ]);
    expect(content.reports).toEqual([]);
  });
});

test.each([
  ['reports/health/24.md', 'reports/<department>/<year>.md, reports/<department>/<year>.<language>.md'],
  ['reports/navy/2023.md', 'reports/<department>/<year>.md, reports/<department>/<year>.<language>.md'],
  ['reports/health/2022.en.md', 'reports/<department>/<year>.md, reports/<department>/<year>.<language>.md'],
  ['regions/City.yaml', 'regions/<name>.yaml'],
  ['departments/old/army.yaml', 'departments/<name>.yaml'],
])('the misplaced file %s is named whole, with the names that its folder allows', async (file, expected) => {
  const text = file.endsWith('.en.md') ? translation : report;
  expect(await faultsOf({ [file]: text })).toEqual([
    {
      code: 'name-misplaced',
      severity: 'error',
      place: { file, field: '' },
      args: { found: { kind: 'verbatim', text: file }, expected: { kind: 'verbatim', text: expected } },
    },
  ]);
});

test('the faults of all files are reported at once', async () => {
  const findings = await faultsOf({
    'site.yaml': 'nmae: x\n',
    'regions/city.yaml': 'level: town\n',
    'reports/health/2023.md': report.replace('万元', '美元'),
    'reports/health/2023.en.md': '---\nstatus: done\n---\n',
  });
  expect(new Set(findings.map(({ place }) => place.file))).toEqual(
    new Set(['site.yaml', 'regions/city.yaml', 'reports/health/2023.md', 'reports/health/2023.en.md']),
  );
});
