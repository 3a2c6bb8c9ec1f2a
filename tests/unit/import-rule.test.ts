import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referencesIn, violationsIn } from './import-rule.ts';

/** Every file of a folder that can import something or be imported, by its path from the project's folder. */
function filesIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|astro|css|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((path) => [path, readFileSync(path, 'utf8')] as const);
}

const configuration = ['astro.config.mjs', 'astro-i18next.config.ts'].map(
  (path) => [path, readFileSync(path, 'utf8')] as const,
);
const files = new Map([...filesIn('src'), ...filesIn('scripts'), ...filesIn('tests'), ...configuration]);

function violationsOf(path: string, text: string): readonly string[] {
  return violationsIn(new Map([[path, text]])).map((line) => line.replace(`${path}: `, ''));
}

describe('the house', () => {
  test('is read whole', () => {
    const paths = [...files.keys()];
    for (const room of [
      'vocabulary',
      'schema',
      'domain',
      'markdown',
      'reading',
      'checks',
      'catalog',
      'i18n',
      'views',
      'charts',
      'search',
      'components',
      'layouts',
      'pages',
    ]) {
      expect(
        paths.some((path) => path.startsWith(`src/${room}/`)),
        room,
      ).toBe(true);
    }
    expect([...files].flatMap(([path, text]) => referencesIn(path, text).modules).length).toBeGreaterThan(
      500,
    );
  });

  test('has every import point left, and no drawer', () => {
    expect(violationsIn(files)).toEqual([]);
  });
});

describe('the rule finds', () => {
  test.each([
    ['an import', `import { a } from '../views/a.ts';`],
    ['an import of types', `import type { A } from '../views/a.ts';`],
    ['an import for its effect', `import '../views/a.ts';`],
    ['an export', `export { a } from '../views/a.ts';`],
    ['an export of everything', `export * from '../views/a.ts';`],
    ['a type inside a declaration', `export const a: import('../views/a.ts').A = 1;`],
    ['a dynamic import', `const a = await import('../views/a.ts');`],
    ['a dynamic import without variables in a template', 'const a = await import(`../views/a.ts`);'],
    ['an import of many files', `const a = import.meta.glob('../views/a.ts');`],
    ['a worker', `new Worker(new URL('../views/a.ts', import.meta.url));`],
    ['an import that spans lines', `import {\n  a,\n  b,\n} from '../views/a.ts';`],
  ])('%s that points right', (_, code) => {
    expect(violationsOf('src/domain/made-up.ts', code)).toEqual([
      'imports src/views/a.ts: views is not left of domain',
    ]);
  });

  test.each([
    ['its frontmatter', `---\nimport { a } from '../../pages/a.ts';\n---\n<p></p>`],
    [
      'a script',
      `---\nconst a = 1;\n---\n<p></p>\n<script>\n  import { a } from '../../pages/a.ts';\n</script>`,
    ],
    ['the address of a script', `<p></p>\n<script src="../../pages/a.ts"></script>`],
    ['its template', `---\n---\n<p>{(await import('../../pages/a.ts')).a}</p>`],
  ])('an import that points right in %s of a component', (_, text) => {
    expect(violationsOf('src/components/made-up/MadeUp.astro', text)).toEqual([
      'imports src/pages/a.ts: pages is not left of components',
    ]);
  });

  test.each([
    ['src/vocabulary/a.ts', '../schema/b.ts', 'schema is not left of vocabulary'],
    ['src/schema/a.ts', '../domain/b.ts', 'domain is not left of schema'],
    ['src/domain/a.ts', '../markdown/b.ts', 'markdown is not left of domain'],
    ['src/markdown/a.ts', '../domain/b.ts', 'markdown uses vocabulary only'],
    ['src/markdown/a.ts', '../schema/b.ts', 'markdown uses vocabulary only'],
    ['src/reading/a.ts', '../checks/b.ts', 'checks is not left of reading'],
    ['src/checks/a.ts', '../catalog/b.ts', 'catalog is not left of checks'],
    ['src/catalog/a.ts', '../i18n/b.ts', 'i18n is not left of catalog'],
    ['src/content.config.ts', './views/b.ts', 'views is not left of catalog'],
    ['src/checks/a.ts', '../content.config.ts', 'catalog is not left of checks'],
    ['src/i18n/a.ts', '../views/b.ts', 'views is not left of i18n'],
    ['src/views/pages/a.ts', '../../charts/b.ts', 'charts is not left of views'],
    ['src/charts/a.ts', '../search/b.ts', 'search is not left of charts'],
    ['src/search/a.ts', '../components/b.ts', 'components is not left of search'],
    ['src/components/a/a.ts', '../../layouts/b.astro', 'layouts is not left of components'],
    ['src/layouts/a.ts', '../pages/b.ts', 'pages is not left of layouts'],
    ['src/views/a.ts', '../styles/b.css', 'only what is printed has styles'],
    ['src/views/a.ts', '../../public/locales/zh/site.json', 'only i18n reads the messages'],
    ['src/pages/a.ts', '../../scripts/b.ts', 'nobody imports scripts'],
    ['src/pages/a.ts', '../../tests/unit/b.ts', 'nobody imports tests'],
    ['scripts/a.ts', '../tests/unit/b.ts', 'nobody imports tests'],
    ['scripts/a.ts', '../src/catalog/b.ts', 'scripts do not use catalog'],
    ['scripts/a.ts', '../src/views/b.ts', 'scripts do not use views'],
    ['scripts/formatters/a.ts', '../../src/charts/b.ts', 'scripts do not use charts'],
    ['scripts/a.ts', '../src/search/b.ts', 'scripts use nothing of search but its indexer'],
    ['scripts/build-site.ts', '../src/search/query/b.ts', 'scripts use nothing of search but its indexer'],
    ['src/charts/a.ts', '../search/build-index.ts', 'search is not left of charts'],
    ['astro.config.mjs', './scripts/b.ts', 'nobody imports scripts'],
    ['astro.config.mjs', './tests/b.ts', 'nobody imports tests'],
  ])('that %s must not import %s', (path, module, fault) => {
    const found = violationsOf(path, `import { b } from '${module}';`);
    expect(found.map((line) => line.replace(/^imports \S+: /, ''))).toEqual([fault]);
  });

  test.each([
    ['src/domain/a.ts', 'astro', 'Astro is known left of catalog'],
    ['src/reading/a.ts', 'astro/zod', 'Astro is known left of catalog'],
    ['src/checks/a.ts', 'astro:content', 'Astro is known left of catalog'],
    ['src/markdown/a.ts', '@astrojs/markdown-remark', 'Astro is known left of catalog'],
    ['src/views/a.ts', 'i18next', 'only i18n uses i18next'],
    ['src/pages/a.ts', 'astro-i18next', 'only i18n uses i18next'],
    ['scripts/a.ts', 'i18next-fs-backend', 'only i18n uses i18next'],
    ['src/components/a/a.ts', 'chart.js', 'only charts uses Chart.js'],
    ['src/views/a.ts', 'chart.js/auto', 'only charts uses Chart.js'],
    ['src/pages/a.ts', 'chartjs-plugin-datalabels', 'only charts uses Chart.js'],
    ['src/domain/a.ts', '/src/views/b.ts', 'files of the project are imported by relative path'],
    ['src/domain/a.ts', '@/views/b.ts', 'files of the project are imported by relative path'],
  ])('that %s must not import the package %s', (path, module, fault) => {
    expect(violationsOf(path, `import b from '${module}';`)).toEqual([`imports ${module}: ${fault}`]);
  });

  test.each([
    'src/vocabulary/a.ts',
    'src/domain/a.ts',
    'src/markdown/a.ts',
    'src/checks/a.ts',
    'src/catalog/a.ts',
    'src/content.config.ts',
  ])('that %s must not use Intl', (path) => {
    expect(violationsOf(path, 'export const a = new Intl.NumberFormat().format(1);')).toEqual([
      'Intl is used left of i18n',
    ]);
  });

  test.each([
    'src/utils.ts',
    'src/domain/helpers.ts',
    'src/lib/a.ts',
    'src/views/common/a.ts',
    'scripts/misc.mjs',
    'tests/unit/utils/a.ts',
    'src/views/utils.test.ts',
  ])('the drawer %s', (path) => {
    expect(violationsOf(path, '').join()).toContain('is a drawer for everything');
  });

  test('a folder of src that is no room', () => {
    expect(violationsOf('src/services/a.ts', '')).toEqual(['stands in no room']);
    expect(violationsOf('src/a.ts', '')).toEqual(['stands in no room']);
  });
});

