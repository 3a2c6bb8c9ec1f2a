import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import enWords from '../public/locales/en/vocabulary.json' with { type: 'json' };
import zhWords from '../public/locales/zh/vocabulary.json' with { type: 'json' };
import { FILE_KINDS, jsonSchemaOf } from './file-kinds.ts';
import { formatManual } from './formatters/manual.ts';

/**
 * `npm run docs`: writes the JSON Schemas and the content manual from the schema. `--check` writes
 * nothing and fails when a file on disk differs.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const documents: readonly { readonly path: string; readonly text: string }[] = [
  ...FILE_KINDS.map((kind) => ({
    path: `docs/schema/${kind.name}.schema.json`,
    text: `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`,
  })),
  { path: 'docs/content.md', text: formatManual(FILE_KINDS, { zh: zhWords, en: enWords }) },
];

const differing: string[] = [];
for (const { path, text } of documents) {
  const found = await readFile(path, 'utf8').catch(() => undefined);
  if (found !== text) differing.push(path);
}

if (values.check) {
  for (const path of differing) {
    console.error(
      `${path} 与数据结构不一致，请运行 npm run docs。 ${path} does not match the schema: run npm run docs.`,
    );
  }
  process.exitCode = differing.length === 0 ? 0 : 1;
} else {
  for (const { path, text } of documents.filter((document) => differing.includes(document.path))) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  console.log(`已写入 ${differing.length} 个文件。 Wrote ${differing.length} files.`);
}
