import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { PAGES, addressOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { toFindingViews, toFragment } from '../findings/finding-view.ts';
import { addressOfSite } from '../pages/frame.ts';
import { toAtom, type FeedEntry } from './atom.ts';
import { dayOfReport, fictionalMark } from './report-entries.ts';

/** Entries of the feed; readers that want all take the CSV. */
const ENTRIES = 200;

/**
 * `/findings/feed.xml`: the questions of the newest reports. An entry is dated by its report, or by the
 * latest reply to it.
 */
export function toFindingsFeed(catalog: Catalog, words: Words): string {
  const { t } = words;
  return toAtom(
    catalog,
    words,
    {
      title: t('checks:feed.title', { site: words.text(catalog.site.name).text }),
      description: t('checks:findings.lead'),
      page: PAGES.findings,
      feed: PAGES.findingsFeed,
    },
    catalog.reports.flatMap((entry) => entriesOf(catalog, entry, words)),
    ENTRIES,
  );
}

function entriesOf(catalog: Catalog, entry: CatalogReport, words: Words): readonly FeedEntry[] {
  const { t } = words;
  const { report, fictional, verdict } = entry;
  const address = addressOfSite(catalog);
  const page = addressOf(address, words.locale, PAGES.report(report.department, report.year));
  return toFindingViews(catalog, entry, words).flatMap((view, index) => {
    if (view.severity !== 'question') return [];
    const replied = verdict.findings[index]?.replies?.at(-1)?.date;
    return [
      {
        id: `${page}#${view.code}:${toFragment(view.field)}`,
        date: [dayOfReport(report), replied ?? ''].sort().at(-1) ?? '',
        title: t('checks:feed.entry', {
          fictional: fictionalMark(fictional, words),
          report: words.text(report.title).text,
          rule: view.rule,
        }),
        link: `${address.origin.origin}${view.figureHref}`,
        paragraphs: [
          ...(fictional ? [t('report:notices.fictional')] : []),
          view.sentence,
          view.formula,
          ...view.replies.map(({ label, text }) => t('site:labelled', { label, value: text.text })),
        ],
      },
    ];
  });
}