describe('the rule lets pass', () => {
  test.each([
    ['src/pages/a.ts', '../vocabulary/b.ts'],
    ['src/checks/a.ts', '../markdown/b.ts'],
    ['src/checks/a.ts', '../reading/b.ts'],
    ['src/domain/a.ts', './b.ts'],
    ['src/components/a/a.ts', '../b/b.ts'],
    ['src/layouts/a.ts', '../styles/b.css'],
    ['src/i18n/a.ts', '../../public/locales/zh/site.json'],
    ['src/i18n/a.ts', 'i18next'],
    ['src/charts/a.ts', 'chart.js'],
    ['src/catalog/a.ts', 'astro:content'],
    ['src/content.config.ts', 'astro:content'],
    ['src/content.config.ts', './catalog/b.ts'],
    ['src/domain/a.ts', 'big.js'],
    ['src/reading/a.ts', 'node:fs'],
    ['astro.config.mjs', 'astro-i18next'],
    ['astro-i18next.config.ts', './src/i18n/b.ts'],
    ['scripts/a.ts', '../src/i18n/b.ts'],
    ['scripts/a.ts', './formatters/b.ts'],
    ['scripts/build-site.ts', '../src/search/build/build-index.ts'],
    ['tests/unit/a.test.ts', '../../scripts/b.ts'],
    ['tests/unit/a.test.ts', '../../src/pages/b.ts'],
  ])('%s importing %s', (path, module) => {
    expect(violationsOf(path, `import { b } from '${module}';`)).toEqual([]);
  });

  test('words that only look like imports or like Intl', () => {
    const code = `// import { a } from '../views/a.ts'; Intl\nexport const text = "import a from '../views/a.ts'; Intl";\nexport const libs = /import\\('..\\/views'\\)/;`;
    expect(violationsOf('src/domain/made-up.ts', code)).toEqual([]);
  });

  test('Intl to the right of the messages', () => {
    expect(violationsOf('src/views/a.ts', 'export const a = Intl.Collator;')).toEqual([]);
    expect(violationsOf('src/i18n/a.ts', 'export const a = Intl.Collator;')).toEqual([]);
  });
});
