import type { Catalog } from '../../catalog/catalog.ts';
import type { Words } from '../../i18n/words.ts';
import { pathOfFile } from '../downloads/data-address.ts';
import { DATA_FORMATS, type DataFile } from '../downloads/data-file.ts';
import { textCell, type Row, type TableView } from '../tables/table.ts';

/** Every file with what it holds, its format, rows, size and SHA-256; those of one table stand together. */
export function toFilesTable(catalog: Catalog, files: readonly DataFile[], words: Words): TableView {
  const { t } = words;
  return {
    caption: t('data:files.title'),
    columns: [
      { label: t('data:files.file'), kind: 'text' },
      { label: t('data:files.content'), kind: 'text' },
      { label: t('data:files.format'), kind: 'text' },
      { label: t('data:files.rows'), kind: 'number' },
      { label: t('data:files.size'), kind: 'number' },
      { label: t('data:files.digest'), kind: 'text' },
    ],
    rows: [...Map.groupBy(files, ({ table }) => table)].flatMap(([table, own]): readonly Row[] => [
      {
        head: textCell({ text: t(table ? `data:tables.${table}.title` : 'data:files.whole') }),
        depth: 0,
        role: 'group',
        cells: [
          textCell({ text: table ? t(`data:tables.${table}.description`) : '' }),
          ...Array.from({ length: 4 }, () => textCell({ text: '' })),
        ],
      },
      ...own.map((file) => ({
        head: textCell({ text: file.name }, pathOfFile(catalog, file)),
        depth: 1,
        role: 'plain' as const,
        cells: [
          textCell({ text: contentOf(file, words) }),
          textCell({ text: DATA_FORMATS[file.format].name }),
          file.rows === undefined
            ? textCell({ text: '' })
            : { kind: 'number' as const, text: words.number(file.rows) },
          { kind: 'number' as const, text: words.number(file.bytes.length) },
          textCell({ text: file.sha256 }),
        ],
      })),
    ]),
  };
}

/** What a file of all tables is; of a file of one table, whom it is meant for. */
function contentOf({ table, format, locale }: DataFile, { t }: Words): string {
  if (locale !== undefined) return t('data:files.heads', { language: t(`site:languages.${locale}`) });
  if (table !== undefined) return t('data:files.forPrograms');
  switch (format) {
    case 'package':
    case 'catalogue':
    case 'sqlite':
      return t(`data:files.${format}`);
    default:
      return t('data:files.workbook');
  }
}
