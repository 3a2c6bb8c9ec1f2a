import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_PICTURE, PICTURES } from '../../../scripts/doc-pictures/pictures.ts';
import { readCheckCall } from '../../../scripts/check-arguments.ts';
import { VERBS } from '../../../scripts/report/all-verbs.ts';
import { readCall } from '../../../scripts/report/read-call.ts';
import { parseReportText } from './report-snippet.ts';

/** A manual in both languages. */
interface Manual {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
}

const MANUALS: readonly Manual[] = ['publishing', 'deploying'].map((name) => ({
  name,
  zh: readFileSync(`docs/${name}.zh.md`, 'utf8'),
  en: readFileSync(`docs/${name}.md`, 'utf8'),
}));
const TEXTS = MANUALS.flatMap(({ name, zh, en }) => [
  { file: `docs/${name}.zh.md`, text: zh },
  { file: `docs/${name}.md`, text: en },
]);

describe.each(MANUALS)('the manual of $name', ({ zh, en }) => {
  it('has the same parts in both languages', () => {
    const levels = (text: string): readonly number[] => headingsOf(text).map(({ level }) => level);
    expect(levels(zh)).toEqual(levels(en));
  });

  it('has tables and lists of the same size in both languages', () => {
    const shape = (text: string): readonly string[] =>
      withoutCode(text)
        .split('\n')
        .flatMap((line) => /^(?:\||- |\d+\. )/.exec(line)?.[0] ?? []);
    expect(shape(zh)).toEqual(shape(en));
  });

  it('names the same commands in both languages', () => {
    expect(commandsOf(zh)).toEqual(commandsOf(en));
  });

  it('names the same keys, files and options in both languages', () => {
    const codes = (text: string): readonly string[] =>
      [...new Set(withoutCode(text).match(/`[^`\n]*`/g))]
        .filter((code) => /^`[\x20-\x7e]*`$/.test(code))
        .sort();
    expect(codes(zh).filter((code) => !ONE_LANGUAGE.test(code))).toEqual(
      codes(en).filter((code) => !ONE_LANGUAGE.test(code)),
    );
  });
});

/** Code that only one language has: placeholders that are worded. */
const ONE_LANGUAGE = /<\w+>/;

describe.each(TEXTS)('$file', ({ file, text }) => {
  it('leads to files and headings that are there', () => {
    const targets = [...withoutCode(text).matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      const [path = '', anchor] = target.split('#');
      const found = path === '' ? file : join(dirname(file), path);
      expect([target, existsSync(found)]).toEqual([target, true]);
      if (anchor !== undefined) {
        const anchors = headingsOf(readFileSync(found, 'utf8')).map(({ title }) => anchorOf(title));
        expect(anchors).toContain(decodeURIComponent(anchor));
      }
    }
  });

  it('calls commands as they are', () => {
    const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts;
    for (const command of commandsOf(text)) {
      const [, name = '', , words = ''] = /^npm (?:run )?([\w:-]+)( --)?\s*(.*)$/.exec(command) ?? [];
      expect(Object.keys(scripts)).toContain(name);
      const given = wordsIn(words);
      if (name === 'check')
        expect([command, readCheckCall(given).kind]).toEqual([command, expectedKind(given)]);
      if (name === 'report' && given.length > 0) expect([command, faultsOf(given)]).toEqual([command, []]);
    }
  });

  it('names scripts and configuration files that are there', () => {
    const named = [
      ...text.matchAll(/(?<![\w./<-])((?:scripts|examples|\.github|\.gitea)\/[\w./-]+\.\w+)/g),
    ].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(path) && !existsSync(join('docs', path)))).toEqual([]);
  });

  it('holds nothing that it forbids: no number to call, no address to write to', () => {
    expect(text).not.toMatch(/1[3-9]\d{9}|0\d{2,3}[- ]\d{7,8}/);
    const addresses = text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith('.example.org'))).toEqual([]);
    for (const [, host = ''] of text.matchAll(/https?:\/\/([\w.-]+)/g))
      expect(host).toMatch(/(?:^|\.)example\.org$|^localhost$/);
  });
});

describe('the pictures of the manuals', () => {
  const shown = new Set(
    TEXTS.flatMap(({ text }) =>
      [...text.matchAll(/\(images\/([\w-]+)\.png\)/g)].map(([, name = '']) => name),
    ),
  );

  it('are those that the script makes', () => {
    expect([...shown].sort()).toEqual(PICTURES.map(({ name }) => name).sort());
    expect(readdirSync('docs/images').sort()).toEqual(PICTURES.map(({ name }) => `${name}.png`).sort());
  });

  it.each(PICTURES)('$name is small, and has the size of its viewport', ({ name, viewport }) => {
    const file = `docs/images/${name}.png`;
    expect(statSync(file).size).toBeLessThanOrEqual(LARGEST_PICTURE);
    const bytes = readFileSync(file);
    expect({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }).toEqual(viewport);
  });

  it('are described in words', () => {
    for (const { text } of TEXTS)
      for (const [, words = ''] of text.matchAll(/!\[([^\]]*)\]\(images/g))
        expect(words.length).toBeGreaterThan(8);
  });
});

describe('the answer that the manual shows', () => {
  it.each(MANUALS.slice(0, 1).flatMap(({ zh, en }) => [{ text: zh }, { text: en }]))(
    'is one that a report can hold',
    ({ text }) => {
      const [, snippet = ''] = /```yaml\n(replies:[\s\S]*?)```/.exec(text) ?? [];
      expect(parseReportText(snippet)).toEqual([]);
    },
  );
});

function withoutCode(text: string): string {
  return text.replaceAll(/```[\s\S]*?```/g, '');
}

function headingsOf(text: string): readonly { readonly level: number; readonly title: string }[] {
  return [...withoutCode(text).matchAll(/^(#+) (.*)$/gm)].map(([, marks = '', title = '']) => ({
    level: marks.length,
    title,
  }));
}

/** The anchor that code hosts give a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** Calls of npm, in code of either form, in their order; names of files do not count, they are worded. */
function commandsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?<=`|^)npm (?:run [\w:-]+|test|start)[^`\n]*/gm)].map(([command]) =>
    command
      .trim()
      .replaceAll(/[\p{Script=Han}]+(?=\.\w+)/gu, 'file')
      .replaceAll(/\b(?:report|import|draft)(?=\.(?:docx|html|xlf))/g, 'file'),
  );
}

function wordsIn(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

function expectedKind(words: readonly string[]): string {
  return words.includes('--help') ? 'help' : 'check';
}

/** What is wrong with the words of a call of `npm run report`; a verb alone is only named. */
function faultsOf(words: readonly string[]): readonly unknown[] {
  const call = readCall(words, VERBS, 'en');
  if (words.length === 1)
    return VERBS.some(({ name }) => name === words[0]) || call.kind === 'help' ? [] : [words];
  return call.kind === 'wrong' ? call.faults : [];
}
