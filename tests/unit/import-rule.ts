import { posix } from 'node:path';
import ts from 'typescript';

/** The rooms of `src` from left to right; a room imports only rooms to its left. */
const ROOMS = [
  ['vocabulary'],
  ['schema'],
  ['domain', 'markdown'],
  ['reading'],
  ['checks', 'intake', 'companion'],
  ['catalog'],
  ['i18n'],
  ['views'],
  ['charts', 'drawing'],
  ['search'],
  ['components'],
  ['layouts'],
  ['pages'],
] as const;

/** What scripts may import besides each other and {@link INDEXER}. */
const OPEN_TO_SCRIPTS = [
  'vocabulary',
  'schema',
  'domain',
  'markdown',
  'reading',
  'checks',
  'intake',
  'companion',
  'i18n',
  'public',
  'scripts',
];

/** The one file of `search` that runs without a browser. */
const INDEXER = 'src/search/build/build-index.ts';

/** Names of drawers for everything. */
const DRAWERS = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'lib'];

/** The interface messages, which types and scripts read. */
const MESSAGES = 'public';

/** What a file's code refers to. */
interface References {
  /** Modules, as they are written in the file. */
  readonly modules: readonly string[];
  readonly usesIntl: boolean;
}

/** What is wrong with the imports and names of files, given by path from the project's folder; one line each. */
export function violationsIn(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    const { modules, usesIntl } = referencesIn(file, text);
    return [
      ...nameFaults(file),
      ...(usesIntl ? intlFaults(file) : []),
      ...modules.flatMap((module) => importFaults(file, module)),
    ].map((fault) => `${file}: ${fault}`);
  });
}

/** All modules that a file refers to: imports, exports, types, dynamic imports, script and worker addresses. */
export function referencesIn(file: string, text: string): References {
  if (/\.(?:css|json)$/.test(file)) return { modules: [], usesIntl: false };
  const parts = (file.endsWith('.astro') ? codeOfComponent(text) : [text]).map(referencesInCode);
  const scripts = file.endsWith('.astro')
    ? [...text.matchAll(/<script\b[^>]*?\bsrc=["']([^"']+)["']/g)].map(([, source = '']) => source)
    : [];
  return {
    modules: [...parts.flatMap(({ modules }) => modules), ...scripts],
    usesIntl: parts.some(({ usesIntl }) => usesIntl),
  };
}

/** The frontmatter of a component, its scripts, and the dynamic imports of its template. */
function codeOfComponent(text: string): readonly string[] {
  const [, frontmatter = '', template = text] = /^\s*---\r?\n([\s\S]*?)\r?\n---([\s\S]*)$/.exec(text) ?? [];
  const scripts = [...template.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  const dynamic = [...template.matchAll(/\bimport\((["'])[^"']+\1\)/g)].map(([code]) => code);
  return [frontmatter, ...scripts, ...dynamic];
}

function referencesInCode(code: string): References {
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const modules = source.typeReferenceDirectives.map(({ fileName }) => fileName);
  let usesIntl = false;
  const visit = (node: ts.Node): void => {
    const specifier = moduleOf(node);
    if (specifier !== undefined) modules.push(specifier);
    if (ts.isIdentifier(node) && node.text === 'Intl') usesIntl = true;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { modules, usesIntl };
}

function moduleOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    return called === 'import' || called === 'require' || called === 'import.meta.glob'
      ? textOf(node.arguments[0])
      : undefined;
  }
  if (
    ts.isNewExpression(node) &&
    node.expression.getText() === 'URL' &&
    node.arguments?.[1]?.getText() === 'import.meta.url'
  ) {
    return textOf(node.arguments[0]);
  }
  return undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function nameFaults(file: string): readonly string[] {
  const drawer = file.split('/').find((part) => DRAWERS.includes(part.split('.')[0] ?? ''));
  const homeless = file.startsWith('src/') && rankOf(roomOf(file)) === undefined && roomOf(file) !== 'styles';
  return [
    ...(drawer ? [`${drawer} is a drawer for everything`] : []),
    ...(homeless ? ['stands in no room'] : []),
  ];
}

function intlFaults(file: string): readonly string[] {
  const rank = rankOf(roomOf(file));
  return rank !== undefined && rank < leftEdgeOf('i18n') ? ['Intl is used left of i18n'] : [];
}

function importFaults(file: string, module: string): readonly string[] {
  const room = roomOf(file);
  const rank = rankOf(room);
  if (!module.startsWith('.')) {
    const faults = [
      {
        at:
          rank !== undefined &&
          rank < leftEdgeOf('catalog') &&
          /^(?:astro(?:$|[:/])|@astrojs\/)/.test(module),
        fault: 'Astro is known left of catalog',
      },
      { at: !mayUseI18next(file) && /^(?:astro-)?i18next/.test(module), fault: 'only i18n uses i18next' },
      { at: room !== 'charts' && /^chart(?:\.js|js-)/.test(module), fault: 'only charts uses Chart.js' },
      {
        at: /^(?:[/~#]|@\/|src\/)/.test(module),
        fault: 'files of the project are imported by relative path',
      },
    ];
    return faults.flatMap(({ at, fault }) => (at ? [`imports ${module}: ${fault}`] : []));
  }
  const target = posix.normalize(posix.join(posix.dirname(file), module.replace(/[?#].*$/, '')));
  const fault = relativeFault(room, target);
  return fault === undefined ? [] : [`imports ${target}: ${fault}`];
}

function relativeFault(room: string, path: string): string | undefined {
  const target = roomOf(path);
  if (room === 'tests') return undefined;
  if (target === 'tests') return 'nobody imports tests';
  if (room === 'scripts') {
    if (OPEN_TO_SCRIPTS.includes(target) || path === INDEXER) return undefined;
    return target === 'search'
      ? 'scripts use nothing of search but its indexer'
      : `scripts do not use ${target}`;
  }
  if (target === 'scripts') return 'nobody imports scripts';
  if (room === target || target === 'configuration') return undefined;
  if (room === 'configuration') return undefined;
  if (target === MESSAGES) return room === 'i18n' ? undefined : 'only i18n reads the messages';
  if (target === 'styles')
    return ['components', 'layouts', 'pages'].includes(room) ? undefined : 'only what is printed has styles';
  if (room === 'markdown' && target !== 'vocabulary') return 'markdown uses vocabulary only';
  const [own, other] = [rankOf(room), rankOf(target)];
  return own !== undefined && other !== undefined && other < own
    ? undefined
    : `${target} is not left of ${room}`;
}

function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (path === 'src/content.config.ts') return 'catalog';
  if (top === 'src') return second;
  return ['scripts', 'tests', MESSAGES].includes(top) ? top : 'configuration';
}

function mayUseI18next(file: string): boolean {
  return roomOf(file) === 'i18n' || ['astro.config.mjs', 'astro-i18next.config.ts'].includes(file);
}

function rankOf(room: string): number | undefined {
  const rank = ROOMS.findIndex((rooms) => rooms.some((name) => name === room));
  return rank === -1 ? undefined : rank;
}

function leftEdgeOf(room: string): number {
  return rankOf(room) ?? 0;
}
