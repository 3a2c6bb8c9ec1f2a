import type { Catalog, CatalogReport } from '../../../../src/catalog/catalog.ts';
import { catalogOf, entryOf, reportOf } from '../sample-reports.ts';

/** A report whose adjusted budget is stated 20.00 too high, with a reply; staff above posts. */
export const QUESTIONED = `filed: 2025-03-01
published: 2025-04-01
budget: { unit: 万元, initial: 500.00, increase: 80.00, decrease: 20.00, adjusted: 580.00, executed: 540.00 }
staffing: { posts: 10, inPost: 12 }
replies:
  - code: adjusted-sum
    place: budget.adjusted
    state: explained
    text: { zh: 另有20万元为上级专款。, en: Another 0.2 million came from above. }
    date: 2025-06-01`;

/** A real report with a question, a note and a reply, and an invented one that agrees. */
export function sampleCatalog(): Catalog {
  const real: CatalogReport = entryOf(reportOf(QUESTIONED));
  const invented = entryOf(
    reportOf(
      'budget: { unit: 万元, initial: 100.00, increase: 0, decrease: 0, adjusted: 100.00, executed: 99.00 }',
      {
        department: 'invented-bureau',
        year: 2023,
      },
    ),
    { fictional: true },
  );
  return { ...catalogOf([real, invented]), years: [2024, 2023] };
}
