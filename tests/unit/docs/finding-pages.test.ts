import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatForTerminal } from '../../../scripts/formatters/terminal.ts';
import { CHECKS } from '../../../src/checks/all-checks.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { FINDING_SEVERITY, isRuleCode, type FindingCode } from '../../../src/vocabulary/findings.ts';
import {
  EXAMPLE_HEADINGS,
  findingsOfExample,
  outcomesOfExample,
  readFindingPage,
  type Example,
} from './finding-page.ts';

const CODES = Object.keys(FINDING_SEVERITY) as FindingCode[];
const SEVERITY_WORDS = { error: '错误 error', question: '疑点 question', note: '提示 note' };

/** The rules that are asked of every report: a page shows what each outcome looks like. */
const RULES: readonly FindingCode[] = CHECKS.map(({ code }) => code);

/** Rules that can say something of every report of a content folder, with the reason. */
const ALWAYS_JUDGED: Partial<Record<FindingCode, string>> = {
  'translation-missing':
    'A content folder holds all translations there are, so it is known which are missing.',
};

beforeAll(() => loadMessages('.'));

describe('docs/findings', () => {
  it('has one page for every code, and no other', async () => {
    expect((await readdir('docs/findings')).sort()).toEqual(CODES.map((code) => `${code}.md`).sort());
  });
});

describe.each(CODES)('the page of %s', (code) => {
  it('opens with the code and its severity', async () => {
    const { text } = await readFindingPage(code);
    expect(text.split('\n')[0]).toBe(`# ${code} (${SEVERITY_WORDS[FINDING_SEVERITY[code]]})`);
  });

  it('says in Chinese, then in English, what it asks, by which rule, and what to do', async () => {
    const { text } = await readFindingPage(code);
    const parts = [
      '## 中文',
      '**问什么**',
      '**规则**',
      '**怎么办**',
      '## English',
      '**What it asks**',
      '**Rule**',
      '**What to do**',
      '## 示例（虚构） Example (fictional)',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  it('has the examples that its code wants', async () => {
    const { examples } = await readFindingPage(code);
    expect([...examples.keys()]).toEqual(headingsFor(code));
  });

  it('has an example in which npm run check finds it, in these words', async () => {
    const { examples } = await readFindingPage(code);
    const example = examples.values().next().value!;
    expect(example.output).not.toBe('');
    expect(formatForTerminal(await placedIn(example, code))).toBe(example.output);
  });
});

describe.each(CODES.filter(isRuleCode))('the page of the rule %s', (code) => {
  it('asks the question that the pages of the site ask', async () => {
    const { text } = await readFindingPage(code);
    expect(text).toContain(`\n- **问什么**：${wordsFor('zh').t(`rules:rules.${code}.asks`)}\n`);
    expect(text).toContain(`\n- **What it asks**: ${wordsFor('en').t(`rules:rules.${code}.asks`)}\n`);
  });
});

describe.each(RULES)('the examples of %s', (code) => {
  const kinds = Object.entries(EXAMPLE_HEADINGS)
    .filter(([, heading]) => headingsFor(code).includes(heading))
    .map(([kind, heading]) => ({ kind, heading }));

  it.each(kinds)('are judged as the heading "$heading" says', async ({ kind, heading }) => {
    const example = (await readFindingPage(code)).examples.get(heading)!;
    const outcome = (await outcomesOfExample(example)).find((one) => one.code === code);
    expect(outcome?.kind).toBe(kind);
    expect((await placedIn(example, code)).length > 0).toBe(kind === 'found');
  });

  it.each(kinds)('are files without errors under the heading "$heading"', async ({ heading }) => {
    const example = (await readFindingPage(code)).examples.get(heading)!;
    const findings = await findingsOfExample(example);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe.each(RULES.filter((code) => code in ALWAYS_JUDGED))('the page of %s', (code) => {
  it('says in both languages that there is always a judgement', async () => {
    const { text } = await readFindingPage(code);
    expect(text).toMatch(/\*\*规则\*\*：.*总能判断/);
    expect(text).toMatch(/\*\*Rule\*\*: .*can always be judged/);
  });
});

/** The headings of a page's examples; the only example of a page has none. */
function headingsFor(code: FindingCode): readonly string[] {
  if (!RULES.includes(code)) return [''];
  const { found, agrees, unjudged } = EXAMPLE_HEADINGS;
  return code in ALWAYS_JUDGED ? [found, agrees] : [found, agrees, unjudged];
}

/** Findings of one code; lines and columns depend on the parts of the files that the page leaves out. */
async function placedIn(example: Example, code: FindingCode): Promise<readonly Finding[]> {
  return (await findingsOfExample(example))
    .filter((found) => found.code === code)
    .map(({ place: { file, field }, ...rest }) => ({ ...rest, place: { file, field } }));
}
