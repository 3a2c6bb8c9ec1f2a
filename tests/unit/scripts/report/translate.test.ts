import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runReport } from '../../../../scripts/report/run-report.ts';
import { translateVerb } from '../../../../scripts/report/translate.ts';
import { contentFolder } from '../../reading/content-folder.ts';

const BODY = `## 部门基本情况

在职34人，预算执行率90.60%。

## 主要问题

1. 采购慢。
`;

const REPORT = `---
title: { zh: 某市卫生健康委员会2023年度自评报告 }
language: zh
kind: self-evaluation
coverage: full
prose: original
budget: { unit: 万元, initial: 2116.010 } # as printed
---

${BODY}`;

const GLOSSARY = `- id: execution-rate
  zh: 预算执行率
  en: budget execution rate
  definition: { zh: 一。 }
  source: { zh: 二。 }
`;

/** A call of the command in a content folder. */
interface Called {
  readonly code: number;
  readonly printed: string;
  readonly warned: string;
}

class Desk {
  readonly root: string;
  constructor(root: string) {
    this.root = root;
  }

  static async with(changes: Readonly<Record<string, string | null>> = {}): Promise<Desk> {
    return new Desk(
      await contentFolder({
        'glossary.yaml': GLOSSARY,
        'reports/health/2023.md': REPORT,
        'reports/health/2023.en.md': null,
        ...changes,
      }),
    );
  }

  async call(...words: readonly string[]): Promise<Called> {
    const [printed, warned]: [string[], string[]] = [[], []];
    const lang = words.includes('--lang') ? [] : ['--lang', 'en'];
    const code = await runReport(['translate', ...words, ...lang, '--root', this.root], [translateVerb], {
      environment: {},
      folder: this.root,
      isTerminal: false,
      print: (text) => printed.push(text),
      warn: (text) => warned.push(text),
    });
    return { code, printed: printed.join('\n'), warned: warned.join('\n') };
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string | Uint8Array): void {
    writeFileSync(join(this.root, file), text);
  }
}

const COMPANION = 'reports/health/2023.en.md';

/** Puts translations into the units of a file for translators. */
function translated(xliff: string, targets: Readonly<Record<string, string>>, state = 'reviewed'): string {
  return Object.entries(targets).reduce(
    (text, [id, target]) =>
      text.replace(
        new RegExp(`(<unit id="${id}"[^]*?<segment id="1" )state="\\w+"([^]*?</source>)`),
        `$1state="${state}"$2<target>${target}</target>`,
      ),
    xliff,
  );
}

const TARGETS = {
  title: 'Self-evaluation for 2023',
  's-1': 'The department',
  's-1-b1': 'There are 34 staff in post; the budget execution rate is 90.60 per cent.',
  's-2': 'Main problems',
  's-2-b1': 'Buying is slow.',
};

