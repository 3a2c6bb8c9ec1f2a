import { Feed } from 'feed';
import type { Catalog } from '../../catalog/catalog.ts';
import { addressOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite } from '../pages/frame.ts';

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  /** Path of the page whose news it brings, and its own, both without language. */
  readonly page: string;
  readonly feed: string;
}

/** An entry of a feed. */
export interface FeedEntry {
  readonly id: string;
  /** Day, ISO. */
  readonly date: string;
  readonly title: string;
  readonly link: string;
  /** Paragraphs of plain text; empty ones are left out. */
  readonly paragraphs: readonly string[];
}

/**
 * A feed in Atom (RFC 4287) of the newest entries. It is dated by them, by the catalog's day when there
 * are none, so that the same content gives the same feed.
 */
export function toAtom(
  catalog: Catalog,
  words: Words,
  head: FeedHead,
  entries: readonly FeedEntry[],
  atMost: number,
): string {
  const address = addressOfSite(catalog);
  const newest = entries
    .toSorted((left, right) => right.date.localeCompare(left.date) || left.id.localeCompare(right.id, 'en'))
    .slice(0, atMost);
  const page = addressOf(address, words.locale, head.page);
  const feed = new Feed({
    id: page,
    link: page,
    title: head.title,
    description: head.description,
    language: words.tag,
    updated: dayOf(newest[0]?.date ?? catalog.asOf),
    generator: false,
    feedLinks: { atom: addressOf(address, words.locale, head.feed) },
    copyright: words.text(catalog.site.licence.name).text,
    author: { name: words.text(catalog.site.name).text },
  });
  for (const { id, date, title, link, paragraphs } of newest)
    feed.addItem({ id, link, title: toHtml(title), date: dayOf(date), content: paragraphsOf(paragraphs) });
  return feed.atom1();
}

/** A feed as the answer to a request. */
export function toAtomResponse(atom: string): Response {
  return new Response(atom, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

function paragraphsOf(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `<p>${toHtml(text)}</p>`)
    .join('');
}

/** Title and content of an entry are HTML; words of a report must not become marks of it. */
function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
