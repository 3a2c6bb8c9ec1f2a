import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { ALL_CASES } from '../../intake/cases/all-cases.ts';
import {
  readExpectation,
  writeExpectation,
  type ReadableExpectation,
} from '../../intake/expectation/expectation.ts';
import { judgeFields } from '../../intake/expectation/judge-draft.ts';
import { findLost, judgeText } from '../../intake/expectation/judge-text.ts';
import { importBytes, type ImportedBytes } from '../../intake/import-bytes.ts';
import { printReport } from '../../intake/printed/print-report.ts';
import { readSampleReport } from '../../intake/sample-reports.ts';
import { toDocx } from '../../intake/writers/to-docx.ts';
import { toHtml } from '../../intake/writers/to-html.ts';
import { toText } from '../../intake/writers/to-text.ts';
import { toXlsx } from '../../intake/writers/to-xlsx.ts';
import { FIXTURES } from '../../intake/write-fixtures.ts';

vi.setConfig({ testTimeout: 60_000 });

const NAMES = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const CASES = NAMES.map((name) => ({
  name,
  expected: readExpectation(readFileSync(`${FIXTURES}${name}/case.yaml`, 'utf8')),
}));

const READABLE = CASES.flatMap(({ name, expected }) =>
  expected.outcome === 'document' ? [{ name, about: expected.about, expected }] : [],
);
const REFUSED = CASES.flatMap(({ name, expected }) =>
  expected.outcome === 'refused' ? [{ name, about: expected.about, expected }] : [],
);

describe('fixtures', () => {
  it('are at least 60 documents of all formats', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(60);
    const formats = READABLE.map(({ expected }) => expected.source.split('.')[1]);
    expect([...new Set(formats)].sort()).toEqual(['docx', 'html', 'md', 'pdf', 'txt', 'xlsx']);
  });

  it('stay below 6 MB', () => {
    const sizes = NAMES.flatMap((name) =>
      readdirSync(`${FIXTURES}${name}`).map((file) => statSync(`${FIXTURES}${name}/${file}`).size),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
  });

  it('are those that the maker writes', async () => {
    expect(ALL_CASES.map(({ name }) => name).sort()).toEqual(NAMES);
    for (const { name, repeatable, expect: expectation, write } of ALL_CASES) {
      const expected = expectation();
      expect(readFileSync(`${FIXTURES}${name}/case.yaml`, 'utf8'), name).toBe(writeExpectation(expected));
      if (!repeatable) continue;
      const same = readFileSync(`${FIXTURES}${name}/${expected.source}`).equals(await write());
      expect(same, `${name} differs: run node tests/intake/write-fixtures.ts`).toBe(true);
    }
  });
});

describe.each(READABLE)('$name: $about', ({ name, expected }) => {
  let read: Promise<ImportedBytes> | undefined;
  const imported = (): Promise<ImportedBytes> => (read ??= importFixture(name, expected));

  it('gives the fields that the report has, and no others', async () => {
    expect(judgeFields(await imported(), expected)).toEqual([]);
  });

  it('keeps the headings and drops the persons', async () => {
    expect(judgeText(await imported(), expected)).toEqual([]);
  });

  it('loses no character', async () => {
    expect(findLost(await imported(), expected.never)).toEqual([]);
  });

  it('gives a draft that can be read', async () => {
    expect((await imported()).file.findings).toEqual([]);
  });
});

describe.each(REFUSED)('$name: $about', ({ name, expected }) => {
  it('is refused', async () => {
    const result = await importBytes(bytesOf(name, expected.source), expected.source, expected.report);
    expect(result.kind === 'refused' ? result.refusal.code : 'imported').toBe(expected.refusal);
  });
});

describe('the judge of drafts', () => {
  const name = 'docx-plain';
  const { expected } = READABLE.find((one) => one.name === name)!;
  const altered = async (change: Partial<ReadableExpectation>): Promise<readonly string[]> => {
    const imported = await importFixture(name, expected);
    const other = { ...expected, ...change };
    return [...judgeFields(imported, other), ...judgeText(imported, other)];
  };

  it('notices a digit that differs', async () => {
    const must = { ...expected.must, 'budget.lines[1].lines[0].executed': '5518.38' };
    expect(await altered({ must })).toEqual([
      'budget.lines[1].lines[0].executed: expected 5518.38, got 5518.37',
    ]);
  });

  it('notices a value that is missing, and one that should be', async () => {
    expect(
      await altered({
        must: { ...expected.must, 'budget.carryOver.none': '1' },
        absent: ['budget.executed'],
      }),
    ).toEqual([
      'budget.carryOver.none: expected 1, got nothing',
      'budget.executed: expected nothing, got 34066.24',
    ]);
  });

  it('notices an amount of which the document says nothing', async () => {
    const must = Object.fromEntries(
      Object.entries(expected.must).filter(([path]) => path !== 'budget.adjusted'),
    );
    expect(await altered({ must, report: 'sample-water-bureau/2022' })).toContain(
      'budget.adjusted: got 39922.40, of which the report says 29791.60',
    );
  });

  it('notices a heading that is missing and words that must not be there', async () => {
    expect(await altered({ headings: [{ depth: 1, title: '附则' }], never: ['堤防'] })).toEqual([
      'heading of depth 1 is missing: 附则',
      'the draft holds 堤防',
    ]);
  });

  it('notices characters that are lost', async () => {
    const imported = await importFixture(name, expected);
    const draft = imported.draft.replace('## 相关建议', '##');
    const lost = findLost({ ...imported, draft }, expected.never);
    expect(lost).toContain('议 is lost 1 times');
  });
});

describe('persons made up at run time', () => {
  const persons = {
    head: ['欧阳', '测试'].join(''),
    finance: ['司马', '样'].join(''),
    contact: ['林', '某'].join(''),
    phone: ['1', '39', '0000', '0000'].join(''),
    mail: ['someone', 'mail.example'].join('@'),
  };
  const printed = printReport(readSampleReport('sample-civil-affairs-bureau/2022'), {}, persons);
  const formats: readonly (readonly [name: string, write: () => Promise<Uint8Array> | Uint8Array])[] = [
    ['cover.docx', () => toDocx(printed)],
    ['cover.xlsx', () => toXlsx(printed)],
    ['cover.html', () => new TextEncoder().encode(toHtml(printed))],
    ['cover.txt', () => new TextEncoder().encode(toText(printed))],
  ];

  it.each(formats)('do not reach the draft of %s', async (name, write) => {
    const result = await importBytes(await write(), name, 'sample-civil-affairs-bureau/2022');
    if (result.kind === 'refused') throw new Error(`${name} was refused: ${result.refusal.code}`);
    expect(Object.values(persons).filter((words) => result.draft.includes(words))).toEqual([]);
  });
});

async function importFixture(
  name: string,
  { source, report }: { readonly source: string; readonly report: string },
): Promise<ImportedBytes> {
  const result = await importBytes(bytesOf(name, source), source, report);
  if (result.kind === 'refused') throw new Error(`${name} was refused: ${result.refusal.code}`);
  return result;
}

function bytesOf(name: string, source: string): Uint8Array {
  return new Uint8Array(readFileSync(`${FIXTURES}${name}/${source}`));
}