describe('report translate', () => {
  it('makes a translation and lists what is missing, with its place and terms', async () => {
    const desk = await Desk.with();
    const { code, printed } = await desk.call('health/2023');
    expect(code).toBe(1);
    expect(printed.replaceAll(`${desk.root}/`, '')).toMatchInlineSnapshot(`
      "health/2023: translation, English
      Blocks of text: 4. Official: 0, reviewed: 0, by machine: 0, missing: 4; original changed since: 0.
      Labels: 1, missing: 1.
      reports/health/2023.en.md:8 (s-1) is not translated: 部门基本情况
      reports/health/2023.en.md:10 (s-1-b1) is not translated: 在职34人，预算执行率90.60%。
          Terms: 预算执行率 = budget execution rate
      reports/health/2023.en.md:12 (s-2) is not translated: 主要问题
      reports/health/2023.en.md:14 (s-2-b1) is not translated: 采购慢。
      reports/health/2023.md:2 (title) has no English: 某市卫生健康委员会2023年度自评报告
      What to do: in the translation file replace 〔未译〕 and the words after it by the translation; or export, translate, and import. After mending blocks whose original has changed, run this again; where nothing needs mending, say so with --current.
      Written: reports/health/2023.en.md
      Unchanged, it says the same: reports/health/2023.md"
    `);
    expect(desk.read(COMPANION)).toContain('〔未译〕在职34人');
    expect(desk.read('reports/health/2023.md')).toBe(REPORT);
  });

  it('does so in Chinese', async () => {
    const desk = await Desk.with();
    const { printed } = await desk.call('reports/health/2023.md', '--lang', 'zh', '--dry-run');
    expect(printed.replaceAll(`${desk.root}/`, '')).toMatchInlineSnapshot(`
      "health/2023：英文译文
      正文4段：官方0，已校阅0，机器翻译0，未译4；其中原文其后有修改0。
      标签1个：未译1。
      reports/health/2023.en.md:8（s-1）未译：部门基本情况
      reports/health/2023.en.md:10（s-1-b1）未译：在职34人，预算执行率90.60%。
          术语：预算执行率 = budget execution rate
      reports/health/2023.en.md:12（s-2）未译：主要问题
      reports/health/2023.en.md:14（s-2-b1）未译：采购慢。
      reports/health/2023.md:2（title）没有英文：某市卫生健康委员会2023年度自评报告
      改法：在译文文件中把“〔未译〕”连同其后的原文换成译文；或导出、翻译后收回。标明“原文其后有修改”的段落改好后再运行一次；不必改的，用 --current 声明相符。
      将写入 reports/health/2023.en.md
      内容相同，未改动 reports/health/2023.md"
    `);
  });

  it('writes nothing in a dry run, and nothing new the second time', async () => {
    const desk = await Desk.with();
    await desk.call('health/2023', '--dry-run', '--export', 'a.xlf');
    expect(() => desk.read(COMPANION)).toThrow();
    expect(() => desk.read('a.xlf')).toThrow();
    await desk.call('health/2023');
    const first = desk.read(COMPANION);
    const { printed } = await desk.call('health/2023');
    expect(desk.read(COMPANION)).toBe(first);
    expect(printed.match(/Unchanged/g)).toHaveLength(2);
  });

  it('gives a file to translators and takes it back: text, labels, standing', async () => {
    const desk = await Desk.with();
    expect((await desk.call('health/2023', '--export', 'out.xlf')).code).toBe(1);
    desk.write('back.xlf', translated(desk.read('out.xlf'), TARGETS));
    const { code, printed, warned } = await desk.call('health/2023', '--import', 'back.xlf');
    expect([code, warned]).toEqual([0, '']);
    expect(printed).toContain('Took 5 changes from back.xlf.');
    expect(printed).toContain('The translation is complete and up to date.');
    expect(desk.read('reports/health/2023.md')).toBe(
      REPORT.replace('自评报告 }', '自评报告, en: Self-evaluation for 2023 }'),
    );
    expect(desk.read(COMPANION)).toMatch(/\nstatus: reviewed\n/);
    expect(desk.read(COMPANION).replace(/^[^]*?\n---\n/, '')).toBe(`
## The department

There are 34 staff in post; the budget execution rate is 90.60 per cent.

## Main problems

1. Buying is slow.
`);
    const companion = desk.read(COMPANION);
    const again = await desk.call('health/2023', '--import', 'back.xlf');
    expect([again.code, desk.read(COMPANION)]).toEqual([0, companion]);
    expect(again.printed).toContain('Took 0 changes from back.xlf.');
  });

  it('takes back an unchanged file without any change', async () => {
    const desk = await Desk.with();
    await desk.call('health/2023', '--export', 'out.xlf');
    const before = desk.read(COMPANION);
    await desk.call('health/2023', '--import', 'out.xlf');
    expect([desk.read(COMPANION), desk.read('reports/health/2023.md')]).toEqual([before, REPORT]);
  });

  it('says what the words taken back are when it is told', async () => {
    const desk = await Desk.with();
    await desk.call('health/2023', '--export', 'out.xlf');
    desk.write('back.xlf', translated(desk.read('out.xlf'), TARGETS, 'translated'));
    await desk.call('health/2023', '--import', 'back.xlf', '--status', 'official');
    expect(desk.read(COMPANION)).toMatch(/\nstatus: official\n/);
  });

  it('warns of figures that a translation has lost or changed', async () => {
    const desk = await Desk.with();
    await desk.call('health/2023', '--export', 'out.xlf');
    const wrong = { ...TARGETS, 's-1-b1': 'There are 43 staff; the rate is 90.60 per cent.' };
    desk.write('back.xlf', translated(desk.read('out.xlf'), wrong));
    const { printed } = await desk.call('health/2023', '--import', 'back.xlf');
    expect(printed.split('\n').filter((line) => line.includes('igures of'))).toMatchInlineSnapshot(`
      [
        "reports/health/2023.en.md:14 (s-1-b1): figures of the original not found in the translation: 34. Check them.",
        "reports/health/2023.en.md:14 (s-1-b1): figures of the translation not found in the original: 43. Check them.",
      ]
    `);
  });

  it('refuses units one by one when the original has changed', async () => {
    const desk = await Desk.with();
    await desk.call('health/2023', '--export', 'out.xlf');
    desk.write('back.xlf', translated(desk.read('out.xlf'), TARGETS));
    desk.write('reports/health/2023.md', REPORT.replace('34人', '35人'));
    const { code, printed } = await desk.call('health/2023', '--import', 'back.xlf');
    expect(code).toBe(1);
    expect(printed.split('\n').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "Took 4 changes from back.xlf.",
        "1 unit was not taken:",
        "  back.xlf:22 (s-1-b1): the original has changed since the export, or has no such block: 在职34人，预算执行率90.60%。",
      ]
    `);
    expect(desk.read(COMPANION)).toContain('## Main problems');
    expect(desk.read(COMPANION)).toContain('〔未译〕在职35人');
  });

  it('marks what is out of date, until a person says that it is not', async () => {
    const desk = await Desk.with();
    await desk.call('health/2023', '--export', 'out.xlf');
    desk.write('back.xlf', translated(desk.read('out.xlf'), TARGETS));
    await desk.call('health/2023', '--import', 'back.xlf');
    desk.write('reports/health/2023.md', desk.read('reports/health/2023.md').replace('采购慢', '采购仍慢'));
    const { code, printed } = await desk.call('health/2023');
    expect(code).toBe(1);
    expect(printed).toContain('(s-2-b1): the original has changed since.');
    expect(desk.read(COMPANION)).toMatch(/\n {2}s-2-b1: \w+ \w+ outdated\n/);
    expect((await desk.call('health/2023', '--current', 's-2-b1')).code).toBe(0);
    expect(desk.read(COMPANION)).not.toContain('outdated');
  });

  it('drops translations of blocks that are gone only when it is forced', async () => {
    const desk = await Desk.with();
    await desk.call('health/2023', '--export', 'out.xlf');
    desk.write('back.xlf', translated(desk.read('out.xlf'), TARGETS));
    await desk.call('health/2023', '--import', 'back.xlf');
    const before = desk.read(COMPANION);
    desk.write('reports/health/2023.md', desk.read('reports/health/2023.md').replace('\n1. 采购慢。\n', ''));
    const refused = await desk.call('health/2023');
    expect([refused.code, desk.read(COMPANION)]).toEqual([1, before]);
    expect(refused.printed).toContain('stands for nothing in the present original: Buying is slow.');
    expect(refused.warned).toBe(
      'Nothing was written. If these translations can go, run it again with --force.',
    );
    expect((await desk.call('health/2023', '--force')).code).toBe(0);
    expect(desk.read(COMPANION)).not.toContain('Buying');
  });

  it('does not write over an exported file that somebody may be working on', async () => {
    const desk = await Desk.with();
    desk.write('out.xlf', 'work of a week');
    expect((await desk.call('health/2023', '--export', 'out.xlf')).code).toBe(2);
    expect(desk.read('out.xlf')).toBe('work of a week');
  });
});

describe('report translate refuses', () => {
  it.each([
    [['health/2024'], 2, 'There is no report health/2024. Did you mean health/2023?'],
    [
      ['../../etc/passwd'],
      2,
      'There is no report ../../etc/passwd. A report is written <department>/<year>, like its file reports/<department>/<year>.md.',
    ],
    [
      ['health/2023', '--to', 'zh'],
      2,
      'The text of health/2023 is in Chinese; it cannot be translated into Chinese.',
    ],
    [['health/2023', '--import', 'none.xlf'], 2, 'There is no file none.xlf.'],
    [
      ['health/2023', '--current', 's-9,s-1'],
      2,
      'The original has no blocks s-9. This command lists the ids of blocks.',
    ],
    [
      ['health/2023', '--status', 'official'],
      2,
      '--status goes with --import only: it says what the words taken back are. The standing of a present translation is written in the frontmatter of its file.',
    ],
  ])('%j', async (words, code, sentence) => {
    const called = await (await Desk.with()).call(...words);
    expect([called.code, called.warned]).toEqual([code, sentence]);
  });

  it.each([
    [
      '',
      'bad.xlf:1:1 is not well-formed XML: document must contain a root element. Ask the translator to export it again.',
    ],
    [
      '<xliff>',
      'bad.xlf:1:7 is not well-formed XML: unclosed tag: xliff. Ask the translator to export it again.',
    ],
    [
      '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
      'bad.xlf:1 declares a document type; such files are not read. Take the declaration out.',
    ],
    [
      '<x/>',
      'bad.xlf is no XLIFF 2 file (found <x>). Use a file that this command has exported, and save it as XLIFF 2.',
    ],
  ])('a file that holds %j', async (text, sentence) => {
    const desk = await Desk.with();
    desk.write('bad.xlf', text);
    const called = await desk.call('health/2023', '--import', 'bad.xlf');
    expect(called.code).toBe(2);
    expect(called.warned).toContain(sentence);
    expect(() => desk.read(COMPANION)).toThrow();
  });

  it('a file too large for one report, without reading it', async () => {
    const desk = await Desk.with();
    desk.write('big.xlf', new Uint8Array(17 * 1024 * 1024));
    expect(await desk.call('health/2023', '--import', 'big.xlf')).toMatchObject({
      code: 2,
      warned: 'big.xlf has 17 MiB, more than 16 MiB: it is not the translation of one report.',
    });
  });

  it('a report or a translation with errors', async () => {
    const broken = await Desk.with({ 'reports/health/2023.md': REPORT.replace('full', 'half') });
    expect(await broken.call('health/2023')).toMatchObject({
      code: 1,
      warned:
        'reports/health/2023.md has errors and cannot be translated. Run npm run check, mend them, and try again.',
    });
    const companion = await Desk.with({ [COMPANION]: '---\nstatus: odd\n---\n' });
    expect((await companion.call('health/2023')).warned).toContain(`${COMPANION} has errors`);
    expect(companion.read(COMPANION)).toBe('---\nstatus: odd\n---\n');
  });

  it('the file of another report', async () => {
    const desk = await Desk.with();
    await desk.call('health/2023', '--export', 'out.xlf');
    desk.write('other.xlf', desk.read('out.xlf').replaceAll('health/2023', 'health/2022'));
    expect((await desk.call('health/2023', '--import', 'other.xlf')).warned).toBe(
      'other.xlf does not belong to this report: it names reports/health/2022.md, expected reports/health/2023.md.',
    );
  });
});

it('an English report is translated into Chinese in the same way', async () => {
  const desk = await Desk.with({
    'reports/health/2023.md': REPORT.replace('language: zh', 'language: en')
      .replace('{ zh: 某市卫生健康委员会2023年度自评报告 }', '{ en: Report 2023 }')
      .replace(BODY, '## Results\n\nThe budget execution rate was 90.60 per cent.\n'),
  });
  const { printed } = await desk.call('health/2023');
  expect(printed).toContain('Terms: budget execution rate = 预算执行率');
  expect(desk.read('reports/health/2023.zh.md')).toContain(
    '〔未译〕The budget execution rate was 90.60 per cent.',
  );
});
