import type { Department } from '../departments.ts';
import { departmentsFor } from '../departments.ts';
import type { Draws } from '../draws.ts';
import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import type { GoldenLocale } from '../sentence.ts';
import type { NewQuery } from './golden-query.ts';
import { drawQueries } from './sampling.ts';

/** Names of departments: full, short and other ones, those of the other language too. */
export function nameQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  const departments = [...departmentsFor(corpus.pages.length)];
  return drawQueries(`name-${corpus.locale}`, count, (draws, found) => {
    const { name, short, also } = draws.pick(departments);
    const other: GoldenLocale = corpus.locale === 'zh' ? 'en' : 'zh';
    const names = [name[corpus.locale], short[corpus.locale], also.zh[0] ?? short.zh, name[other]];
    return firstOf(corpus, names[found % names.length]!);
  });
}

/** Names that a department had before. */
export function formerNameQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  const renamed = [...departmentsFor(corpus.pages.length)].filter(({ former }) => former.length > 0);
  return drawQueries(`former-${corpus.locale}`, count, (draws) =>
    firstOf(corpus, draws.pick(draws.pick(renamed).former)[corpus.locale]),
  );
}

/** A name that no other department has, and a year on which it has a report. */
export function nameAndYearQueries(corpus: FoldedCorpus, count: number): readonly NewQuery[] {
  const departments = [...departmentsFor(corpus.pages.length)];
  return drawQueries(`name-and-year-${corpus.locale}`, count, (draws, found) => {
    const department = draws.pick(departments);
    const year = draws.between(department.firstYear, department.lastYear);
    const path = `reports/${department.id}/${year}/`;
    const name = ownName(department, corpus.locale, found, draws);
    const owners = departments.filter((one) => namesOf(one).includes(name));
    if (owners.length > 1 || !corpus.pages.some(({ page }) => page.path === path)) return undefined;
    return { text: `${name} ${year}`, expected: { kind: 'top', paths: [path] } };
  });
}

/** The pages of all departments that have this name. */
function firstOf({ pages }: FoldedCorpus, name: string): NewQuery {
  const paths = pages.filter(({ page }) => page.aliases.includes(name)).map(({ page }) => page.path);
  return { text: name.includes(' ') ? `"${name}"` : name, expected: { kind: 'first', paths } };
}

function ownName(
  { name, short, also }: Department,
  locale: GoldenLocale,
  found: number,
  draws: Draws,
): string {
  if (locale === 'en') return name.en;
  return [name.zh, short.zh, draws.pick([short.zh, ...also.zh.slice(0, 2)])][found % 3]!;
}

function namesOf({ name, short, also }: Department): readonly string[] {
  return [name.zh, short.zh, name.en, short.en, ...also.zh, ...also.en];
}
