import type { Catalog } from '../../catalog/catalog.ts';
import { PAGES, addressOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { correctionsOf } from '../history/corrections.ts';
import { absenceText, toChangeView } from '../history/report-history.ts';
import { addressOfSite } from '../pages/frame.ts';
import { toAtom } from './atom.ts';
import { fictionalMark } from './report-entries.ts';

/** Entries of the feed; readers that want all take the CSV. */
const ENTRIES = 200;

/** `/corrections/feed.xml`: published figures that were changed later. Where there is no history it says so and has no entries. */
export function toCorrectionsFeed(catalog: Catalog, words: Words): string {
  const { t } = words;
  const address = addressOfSite(catalog);
  return toAtom(
    catalog,
    words,
    {
      title: t('history:corrections.feedTitle', { site: words.text(catalog.site.name).text }),
      description:
        catalog.history.kind === 'available'
          ? t('history:corrections.lead')
          : absenceText(catalog.history.reason, words),
      page: PAGES.corrections,
      feed: PAGES.correctionsFeed,
    },
    (correctionsOf(catalog) ?? []).map(({ entry, revision, change }) => {
      const { name, before, after } = toChangeView(catalog, entry, change, words);
      const { department, year } = entry.report;
      const page = addressOf(address, words.locale, PAGES.report(department, year));
      return {
        id: `${page}#${revision.commit}:${change.key}`,
        date: revision.date,
        title: t('history:corrections.feedEntry', {
          fictional: fictionalMark(entry.fictional, words),
          report: words.text(entry.report.title).text,
          figure: name,
        }),
        link: page,
        paragraphs: [
          ...(entry.fictional ? [t('report:notices.fictional')] : []),
          t('history:corrections.feedChange', {
            before: before ?? t('history:notGiven'),
            after: after ?? t('history:notGiven'),
          }),
          ...(revision.reason === ''
            ? []
            : [
                t('site:labelled', {
                  label: t('history:corrections.columns.reason'),
                  value: revision.reason,
                }),
              ]),
        ],
      };
    }),
    ENTRIES,
  );
}
