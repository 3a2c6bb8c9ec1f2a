import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatForTerminal } from '../../../scripts/formatters/terminal.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { FINDING_SEVERITY, type FindingCode } from '../../../src/vocabulary/findings.ts';
import { findingsOfExample, readFindingPage } from './finding-page.ts';

const CODES = Object.keys(FINDING_SEVERITY) as FindingCode[];
const SEVERITY_WORDS = { error: '错误 error', question: '疑点 question', note: '提示 note' };

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
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  it('has an example in which npm run check finds it, in these words', async () => {
    const page = await readFindingPage(code);
    const found = (await findingsOfExample(page)).filter((finding) => finding.code === code);
    // The line depends on the parts of the file that the page leaves out.
    const placed = found.map(({ place: { file, field }, ...rest }) => ({ ...rest, place: { file, field } }));
    expect(formatForTerminal(placed)).toBe(page.output);
  });
});
