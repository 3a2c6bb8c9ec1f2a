import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RenderCache, digestOf } from '../../../src/markdown/render-cache.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';

const TEXT = '## 概况\n\n预算 **500.00** 万元。\n';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'render-cache-'));
  await mkdir(join(root, 'src/markdown'), { recursive: true });
  await writeFile(join(root, 'src/markdown/render.ts'), '// first version');
  await writeFile(join(root, 'package-lock.json'), '{}');
});

afterEach(() => rm(root, { recursive: true }));

/** Names of the kept files. */
async function kept(): Promise<readonly string[]> {
  const entries = await readdir(join(root, '.cache/markdown'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Renders once and replaces what was kept. */
async function keepInstead(content: string): Promise<void> {
  await new RenderCache(root).render(TEXT);
  for (const path of await kept()) await writeFile(path, content);
}

describe('RenderCache', () => {
  it('returns what the renderer returns, the first time and later', async () => {
    const rendered = await renderMarkdown(TEXT);
    expect(await new RenderCache(root).render(TEXT)).toEqual(rendered);
    expect(await new RenderCache(root).render(TEXT)).toEqual(rendered);
  });

  it('renders a text once: later it is read from the disk', async () => {
    await keepInstead('{"html":"<p>from the disk</p>","outline":[]}');
    expect(await new RenderCache(root).render(TEXT)).toEqual({ html: '<p>from the disk</p>', outline: [] });
  });

  it('keeps one file for each text and leaves no draft behind', async () => {
    const cache = new RenderCache(root);
    await cache.render(TEXT);
    await cache.render(TEXT);
    expect(await kept()).toHaveLength(1);
    await cache.render(`${TEXT}x`);
    expect(await kept()).toHaveLength(2);
    for (const path of await kept()) expect(path).toMatch(/\.json$/);
  });

  it('renders a text that is asked for twice at the same time once, and both get the result', async () => {
    const cache = new RenderCache(root);
    const [first, second] = [cache.render(TEXT), cache.render(TEXT)];
    expect(second).toBe(first);
    expect(await first).toEqual(await renderMarkdown(TEXT));
    expect(await kept()).toEqual([expect.stringMatching(/\.json$/)]);
  });

  it('renders two texts at the same time, each for itself', async () => {
    const cache = new RenderCache(root);
    const other = `${TEXT}\n## 结果\n`;
    expect(await Promise.all([cache.render(TEXT), cache.render(other)])).toEqual([
      await renderMarkdown(TEXT),
      await renderMarkdown(other),
    ]);
    expect(await kept()).toHaveLength(2);
  });

  it('lets a text be asked for again after a fault', async () => {
    const cache = new RenderCache(root);
    await writeFile(join(root, '.cache'), 'a file where the folder should be');
    const both = await Promise.allSettled([cache.render(TEXT), cache.render(TEXT)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await rm(join(root, '.cache'));
    expect(await cache.render(TEXT)).toEqual(await renderMarkdown(TEXT));
    expect(await kept()).toHaveLength(1);
  });

  it.each([
    ['is cut off', '{"html":"<p>'],
    ['is empty', ''],
    ['is of another form', '{"text":"<p>x</p>"}'],
    ['is no mapping', 'null'],
    ['has no outline', '{"html":"<p>x</p>","outline":"none"}'],
  ])('renders anew and repairs the file when what was kept %s', async (_, content) => {
    await keepInstead(content);
    const rendered = await renderMarkdown(TEXT);
    expect(await new RenderCache(root).render(TEXT)).toEqual(rendered);
    const [path = ''] = await kept();
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(rendered);
  });

  it.each([
    ['a source file of the pipeline', 'src/markdown/render.ts'],
    ['a new file of the pipeline', 'src/markdown/glossary-terms.ts'],
    ['the lock file', 'package-lock.json'],
  ])('renders anew after a change of %s', async (_, file) => {
    await keepInstead('{"html":"<p>old</p>","outline":[]}');
    await writeFile(join(root, file), 'changed');
    expect(await new RenderCache(root).render(TEXT)).toEqual(await renderMarkdown(TEXT));
  });

  it('writes to another folder when told to', async () => {
    const folder = join(root, 'elsewhere');
    await new RenderCache(root, folder).render(TEXT);
    expect(await readdir(folder)).toHaveLength(1);
    expect(await readdir(root)).not.toContain('.cache');
  });
});

describe('digestOf', () => {
  it('is the SHA-256 of the text', () => {
    expect(digestOf('text')).toBe('sha256-982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1');
  });

  it.each([
    ['white space around the text', '\n\ntext \n'],
    ['a trailing line break of Windows', 'text\r\n'],
  ])('does not depend on %s', (_, text) => {
    expect(digestOf(text)).toBe(digestOf('text'));
  });

  it('does not depend on the line breaks of the editor', () => {
    expect(digestOf('a\r\n\r\nb')).toBe(digestOf('a\n\nb'));
  });

  it('changes with any word', () => {
    expect(digestOf('a b')).not.toBe(digestOf('a  b'));
  });
});
