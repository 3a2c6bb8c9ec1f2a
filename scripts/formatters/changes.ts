import type { Locale } from '../../src/vocabulary/locales.ts';
import type { FileChange } from '../fixes/fix-files.ts';
import type { ChangeKind } from '../fixes/text-edit.ts';

const REASONS: Readonly<Record<ChangeKind, Readonly<Record<Locale, string>>>> = {
  width: { zh: '全角改为半角', en: 'full width made half width' },
  space: { zh: '删改多余空白', en: 'stray white space' },
  stamp: { zh: '译文登记随原文行末空白更新', en: 'stamp renewed: only white space of the original changed' },
};

/** Prints changes that were made to files, one a line: `content/…:12 ２．５ → 2.5 (…)`. */
export function formatChanges(
  changes: readonly FileChange[],
  folder: string,
  locales: readonly Locale[],
): string {
  return changes
    .map(({ file, line, kind, before, after }) => {
      const what = kind === 'width' ? `${before} → ${after} ` : '';
      const reason = locales.map((locale) => REASONS[kind][locale]).join(' / ');
      return `${folder === '.' ? '' : `${folder}/`}${file}:${line} ${what}(${reason})`;
    })
    .join('\n');
}
