import { LOCALE_TRAITS, type Locale } from '../../vocabulary/locales.ts';
import type { GlossaryTermInput } from '../../schema/glossary.ts';
import type { ComposedBlock } from '../compose.ts';
import type { ComposedLabel } from '../compose-labels.ts';
import { findTerms } from '../glossary-terms.ts';
import type { XliffFile, XliffState, XliffTerm, XliffUnit } from './xliff-file.ts';

/** Names of the two parts of a file for translators. */
export const PARTS = { text: 'text', labels: 'labels' } as const;

/** A report with its translation, to be written for translators. */
export interface Translatable {
  /** Path of the report from the content folder. */
  readonly file: string;
  readonly from: Locale;
  readonly to: Locale;
  readonly blocks: readonly ComposedBlock[];
  readonly labels: readonly ComposedLabel[];
  readonly glossary: readonly GlossaryTermInput[];
}

/** Words the remarks of a unit in some language. */
export interface UnitNotes {
  ofBlock(block: ComposedBlock): readonly string[];
  ofLabel(label: ComposedLabel): readonly string[];
}

/** The file for translators: every block and label, with its translation where there is one. */
export function toXliff(translatable: Translatable, notes: UnitNotes): XliffFile {
  const { file, from, to, blocks, labels } = translatable;
  return {
    sourceLanguage: LOCALE_TRAITS[from].tag,
    targetLanguage: LOCALE_TRAITS[to].tag,
    parts: [
      {
        id: PARTS.labels,
        original: file,
        units: labels.map((label) => unitOfLabel(label, translatable, notes)),
      },
      {
        id: PARTS.text,
        original: file,
        units: blocks.map((block) => unitOfBlock(block, translatable, notes)),
      },
    ],
  };
}

function unitOfLabel(label: ComposedLabel, translatable: Translatable, notes: UnitNotes): XliffUnit {
  const { id, source, target } = label;
  return {
    id,
    source,
    target,
    state: target === undefined ? 'initial' : 'final',
    notes: notes.ofLabel(label),
    terms: termsIn(source, translatable),
    isRow: false,
  };
}

function unitOfBlock(block: ComposedBlock, translatable: Translatable, notes: UnitNotes): XliffUnit {
  const { source, text, status } = block;
  return {
    id: source.id,
    source: source.text,
    target: text,
    state: stateOfBlock(block),
    ...(status === 'machine' ? { subState: 'mingzhang:machine' } : {}),
    notes: notes.ofBlock(block),
    terms: termsIn(source.text, translatable),
    isRow: source.kind === 'row',
  };
}

function termsIn(text: string, { from, to, glossary }: Translatable): readonly XliffTerm[] {
  return findTerms(text, from, glossary).map(({ term, written }) => ({
    id: term.id,
    source: written,
    target: term[to],
    definition: term.definition[to],
  }));
}

/** A block out of date is as good as untranslated: a translator has to look at it. */
export function stateOfBlock({ status, outdated }: Pick<ComposedBlock, 'status' | 'outdated'>): XliffState {
  if (outdated) return 'initial';
  switch (status) {
    case 'missing':
      return 'initial';
    case 'machine':
      return 'translated';
    case 'reviewed':
      return 'reviewed';
    case 'official':
      return 'final';
  }
}
