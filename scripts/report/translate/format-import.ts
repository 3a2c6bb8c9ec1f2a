import { LARGEST_MEGABYTES, type XliffFault } from '../../../src/companion/xliff/read-xliff.ts';
import type { Taken } from '../../../src/companion/xliff/take-returned.ts';
import type { Words } from '../../../src/i18n/words.ts';
import { UNTRANSLATED } from '../../../src/vocabulary/translation.ts';
import { quoted } from './quoted.ts';

/** Tells what a file brought, and what of it was refused. */
export function formatImport({ changes, labels, refused }: Taken, file: string, words: Words): string {
  const { t } = words;
  return [
    t('companion:taken', { count: changes.size + labels.size, file }),
    ...(refused.length > 0 ? [t('companion:refused', { count: refused.length })] : []),
    ...refused.map(
      ({ id, line, fault, source }) =>
        `  ${t(`companion:refusedUnit.${fault}`, { place: `${file}:${line}`, unit: id, source: quoted(source), mark: UNTRANSLATED })}`,
    ),
  ].join('\n');
}

/** Tells why a file is not read at all. */
export function formatXliffFault(fault: XliffFault, file: string, { t }: Words): string {
  switch (fault.code) {
    case 'malformed':
      return t('companion:unreadable.malformed', {
        file,
        line: fault.line,
        column: fault.column,
        detail: fault.detail,
      });
    case 'doctype':
    case 'unreasonable':
      return t(`companion:unreadable.${fault.code}`, { file, line: fault.line });
    case 'too-large':
      return t('companion:unreadable.too-large', {
        file,
        megabytes: fault.megabytes,
        limit: LARGEST_MEGABYTES,
      });
    case 'encoding':
      return t('companion:unreadable.encoding', { file });
    case 'not-xliff':
      return t('companion:unreadable.not-xliff', { file, found: fault.found });
    case 'missing':
      return t('companion:unreadable.missing', {
        file,
        line: fault.line,
        element: fault.element,
        what: fault.what,
      });
    case 'twice':
      return t('companion:unreadable.twice', {
        file,
        line: fault.line,
        element: fault.element,
        id: fault.id,
      });
    case 'state':
      return t('companion:unreadable.state', { file, line: fault.line, found: fault.found });
  }
}
