import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixFiles } from '../../../scripts/fixes/fix-files.ts';
import { formatChanges } from '../../../scripts/formatters/changes.ts';
import { digestOf } from '../../../src/markdown/render-cache.ts';
import { SOUND, contentFolder } from '../reading/content-folder.ts';

const all = (): boolean => true;
const report = SOUND['reports/health/2023.md'] ?? '';
const translation = SOUND['reports/health/2023.en.md'] ?? '';

describe('mending a content folder', () => {
  test('writes only files with something to mend, leaves no drafts, and says what it changed', async () => {
    const root = await contentFolder({
      'departments/health.yaml': `${SOUND['departments/health.yaml']}active: { from: ２０１９-０１-０１ }\n`,
      'reports/health/2023.md': report.replace('\n## ', ' \n## '),
    });
    const before = statSync(join(root, 'site.yaml')).mtimeMs;
    const changes = fixFiles(root, all);
    expect(formatChanges(changes, 'content', ['zh', 'en'])).toMatchInlineSnapshot(`
      "content/departments/health.yaml:6 ２０１９-０１-０１ → 2019-01-01 (全角改为半角 / full width made half width)
      content/reports/health/2023.md:9 (删改多余空白 / stray white space)"
    `);
    expect(formatChanges(changes.slice(0, 1), '.', ['en'])).toMatchInlineSnapshot(
      `"departments/health.yaml:6 ２０１９-０１-０１ → 2019-01-01 (full width made half width)"`,
    );
    expect(readFileSync(join(root, 'reports/health/2023.md'), 'utf8')).toBe(report);
    expect(statSync(join(root, 'site.yaml')).mtimeMs).toBe(before);
    expect(readdirSync(root, { recursive: true }).filter((name) => String(name).endsWith('.draft'))).toEqual(
      [],
    );
    expect(fixFiles(root, all)).toEqual([]);
  });

  test('is about the included files only', async () => {
    const text = report.replace('2116.01', '２１１６．０１');
    const root = await contentFolder({ 'reports/health/2022.md': text, 'reports/health/2023.md': text });
    expect(fixFiles(root, (file) => file.endsWith('2022.md')).map(({ file }) => file)).toEqual([
      'reports/health/2022.md',
    ]);
    expect(readFileSync(join(root, 'reports/health/2023.md'), 'utf8')).toBe(text);
  });

  test('keeps a translation current whose original lost white space, and no other', async () => {
    const text = `${report}\n甲 \n乙\n`;
    const [, body = ''] = /\n---\n([\s\S]*)$/.exec(text) ?? [];
    const stamped = translation.replace('pending', digestOf(body));
    const other = translation.replace('pending', digestOf('丙'));
    const root = await contentFolder({
      'reports/health/2022.md': text,
      'reports/health/2022.en.md': other,
      'reports/health/2023.md': text,
      'reports/health/2023.en.md': stamped,
    });
    const changes = fixFiles(root, (file) => !file.endsWith('.en.md'));
    expect(changes.map(({ file, line, kind }) => `${file}:${line} ${kind}`)).toEqual([
      'reports/health/2022.md:12 space',
      'reports/health/2023.md:12 space',
      'reports/health/2023.en.md:2 stamp',
    ]);
    expect(readFileSync(join(root, 'reports/health/2023.en.md'), 'utf8')).toBe(
      translation.replace('pending', digestOf(body.replace('甲 ', '甲'))),
    );
    expect(readFileSync(join(root, 'reports/health/2022.en.md'), 'utf8')).toBe(other);
  });

  test('keeps the rights of a file, follows links, and passes over what is no text', async () => {
    const root = await contentFolder({ '.hidden.md': '甲 \n', 'reports/health/2021.md': report });
    const linked = join(root, 'linked.yaml');
    writeFileSync(linked, `${SOUND['departments/health.yaml']} \n`);
    chmodSync(linked, 0o640);
    symlinkSync(linked, join(root, 'departments/park.yaml'));
    mkdirSync(join(root, 'departments/folder.yaml'));
    const notText = Buffer.concat([Buffer.from(report), Buffer.from([0xff, 0x20, 0x0a])]);
    writeFileSync(join(root, 'reports/health/2021.md'), notText);
    expect(fixFiles(root, all).map(({ file }) => file)).toEqual(['departments/park.yaml']);
    expect(statSync(linked).mode & 0o777).toBe(0o640);
    expect(readFileSync(linked, 'utf8')).toBe(`${SOUND['departments/health.yaml']}\n`);
    expect(readFileSync(join(root, 'reports/health/2021.md'))).toEqual(notText);
  });
});
