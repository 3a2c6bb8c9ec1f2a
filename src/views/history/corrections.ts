import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { isCorrection, type FigureChange, type Revision } from '../../domain/history.ts';

/** A published figure that was changed later. */
export interface Correction {
  readonly entry: CatalogReport;
  readonly revision: Revision;
  readonly change: FigureChange;
}

/** All corrections of the reports that are published now, newest first; undefined without a history. */
export function correctionsOf({ history, reports }: Catalog): readonly Correction[] | undefined {
  if (history.kind === 'unavailable') return undefined;
  return reports
    .flatMap((entry) =>
      (history.reports.get(entry.report.id) ?? []).flatMap((revision) =>
        revision.changes.filter(isCorrection).map((change) => ({ entry, revision, change })),
      ),
    )
    .toSorted((left, right) => right.revision.date.localeCompare(left.revision.date, 'en'));
}
