import { join } from 'node:path';
import { carryOver } from '../../src/intake/draft/carry-over.ts';
import { keptSections, writeBlankText, type BlankSection } from '../../src/intake/draft/blank-text.ts';
import { writeFrontmatter, type FieldText } from '../../src/intake/draft/write-frontmatter.ts';
import { wordsFor, type Words } from '../../src/i18n/words.ts';
import { readContent, type Content } from '../../src/reading/read-content.ts';
import type { ReportFile } from '../../src/reading/read-report.ts';
import type { Department } from '../../src/domain/lineage.ts';
import { LOCALES, type Locale } from '../../src/vocabulary/locales.ts';
import { MONEY_UNITS } from '../../src/vocabulary/money-units.ts';
import { REPORT_KINDS, type ReportKind } from '../../src/vocabulary/report-kinds.ts';
import { fieldNotesFor } from './field-notes.ts';
import { shownPath } from './file-writer.ts';
import { findDepartment } from './find-department.ts';
import { today } from './today.ts';
import { usualOutline } from './usual-outline.ts';
import type { Verb, VerbCall } from './verb.ts';
import { wordUnknownDepartment } from './word-department.ts';

/** `report new <department> <year>`: a report file with every key, after the form of last year's. */
export const newVerb: Verb = {
  name: 'new',
  options: {
    kind: { type: 'string', choices: REPORT_KINDS },
    unit: { type: 'string', choices: MONEY_UNITS },
    blank: { type: 'boolean' },
  },
  positionals: { least: 2, most: 2 },
  async run(call) {
    const { words, warn, print } = call;
    const [name = '', typedYear = ''] = call.positionals;
    const content = await readContent(call.root);
    const found = findDepartment(name, content.departments);
    const year = Number(typedYear);
    const faults = [
      ...(found.kind === 'found' ? [] : [wordUnknownDepartment(name, found, words)]),
      ...yearFaults(typedYear, call),
      ...(found.kind === 'found' && !call.force ? lifeFaults(found.department, year, words) : []),
    ];
    if (found.kind !== 'found' || faults.length > 0) {
      warn(faults.join('\n'));
      return 2;
    }
    const { department } = found;
    const earlier = call.options.has('blank') ? undefined : findEarlier(department, year, content);
    const path = join(call.root, 'reports', department.id, `${year}.md`);
    const written = call.write(path, writeReport({ call, content, department, year, earlier }));
    if (written === 'kept') return 2;
    print(wordOrigin(earlier, call));
    const file = shownPath(path, call.folders.at(-1) ?? call.root);
    if (!call.dryRun) print(words.t('staff:new.next', { file, report: `${department.id}/${year}` }));
    return 0;
  },
};

/** What a new report is made of. */
interface NewReport {
  readonly call: VerbCall;
  readonly content: Content;
  readonly department: Department;
  readonly year: number;
  /** The report whose form is taken over. */
  readonly earlier: ReportFile | undefined;
}

function writeReport({ call, content, department, year, earlier }: NewReport): string {
  const carried = earlier ? carryOver(earlier, { department: department.id, year }) : [];
  const language = earlier?.input.language ?? content.site?.defaultLocale ?? LOCALES[0];
  const kind =
    REPORT_KINDS.find((name) => name === call.options.get('kind')) ??
    earlier?.input.kind ??
    'self-evaluation';
  const unit = call.options.get('unit');
  const given: readonly FieldText[] = [
    ...(typeof unit === 'string' ? [text(['budget', 'unit'], unit)] : []),
    ...(call.options.has('kind') ? [text(['kind'], kind), ...titleOf(department, year, kind)] : []),
  ];
  const usual: readonly FieldText[] = [
    ...titleOf(department, year, kind),
    text(['language'], language),
    text(['kind'], kind),
    text(['evaluator', 'by'], 'department'),
    text(['coverage'], 'full'),
    text(['prose'], 'original'),
    text(['budget', 'unit'], '万元'),
  ];
  const frontmatter = writeFrontmatter(firstOfEach([...given, ...carried, ...usual]), {
    empty: 'null',
    notes: fieldNotesFor(wordsFor('zh')),
  });
  return `${frontmatter}\n${writeText(earlier, language)}`;
}

/** The headings of the earlier report's text, or the usual ones. */
function writeText(earlier: ReportFile | undefined, language: Locale): string {
  const words = wordsFor(language);
  const kept = earlier ? keptSections(earlier.source.body) : [];
  const prompt = ({ part }: BlankSection): string => words.t(`staff:prompts.${part ?? 'other'}`);
  return writeBlankText(kept.length > 0 ? kept : usualOutline(words), prompt);
}

/** Values by their paths, the first of each; a title is taken whole, never one language of each. */
function firstOfEach(fields: readonly FieldText[]): readonly FieldText[] {
  const seen = new Set<string>();
  return fields.filter(({ path }) => {
    const key = path.join('.');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The title in every language in which the department has a name. */
function titleOf({ name }: Department, year: number, kind: ReportKind): readonly FieldText[] {
  return LOCALES.flatMap((locale) => {
    const own = name[locale];
    if (own === undefined) return [];
    return [text(['title', locale], wordsFor(locale).t(`staff:titles.${kind}`, { name: own, year }))];
  });
}

function text(path: FieldText['path'], value: string): FieldText {
  return { path, value, number: false };
}

/**
 * The latest report before a year: the department's own, else that of the body which it was until that
 * year under another name.
 */
function findEarlier(department: Department, year: number, { reports }: Content): ReportFile | undefined {
  const latestOf = (id: string): ReportFile | undefined =>
    reports
      .filter((report) => report.department === id && report.year < year)
      .sort((left, right) => right.year - left.year)[0];
  const [predecessor, ...others] = department.predecessors;
  const isRenamed = predecessor?.relation === 'rename' && others.length === 0;
  return latestOf(department.id) ?? (isRenamed ? latestOf(predecessor.department) : undefined);
}

function yearFaults(typed: string, { words, force }: VerbCall): readonly string[] {
  if (!/^(?:19|20)\d{2}$/.test(typed)) return [words.t('staff:new.noYear', { year: typed })];
  const thisYear = today().slice(0, 4);
  return typed > thisYear && !force ? [words.t('staff:new.futureYear', { year: typed, thisYear })] : [];
}

/** A body that was not there at the end of a year does not report on it. */
function lifeFaults({ active, name }: Department, year: number, words: Words): readonly string[] {
  const { text: shown } = words.text(name);
  const { from, to } = active;
  return [
    ...(from && from > `${year}-12-31`
      ? [words.t('staff:new.notYet', { name: shown, date: words.date(from), year })]
      : []),
    ...(to && to < `${year}-12-31`
      ? [words.t('staff:new.noLonger', { name: shown, date: words.date(to), year })]
      : []),
  ];
}

/** Says what was taken over. */
function wordOrigin(earlier: ReportFile | undefined, { words, root, folders }: VerbCall): string {
  if (!earlier) return words.t('staff:new.fromNothing');
  const { budget, indicators } = earlier.report;
  const count = (lines: typeof budget.lines): number =>
    lines.reduce((sum, line) => sum + 1 + count(line.lines), 0);
  return words.t('staff:new.fromEarlier', {
    file: shownPath(join(root, earlier.source.file), folders.at(-1) ?? root),
    lines: count(budget.lines),
    sources: budget.sources.length,
    indicators: indicators.flatMap(({ subgroups }) => subgroups.flatMap((group) => group.indicators)).length,
  });
}
