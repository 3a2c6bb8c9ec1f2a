import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findContentFaults } from '../../../scripts/content-findings.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { FindingCode } from '../../../src/vocabulary/findings.ts';

/** A page of `docs/findings/`, as far as tests look at it. */
export interface FindingPage {
  readonly text: string;
  /** The example's files: path from the content folder, language of the block, what it holds. */
  readonly files: readonly { readonly path: string; readonly language: string; readonly block: string }[];
  /** What the page says that `npm run check` prints. */
  readonly output: string;
}

/** Reads the page of a code. */
export async function readFindingPage(code: FindingCode): Promise<FindingPage> {
  return parseFindingPage(await readFile(join('docs/findings', `${code}.md`), 'utf8'));
}

/** Takes a page apart. */
function parseFindingPage(text: string): FindingPage {
  const blocks = text.matchAll(/^`content\/([^`]+)`\n\n```(\w+)\n([\s\S]*?)\n```/gm);
  return {
    text,
    files: [...blocks].map(([, path = '', language = '', block = '']) => ({ path, language, block })),
    output: /^`npm run check`\n\n```text\n([\s\S]*?)\n```/m.exec(text)?.[1] ?? '',
  };
}

/** What `npm run check` finds in a page's example, laid over a small content folder without faults. */
export async function findingsOfExample({ files }: FindingPage): Promise<readonly Finding[]> {
  const root = await mkdtemp(join(tmpdir(), 'finding-page-'));
  try {
    const texts = new Map(Object.entries(BASE));
    for (const { path, language, block } of files) texts.set(path, laidOver(path, language, block));
    for (const [path, text] of texts) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await findContentFaults(root);
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

/** A content folder whose only finding is that there is no translation. */
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
function laidOver(path: string, language: string, block: string): string {
  const head = path.endsWith('.en.md') ? TRANSLATION_HEAD : HEAD;
  if (language === 'text') return block;
  if (language === 'markdown') return markdownFile(head, `${block}\n`);
  if (path.endsWith('.md')) return markdownFile(withKeys(head, block), BODY);
  return withKeys(BASE['departments/example-bureau.yaml'], block);
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
