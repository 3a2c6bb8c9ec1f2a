import type { Catalog } from '../../catalog/catalog.ts';
import type { Verdict } from '../../checks/examine.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite } from '../pages/frame.ts';
import { textCell, type TableView } from '../tables/table.ts';
import { ruleName } from './rule-name.ts';

/** Every rule with what it said of a report, also where the figures agree. */
export function toOutcomesTable(catalog: Catalog, { outcomes }: Verdict, words: Words): TableView {
  const { t } = words;
  const address = addressOfSite(catalog);
  return {
    caption: t('checks:outcomes.title'),
    columns: [
      { label: t('checks:outcomes.rule'), kind: 'text' },
      { label: t('checks:outcomes.outcome'), kind: 'text' },
    ],
    rows: outcomes.map(({ code, kind }) => ({
      head: textCell({ text: ruleName(code, words) }, pathOf(address, words.locale, PAGES.rule(code))),
      depth: 0,
      role: 'plain',
      cells: [textCell({ text: t(`checks:outcomes.${kind}`) })],
    })),
  };
}
