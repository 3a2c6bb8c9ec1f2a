import { describe, expect, it } from 'vitest';
import {
  NO_INPUTS,
  translateReport,
  type TranslationResult,
} from '../../../src/companion/translate-report.ts';
import { blockDigestOf } from '../../../src/markdown/block-digest.ts';
import { digestOf } from '../../../src/markdown/render-cache.ts';
import { reportFile, taskIn, translationFile } from './sample-task.ts';

const BODY = `## 部门基本情况

负责全市卫生工作，在职34人。

## 主要问题

1. 药品采购慢。
2. 预算执行率为90.60%。
`;

const ENGLISH = `## The department

It is in charge of health; 34 staff are in post.

## Main problems

1. Medicines are bought slowly.
2. The execution rate is 90.60 per cent.
`;

const REPORT = 'reports/health/2023.md';
const COMPANION = 'reports/health/2023.en.md';

/** Standing of each block: `s-1 reviewed`, with `!` where it is out of date. */
function standingIn({ blocks }: TranslationResult): readonly string[] {
  return blocks.map(({ source, status, outdated }) => `${source.id} ${status}${outdated ? '!' : ''}`);
}

async function runOn(report: string, companion: string | null): Promise<TranslationResult> {
  return translateReport(await taskIn({ [REPORT]: report, [COMPANION]: companion }));
}

