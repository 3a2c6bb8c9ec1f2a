import { blocksOf, type TextBlock } from '../markdown/blocks.ts';
import { digestOf } from '../markdown/render-cache.ts';
import { findUntranslated } from '../markdown/untranslated.ts';
import type { Content } from '../reading/read-content.ts';
import type { ReportFile, TranslationFile } from '../reading/read-report.ts';
import type { Locale } from '../vocabulary/locales.ts';
import {
  composeBlocks,
  composeBody,
  recordsOf,
  statusOfFile,
  type BlockChange,
  type ComposedBlock,
} from './compose.ts';
import { composeLabels, type ComposedLabel } from './compose-labels.ts';
import { editLabels } from './labels.ts';
import { toMemory, type Memory } from './memory.ts';
import { toStanding, type BlockedText, type Standing } from './standing.ts';
import { toTranslationFile } from './translation-file.ts';

/** A report to be translated, with its files as they stand. */
export interface TranslationTask {
  readonly content: Content;
  readonly report: ReportFile;
  /** The report's file, whole. */
  readonly reportText: string;
  readonly to: Locale;
  /** The translation as it stands, with its file, whole; undefined where there is none. */
  readonly present: { readonly file: TranslationFile; readonly text: string } | undefined;
}

/** What a person or a translator adds. */
export interface TranslationInputs {
  /** Words for blocks, by the id of the original's block. */
  readonly changes: ReadonlyMap<string, BlockChange>;
  /** Words for labels, by {@link ComposedLabel.id}. */
  readonly labels: ReadonlyMap<string, string>;
  /** Ids of blocks and sections that are declared to be of the present text. */
  readonly confirmed: ReadonlySet<string>;
}

/** Nothing is added. */
export const NO_INPUTS: TranslationInputs = { changes: new Map(), labels: new Map(), confirmed: new Set() };

/** A translation as it will stand. */
export interface TranslationResult {
  readonly blocks: readonly ComposedBlock[];
  readonly labels: readonly ComposedLabel[];
  /** Blocks of the present translation that stand for nothing in the original; they go. */
  readonly surplus: readonly TextBlock[];
  /** The translation's file. */
  readonly companion: string;
  /** The report's file, with the new labels. */
  readonly report: string;
}

/** Brings a translation up to its original: keeps, fills in what is known, marks what is missing or out of date. */
export function translateReport(
  task: TranslationTask,
  inputs: TranslationInputs = NO_INPUTS,
): TranslationResult {
  const memory = toMemory(task.content, task.report, task.to);
  return { ...translateText(task, inputs, memory), ...translateLabels(task, inputs, memory) };
}

function translateText(
  { report, to, present }: TranslationTask,
  { changes, confirmed }: TranslationInputs,
  memory: Memory,
): Pick<TranslationResult, 'blocks' | 'surplus' | 'companion'> {
  const original = toBlockedText(report.input.language, report.source.body);
  const translation = present && toBlockedText(to, present.file.source.body);
  const standing: Standing =
    present && translation ? toStanding(original, translation, present.file.input) : untouched(original);
  const blocks = composeBlocks(standing.blocks, {
    changes,
    confirmed: confirmedIn(original, confirmed),
    remember: ({ text, shape }) => memory.findBlock(text, shape),
  });
  const status = statusOfFile(blocks, present?.file.input.status ?? 'machine');
  const isCurrent = blocks.every(({ outdated }) => !outdated);
  const head = {
    translationOf: isCurrent ? digestOf(original.body) : (present?.file.input.translationOf ?? 'pending'),
    status,
    blocks: recordsOf(blocks, status),
  };
  return {
    blocks,
    // Figures and untranslated words are no loss.
    surplus: standing.surplus.filter(
      ({ kind, text }) => kind !== 'fixed' && findUntranslated(text) === undefined,
    ),
    companion: toTranslationFile(present?.text, head, composeBody(original, translation, standing, blocks)),
  };
}

function translateLabels(
  { report, reportText, to }: TranslationTask,
  inputs: TranslationInputs,
  memory: Memory,
): Pick<TranslationResult, 'labels' | 'report'> {
  const yaml = yamlOf(reportText, report);
  const labels = composeLabels(yaml.text, {
    from: report.input.language,
    to,
    changes: inputs.labels,
    remember: (text, path) => memory.findLabel(text, path),
  });
  const edits = labels.flatMap(({ path, target, changed }) =>
    changed && target !== undefined ? [{ path, locale: to, text: target }] : [],
  );
  return { labels, report: yaml.before + editLabels(yaml.text, edits) + yaml.after };
}

function toBlockedText(locale: Locale, body: string): BlockedText {
  return { locale, body, blocks: blocksOf(body) };
}

function untouched({ blocks }: BlockedText): Standing {
  return {
    blocks: blocks.flatMap((source) =>
      source.kind === 'fixed'
        ? []
        : [{ source, target: undefined, status: 'missing' as const, translated: undefined, outdated: false }],
    ),
    surplus: [],
    sameShape: false,
  };
}

/** All blocks that ids name: a section names all that stands in it and below it. */
function confirmedIn({ blocks }: BlockedText, ids: ReadonlySet<string>): ReadonlySet<string> {
  const named = (block: TextBlock): boolean =>
    ids.has('all') ||
    ids.has(block.id) ||
    [...ids].some((id) => block.section === id || block.section.startsWith(`${id}-`));
  return new Set(blocks.filter(named).map(({ id }) => id));
}

/** A file's YAML, and what stands before and after it. */
function yamlOf(
  text: string,
  { source }: ReportFile,
): { readonly before: string; readonly text: string; readonly after: string } {
  const start = text.indexOf('\n') + 1;
  const end = text.lastIndexOf('---', text.length - source.body.length - 1);
  return { before: text.slice(0, start), text: text.slice(start, end), after: text.slice(end) };
}
