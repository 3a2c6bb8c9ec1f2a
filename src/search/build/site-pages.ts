import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A language of a site: its code, and the part of addresses that it adds, such as `en/` or nothing. */
export interface SiteLanguage {
  readonly locale: string;
  readonly prefix: string;
}

/** A built page: its file, and its address below the root of its language. */
export interface PageFile {
  readonly file: string;
  readonly path: string;
}

/** Pages that are indexed together. */
export interface PageGroup {
  readonly name: string;
  readonly pages: readonly PageFile[];
}

/** A page of a report; what a department says year after year stands together. */
const OF_DEPARTMENT = /^reports\/([^/]+)\/[^/]+\/$/;

/** Pages that a group should have; the number of groups is the power of two that comes nearest to it. */
const GROUP_PAGES = 500;

/**
 * The pages of a language in groups: all reports of a department are in one, all other pages in the last.
 * In a group they stand by address. Which group a department is in depends on its name alone, so that a
 * changed or added report changes one group.
 */
export function pageGroups(
  site: string,
  language: SiteLanguage,
  all: readonly SiteLanguage[],
): readonly PageGroup[] {
  const others = all
    .map(({ prefix }) => prefix)
    .filter((prefix) => prefix !== language.prefix && prefix !== '')
    .map((prefix) => join(site, prefix));
  const pages = pagesBelow(join(site, language.prefix), others);
  const reports = pages.filter(({ path }) => OF_DEPARTMENT.test(path));
  const groups = 2 ** Math.max(0, Math.round(Math.log2(reports.length / GROUP_PAGES)));
  const names = [...Array.from({ length: groups }, (_, number) => `reports-${number}`), 'other'];
  const byName = new Map<string, PageFile[]>(names.map((name) => [name, []]));
  for (const page of pages) {
    const department = OF_DEPARTMENT.exec(page.path)?.[1];
    const name = department === undefined ? 'other' : `reports-${hash(department) % groups}`;
    byName.get(name)?.push(page);
  }
  return [...byName].map(([name, inGroup]) => ({
    name,
    pages: inGroup.toSorted((left, right) => (left.path < right.path ? -1 : 1)),
  }));
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c_9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x0100_0193);
  return value >>> 0;
}

function pagesBelow(root: string, except: readonly string[]): readonly PageFile[] {
  const pages: PageFile[] = [];
  const open = [root];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!except.includes(join(file, sep)) && !except.includes(file)) open.push(file);
      } else if (entry.name === 'index.html') {
        const below = relative(root, folder).split(sep).join('/');
        pages.push({ file, path: below === '' ? '' : `${below}/` });
      }
    }
  }
  return pages;
}