describe('a report without a translation', () => {
  it('gets one with the same sections, whose words are the original behind a sign', async () => {
    const { companion } = await runOn(reportFile(BODY), null);
    expect(companion).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../../docs/schema/translation.schema.json
      translationOf: sha256-ba700ec7a29fa25eebc958e31a2e7b4ecb4abffd9734fde688fb151d7d92e319
      status: machine
      blocks: {}
      ---

      ## 〔未译〕部门基本情况

      〔未译〕负责全市卫生工作，在职34人。

      ## 〔未译〕主要问题

      1. 〔未译〕药品采购慢。
      2. 〔未译〕预算执行率为90.60%。
      "
    `);
  });

  /** Last year's report of the same department, with a translation made from this text. */
  function lastYear(madeFrom: string): Readonly<Record<string, string | null>> {
    const body = '## 部门基本情况\n\n## 主要问题\n\n1. 药品采购慢。\n';
    return {
      [REPORT]: reportFile(BODY),
      [COMPANION]: null,
      'reports/health/2022.md': reportFile(body),
      'reports/health/2022.en.md': translationFile(
        '## About us\n\n## Problems met\n\n1. Buying is slow.\n',
        `translationOf: ${digestOf(madeFrom === '' ? body : madeFrom)}\nstatus: official\n`,
      ),
    };
  }

  it('takes over what was translated before, never as official, and names where from', async () => {
    const result = translateReport(await taskIn(lastYear('')));
    expect(standingIn(result)).toEqual([
      's-1 reviewed',
      's-1-b1 missing',
      's-2 reviewed',
      's-2-b1 reviewed',
      's-2-b2 missing',
    ]);
    expect(result.blocks.map(({ text }) => text)).toEqual([
      'About us',
      undefined,
      'Problems met',
      'Buying is slow.',
      undefined,
    ]);
    expect(result.blocks[0]?.remembered).toEqual({ kind: 'report', id: 'health/2022' });
    // Words that somebody writes into the file by hand must not pass for reviewed.
    expect(result.companion).toContain('\nstatus: machine\n');
    expect(result.companion).toContain(
      `\n  s-1: ${blockDigestOf('部门基本情况')} ${blockDigestOf('About us')} reviewed\n`,
    );
  });

  it('takes nothing from a translation that is out of date', async () => {
    const result = translateReport(await taskIn(lastYear('another text')));
    expect(standingIn(result).every((line) => line.endsWith('missing'))).toBe(true);
  });

  it('takes a heading from the glossary', async () => {
    const task = await taskIn({
      [REPORT]: reportFile('## 预算执行率\n\n预算执行率\n'),
      [COMPANION]: null,
      'glossary.yaml':
        '- { id: rate, zh: 预算执行率, en: budget execution rate, definition: { zh: 一。 }, source: { zh: 二。 } }\n',
    });
    // A paragraph of the same words is a sentence that somebody has to translate.
    expect(translateReport(task).blocks.map(({ text }) => text)).toEqual([
      'Budget execution rate',
      undefined,
    ]);
  });
});

describe('a translation that is brought up to its original', () => {
  it('keeps every word, and gets one record a block; a second run changes nothing', async () => {
    const first = await runOn(reportFile(BODY), translationFile(ENGLISH));
    // Nobody knows what it was made from.
    expect(standingIn(first).every((line) => line.endsWith('reviewed!'))).toBe(true);
    const task = await taskIn({ [REPORT]: reportFile(BODY), [COMPANION]: translationFile(ENGLISH) });
    const second = translateReport(task, { ...NO_INPUTS, confirmed: new Set(['all']) });
    expect(standingIn(second)).toEqual([
      's-1 reviewed',
      's-1-b1 reviewed',
      's-2 reviewed',
      's-2-b1 reviewed',
      's-2-b2 reviewed',
    ]);
    expect(second.companion.endsWith(ENGLISH)).toBe(true);
    expect((await runOn(reportFile(BODY), second.companion)).companion).toBe(second.companion);
  });
});

describe('after the original has changed', () => {
  /** A translation whose blocks are all on record. */
  async function recorded(): Promise<string> {
    const task = await taskIn({ [REPORT]: reportFile(BODY), [COMPANION]: translationFile(ENGLISH) });
    return translateReport(task, { ...NO_INPUTS, confirmed: new Set(['all']) }).companion;
  }

  it('only the changed block is out of date, and its file says so', async () => {
    const result = await runOn(reportFile(BODY.replace('34人', '35人')), await recorded());
    expect(standingIn(result)).toEqual([
      's-1 reviewed',
      's-1-b1 reviewed!',
      's-2 reviewed',
      's-2-b1 reviewed',
      's-2-b2 reviewed',
    ]);
    expect(result.companion).toContain(
      `  s-1-b1: ${blockDigestOf('负责全市卫生工作，在职34人。')} ${blockDigestOf('It is in charge of health; 34 staff are in post.')} outdated\n`,
    );
    expect(result.companion.match(/outdated/g)).toHaveLength(1);
  });

  it('words changed after that are taken for a revision; words changed together with the original are not', async () => {
    const changed = reportFile(BODY.replace('34人', '35人'));
    const revise = (companion: string): string => companion.replace('34 staff', '35 staff');
    const flagged = (await runOn(changed, await recorded())).companion;
    const after = await runOn(changed, revise(flagged));
    expect(standingIn(after)).toContain('s-1-b1 reviewed');
    expect(after.companion).not.toContain('outdated');
    expect(standingIn(await runOn(changed, revise(await recorded())))).toContain('s-1-b1 reviewed!');
  });

  it('a person can declare a block, or all of a section, to be of the present text', async () => {
    const files = { [REPORT]: reportFile(BODY.replace('34人', '35人')), [COMPANION]: await recorded() };
    for (const id of ['s-1-b1', 's-1', 'all']) {
      const result = translateReport(await taskIn(files), { ...NO_INPUTS, confirmed: new Set([id]) });
      expect(standingIn(result).filter((line) => line.endsWith('!'))).toEqual([]);
    }
    const other = translateReport(await taskIn(files), { ...NO_INPUTS, confirmed: new Set(['s-2']) });
    expect(standingIn(other)).toContain('s-1-b1 reviewed!');
  });

  it('a new block is missing in its place, and the others keep their words', async () => {
    const result = await runOn(reportFile(BODY.replace('1. 药', '1. 新问题。\n2. 药')), await recorded());
    expect(standingIn(result)).toEqual([
      's-1 reviewed',
      's-1-b1 reviewed',
      's-2 reviewed',
      's-2-b1 missing',
      's-2-b2 reviewed',
      's-2-b3 reviewed',
    ]);
    expect(result.companion).toContain('1. 〔未译〕新问题。\n2. Medicines are bought slowly.\n2. The exec');
    expect(result.surplus).toEqual([]);
  });

  it('a whole new section moves those below it and nothing else', async () => {
    const longer = BODY.replace('## 主要问题', '## 绩效\n\n得分97分。\n\n## 主要问题');
    const result = await runOn(reportFile(longer), await recorded());
    expect(standingIn(result)).toEqual([
      's-1 reviewed',
      's-1-b1 reviewed',
      's-2 missing',
      's-2-b1 missing',
      's-3 reviewed',
      's-3-b1 reviewed',
      's-3-b2 reviewed',
    ]);
    expect((await runOn(reportFile(longer), result.companion)).companion).toBe(result.companion);
  });

  it('a block that is gone is told as surplus', async () => {
    const result = await runOn(reportFile(BODY.replace('1. 药品采购慢。\n', '')), await recorded());
    expect(result.surplus.map(({ text }) => text)).toEqual(['Medicines are bought slowly.']);
    expect(standingIn(result)).toEqual([
      's-1 reviewed',
      's-1-b1 reviewed',
      's-2 reviewed',
      's-2-b1 reviewed',
    ]);
  });

  it('a paragraph that a person added to both files is new, and nothing else is taken for changed', async () => {
    const both = (await recorded()).replace('1. Medicines', '1. A new problem.\n2. Medicines');
    const result = await runOn(reportFile(BODY.replace('1. 药', '1. 新问题。\n2. 药')), both);
    expect(standingIn(result).every((line) => line.endsWith('reviewed'))).toBe(true);
    expect(result.blocks.map(({ text }) => text)).toContain('A new problem.');
  });

  it('untranslated words follow the original', async () => {
    const made = (await runOn(reportFile(BODY), null)).companion;
    const result = await runOn(reportFile(BODY.replace('34人', '35人')), made);
    expect(result.companion).toContain('〔未译〕负责全市卫生工作，在职35人。');
    expect(result.companion).not.toContain('34人');
  });

  it('words written over the sign count as translated', async () => {
    const made = (await runOn(reportFile(BODY), null)).companion;
    const filled = made.replace('〔未译〕药品采购慢。', 'Buying is slow.');
    expect(standingIn(await runOn(reportFile(BODY), filled))).toContain('s-2-b1 machine');
  });

  it('figures that need no translation are those of the original', async () => {
    const table = (figure: string): string => `## 表\n\n| 项目 | 金额 |\n| --- | --- |\n| ${figure} | 5 |\n`;
    const made = (await runOn(reportFile(table('12.00')), null)).companion;
    expect(made).toContain('| 〔未译〕项目 | 金额 |\n| --- | --- |\n| 12.00 | 5 |\n');
    expect((await runOn(reportFile(table('13.00')), made)).companion).toContain('| 13.00 | 5 |');
  });

  it('keeps comments, line ends and the order of the frontmatter', async () => {
    const old = translationFile(
      ENGLISH,
      '# a remark\nstatus: reviewed # by the office\ntranslationOf: pending\n',
    );
    const windows = old.replaceAll('\n', '\r\n');
    const task = await taskIn({ [REPORT]: reportFile(BODY), [COMPANION]: windows });
    const { companion } = translateReport(task, { ...NO_INPUTS, confirmed: new Set(['all']) });
    expect(companion).toMatch(
      /^---\r\n# a remark\r\nstatus: reviewed # by the office\r\ntranslationOf: sha256-[0-9a-f]{64}\r\nblocks:\r\n {2}s-1: /,
    );
    expect(companion.replaceAll('\r\n', '')).not.toContain('\n');
    expect(companion.endsWith(ENGLISH.replaceAll('\n', '\r\n'))).toBe(true);
  });
});

