import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findContentFaults } from '../../../scripts/content-findings.ts';
import { NO_SURROUNDINGS, examineAll, type Outcome } from '../../../src/checks/examine.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { TranslationFacts } from '../../../src/domain/translation.ts';
import { digestOf } from '../../../src/markdown/render-cache.ts';
import { readContent, type Content } from '../../../src/reading/read-content.ts';
import type { FindingCode } from '../../../src/vocabulary/findings.ts';
import type { Locale } from '../../../src/vocabulary/locales.ts';

/** Headings of the examples of a rule, by what the rule says of them, in their order on the page. */
export const EXAMPLE_HEADINGS = {
  found: '不符 Does not agree',
  agrees: '相符 Agrees',
  unjudged: '无从判断 Cannot be judged',
} as const satisfies Record<Outcome['kind'], string>;

/** A part of a file as an example gives it, in the language of its block. */
interface ExampleBlock {
  readonly language: string;
  readonly text: string;
}

/** A file of an example, by its path from the content folder. */
interface ExampleFile {
  readonly path: string;
  /** Frontmatter, text, or both, one after the other. */
  readonly blocks: readonly ExampleBlock[];
}

/** An example of a page. */
export interface Example {
  readonly files: readonly ExampleFile[];
  /** What the page says that `npm run check` prints; empty where it says nothing. */
  readonly output: string;
}

/** A page of `docs/findings/`, as far as tests look at it. */
export interface FindingPage {
  readonly text: string;
  /** By their headings, in the order of the page; the only example of a page has none. */
  readonly examples: ReadonlyMap<string, Example>;
}

/** Reads the page of a code. */
export async function readFindingPage(code: FindingCode): Promise<FindingPage> {
  return parseFindingPage(await readFile(join('docs/findings', `${code}.md`), 'utf8'));
}

/** Takes a page apart. */
function parseFindingPage(text: string): FindingPage {
  const [, examples = ''] = text.split('\n## 示例（虚构） Example (fictional)\n');
  // Only these headings: those of a text that is shown as an example begin with the same signs.
  const headings = new RegExp(`^### (${Object.values(EXAMPLE_HEADINGS).join('|')})$`, 'm');
  const [alone = '', ...parts] = examples.split(headings);
  const titled = Array.from(
    { length: parts.length / 2 },
    (_, index) => [parts[2 * index] ?? '', parseExample(parts[2 * index + 1] ?? '')] as const,
  );
  return { text, examples: new Map([['', parseExample(alone)] as const, ...titled].filter(hasFiles)) };
}

function hasFiles([, { files }]: readonly [string, Example]): boolean {
  return files.length > 0;
}

const BLOCK = '```\\w+\\n[\\s\\S]*?\\n```\\n';

function parseExample(text: string): Example {
  const files = text.matchAll(new RegExp(`^\`content/([^\`]+)\`\\n((?:\\n${BLOCK})+)`, 'gm'));
  return {
    files: [...files].map(([, path = '', blocks = '']) => ({ path, blocks: parseBlocks(blocks) })),
    output: /^`npm run check`\n\n```text\n([\s\S]*?)\n```/m.exec(text)?.[1] ?? '',
  };
}

function parseBlocks(text: string): readonly ExampleBlock[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)].map(([, language = '', block = '']) => ({
    language,
    text: block,
  }));
}

/** What `npm run check` finds in an example, laid over a small content folder without faults. */
export async function findingsOfExample(example: Example): Promise<readonly Finding[]> {
  return inFolderOf(example, findContentFaults);
}

/** What each rule says of the report that an example is about: the last one that it names. */
export async function outcomesOfExample(example: Example): Promise<readonly Outcome[]> {
  return inFolderOf(example, async (root) => {
    const content = await readContent(root);
    const verdicts = examineAll(
      content.reports.map(({ report, source }) => ({
        report,
        translations: translationsOf(report.id, source.body, content),
      })),
      { ...NO_SURROUNDINGS, ...content, ...content.site },
    );
    return verdicts.get(subjectOf(example))?.outcomes ?? [];
  });
}

/** The report that an example is about. */
function subjectOf({ files }: Example): string {
  const named = files.flatMap(({ path }) => /^reports\/([^/]+\/\d{4})\.md$/.exec(path)?.[1] ?? []);
  return named.at(-1) ?? 'example-bureau/2024';
}

/** The translations of a report's text, as the check of a whole content folder gives them to the rules. */
function translationsOf(
  id: string,
  body: string,
  { translations }: Content,
): ReadonlyMap<Locale, TranslationFacts> {
  return new Map(
    translations
      .filter(({ department, year }) => `${department}/${year}` === id)
      .map(({ locale, input, text }) => [
        locale,
        { current: input.translationOf === digestOf(body), claims: text.claims },
      ]),
  );
}

async function inFolderOf<Result>(
  { files }: Example,
  look: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'finding-page-'));
  try {
    const texts = new Map(Object.entries(BASE));
    for (const file of files) texts.set(file.path, laidOver(file));
    for (const [path, text] of texts) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await look(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

const HEAD = [
  'title: { zh: 示例局年度报告, en: Report of the Example Bureau }',
  'language: zh',
  'kind: self-evaluation',
  'coverage: full',
  'prose: original',
].join('\n');
const TRANSLATION_HEAD = ['translationOf: pending', 'status: reviewed'].join('\n');
const BODY = '## 部门概况\n';

/** A content folder without errors or questions. */
const BASE = {
  'site.yaml': [
    'name: { zh: 示例网站, en: Example site }',
    'description: { zh: 示例。, en: An example. }',
    'url: https://www.example.com/',
    'defaultLocale: zh',
    'licence: { name: { zh: 示例许可 }, url: https://www.example.com/licence }',
  ].join('\n'),
  'glossary.yaml': '[]',
  'regions/example-city.yaml': 'name: { zh: 示例市, en: Example City }\nlevel: prefecture\nfictional: true',
  'departments/example-bureau.yaml': [
    'region: example-city',
    'name: { zh: 示例局, en: Example Bureau }',
    'nameStatus: unofficial',
    'shortName: { zh: 示例局, en: Example Bureau }',
    'kind: other',
  ].join('\n'),
  'reports/example-bureau/2024.md': markdownFile(HEAD, BODY),
} satisfies Readonly<Record<string, string>>;

/** YAML takes the place of the keys it names, Markdown that of the text; `text` is a whole file. */
function laidOver({ path, blocks }: ExampleFile): string {
  const blockIn = (language: string): string | undefined =>
    blocks.find((block) => block.language === language)?.text;
  const whole = blockIn('text');
  if (whole !== undefined) return whole;
  const yaml = blockIn('yaml') ?? '';
  if (path === 'site.yaml') return withKeys(BASE['site.yaml'], yaml);
  if (path.startsWith('departments/')) return withKeys(BASE['departments/example-bureau.yaml'], yaml);
  const head = path.endsWith('.en.md') ? TRANSLATION_HEAD : HEAD;
  const text = blockIn('markdown');
  return markdownFile(withKeys(head, yaml), text === undefined ? BODY : `${text}\n`);
}

function withKeys(head: string, fragment: string): string {
  const keyOf = (line: string): string => /^\w+(?=:)/.exec(line)?.[0] ?? '';
  const keys = new Set(
    fragment
      .split('\n')
      .map(keyOf)
      .filter((key) => key !== ''),
  );
  return [...head.split('\n').filter((line) => !keys.has(keyOf(line))), fragment].join('\n');
}

function markdownFile(head: string, body: string): string {
  return `---\n${head}\n---\n\n${body}`;
}
