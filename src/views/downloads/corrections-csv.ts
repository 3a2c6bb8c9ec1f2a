import type { Catalog } from '../../catalog/catalog.ts';
import type { FigureValue, NamedFigure } from '../../domain/history.ts';
import { parseMoney, toDecimal } from '../../domain/money.ts';
import { exactly, type DownloadCell } from './cell.ts';
import { toCsv } from './csv.ts';
import { correctionsOf } from '../history/corrections.ts';

const COLUMNS = [
  'report',
  'year',
  'department',
  'fictional',
  'date',
  'commit',
  'field',
  'before',
  'after',
  'unit',
  'reason',
] as const;

/**
 * `/data/corrections.csv`: one row a published figure that was changed later. Amounts are in 元; a side is
 * empty where the figure was not given.
 */
export function toCorrectionsCsv(catalog: Catalog): string {
  const corrections = correctionsOf(catalog);
  return toCsv(
    COLUMNS,
    (corrections ?? []).map(({ entry: { report, fictional }, revision, change: { before, after } }) => [
      report.id,
      report.year,
      report.department,
      String(fictional),
      revision.date,
      revision.commit,
      (after ?? before)?.field,
      plain(before),
      plain(after),
      unitOf((after ?? before)?.value),
      revision.reason,
    ]),
  );
}

function plain(figure: NamedFigure | undefined): DownloadCell {
  if (!figure) return undefined;
  const { value } = figure;
  switch (value.kind) {
    case 'money':
      return exactly(toDecimal(parseMoney(value.digits, value.unit), 0));
    case 'date':
      return value.iso;
    case 'grade':
      return value.grade;
    case 'words':
      return value.text.zh ?? value.text.en;
    default:
      return exactly(value.digits);
  }
}

function unitOf(value: FigureValue | undefined): string | undefined {
  const units: Partial<Record<FigureValue['kind'], string>> = { money: '元', percent: '%', points: '分' };
  return value && units[value.kind];
}