describe('labels of a report', () => {
  const YAML = `budget:
  unit: 万元
  initial: 2116.010 # as printed
  lines:
    - { id: basic, class: basic, name: { zh: 基本支出 }, initial: 100.00 }
    - id: project
      class: project
      name:
        zh: 药品采购 # not yet translated
indicators: []
`;

  it('are filled in from other reports and from the glossary; all else stays byte for byte', async () => {
    const task = await taskIn({
      [REPORT]: reportFile(BODY, YAML),
      'glossary.yaml':
        '- { id: basic, zh: 基本支出, en: basic expenditure, definition: { zh: 一。 }, source: { zh: 二。 } }\n',
      'reports/health/2022.md': reportFile(
        '## 概况\n',
        'budget: { unit: 万元, lines: [{ id: a, class: project, name: { zh: 药品采购, en: Medicines } }] }\n',
      ),
    });
    const { report, labels } = translateReport(task);
    expect(report).toBe(
      task.reportText
        .replace('{ zh: 基本支出 }', '{ zh: 基本支出, en: Basic expenditure }')
        .replace('# not yet translated\n', '# not yet translated\n        en: Medicines\n'),
    );
    expect(labels.map(({ id, remembered }) => [id, remembered])).toEqual([
      ['title', undefined],
      ['budget.lines.0.name', { kind: 'glossary' }],
      ['budget.lines.1.name', { kind: 'report', id: 'health/2022' }],
    ]);
  });

  it('without known words stay as they are', async () => {
    const task = await taskIn({ [REPORT]: reportFile(BODY, YAML) });
    const { report, labels } = translateReport(task);
    expect(report).toBe(task.reportText);
    expect(labels.flatMap(({ id, target, line }) => (target === undefined ? [`${id}:${line}`] : []))).toEqual(
      ['budget.lines.0.name:11', 'budget.lines.1.name:15'],
    );
  });
});
