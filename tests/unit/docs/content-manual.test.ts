import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS } from '../../../scripts/file-kinds.ts';
import { formatManual } from '../../../scripts/formatters/manual.ts';
import { FINDING_SEVERITY } from '../../../src/vocabulary/findings.ts';
import { schemaFields } from '../schema/schema-fields.ts';

const manual = await readFile('docs/content.md', 'utf8');

describe('the content manual', () => {
  const fields = FILE_KINDS.flatMap((kind) =>
    schemaFields(kind.schema).map(({ path }) => ({ kind, path, name: `${kind.name}: ${path}` })),
  );

  it.each(fields)('has a row for $name', ({ kind, path }) => {
    expect(rowsOf(`${kind.title.zh} / ${kind.title.en}`).map((row) => row[1])).toContain(`\`${path}\``);
  });

  it.each(FILE_KINDS)('gives meaning and need of every $name field in both languages', ({ title }) => {
    for (const [, , , need, type, zh, en] of rowsOf(`${title.zh} / ${title.en}`)) {
      expect(need).toMatch(/^(?:必填 required|可不写 optional|默认 default `.+`)$/);
      expect(type).not.toBe('');
      expect([zh, en].map((meaning) => meaning === '')).not.toContain(true);
    }
  });

  it('shows digits as a file would have them', () => {
    const row = rowsOf('报告（表头） / Report (frontmatter)').find(
      (cells) => cells[1] === '`budget.increase`',
    );
    expect(row?.[7]).toBe('`623.20`');
  });

  it('words closed lists as the site does', () => {
    expect(manual).toContain('| `correction` | 绩效自评整改报告 | Correction report |');
  });

  it('leads to the page of every finding', () => {
    for (const code of Object.keys(FINDING_SEVERITY)) expect(manual).toContain(`](findings/${code}.md)`);
  });

  it.each(['npm run check', 'npm run stamp', 'notReported', 'pending', 'content/'])(
    'speaks of %s in both introductions',
    (subject) => {
      const [, zh = '', en = ''] = /^## 中文说明$([\s\S]*?)^## In English$([\s\S]*?)^## /m.exec(manual) ?? [];
      expect(zh).toContain(subject);
      expect(en).toContain(subject);
    },
  );

  it('is the same whenever it is made', () => {
    const words = { zh: {}, en: {} };
    expect(formatManual(FILE_KINDS, words)).toBe(formatManual(FILE_KINDS, words));
  });
});

/** Cells of the first table below a heading; cell 0 is what stands before the first bar. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const section = manual.split(`\n## ${heading}\n`)[1]?.split(/\n##+ /)[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
}
