import { Feed } from 'feed';
import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { PAGES, addressOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { toFindingViews, toFragment } from '../findings/finding-view.ts';
import { addressOfSite } from '../pages/frame.ts';

/** Entries of a feed; readers that want all take the CSV. */
const ENTRIES = 200;

/**
 * `/findings/feed.xml`: the questions of the newest reports, Atom (RFC 4287). An entry is dated by its
 * report, or by the latest reply to it, so that the same content gives the same feed.
 */
export function toFindingsFeed(catalog: Catalog, words: Words): string {
  const { t } = words;
  const address = addressOfSite(catalog);
  const entries = catalog.reports
    .flatMap((entry) => entriesOf(catalog, entry, words))
    .toSorted((left, right) => right.date.localeCompare(left.date) || left.id.localeCompare(right.id, 'en'))
    .slice(0, ENTRIES);
  const page = addressOf(address, words.locale, PAGES.findings);
  const feed = new Feed({
    id: page,
    link: page,
    title: t('checks:feed.title', { site: words.text(catalog.site.name).text }),
    description: t('checks:findings.lead'),
    language: words.tag,
    updated: dayOf(entries[0]?.date ?? catalog.asOf),
    generator: false,
    feedLinks: { atom: addressOf(address, words.locale, PAGES.findingsFeed) },
    copyright: words.text(catalog.site.licence.name).text,
    author: { name: words.text(catalog.site.name).text },
  });
  for (const { id, date, title, link, content } of entries)
    feed.addItem({ id, link, title, date: dayOf(date), content });
  return feed.atom1();
}

interface FeedEntry {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly link: string;
  readonly content: string;
}

function entriesOf(catalog: Catalog, entry: CatalogReport, words: Words): readonly FeedEntry[] {
  const { t } = words;
  const { report, fictional, verdict } = entry;
  const origin = addressOfSite(catalog).origin.origin;
  return toFindingViews(catalog, entry, words).flatMap((view, index) => {
    if (view.severity !== 'question') return [];
    const replied = verdict.findings[index]?.replies?.at(-1)?.date;
    const dates = [report.published ?? report.filed ?? `${report.year}-12-31`, replied ?? ''];
    return [
      {
        id: `${addressOf(addressOfSite(catalog), words.locale, PAGES.report(report.department, report.year))}#${view.code}:${toFragment(view.field)}`,
        date: dates.sort().at(-1) ?? '',
        title: t('checks:feed.entry', {
          fictional: fictional ? `${t('report:fictional')} ` : '',
          report: words.text(report.title).text,
          rule: view.rule,
        }),
        link: `${origin}${view.figureHref}`,
        content: [
          ...(fictional ? [t('report:notices.fictional')] : []),
          view.sentence,
          view.formula,
          ...view.replies.map(({ label, text }) => t('site:labelled', { label, value: text.text })),
        ]
          .filter((part) => part !== '')
          .map((part) => `<p>${escapeHtml(part)}</p>`)
          .join(''),
      },
    ];
  });
}

/** The content of an entry is HTML; words of a report must not become marks of it. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
