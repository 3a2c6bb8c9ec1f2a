import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ancestorsOf } from '../domain/lineage.ts';
import { pathTo } from '../domain/region.ts';
import type { Catalog, CatalogReport } from './catalog.ts';
import { neighboursOf } from './selections.ts';

let messages: string | undefined;

/** Key of a page that lists content: anything in the content or the messages makes it anew. */
export function listKey(catalog: Catalog): string {
  return keyOf([catalog.digest, messagesDigest(), historyDigest(catalog)]);
}

/**
 * Key of a report's page: all that it shows. A report's page is made anew when its files, its
 * department or the bodies before it, its region or those above it, neighbours, findings, history, the
 * site's settings or the messages change.
 */
export function reportKey(catalog: Catalog, entry: CatalogReport): string {
  const { before, after } = neighboursOf(catalog, entry);
  return keyOf([
    entry.digest,
    JSON.stringify([
      catalog.site,
      entry.department,
      ancestorsOf(entry.department, catalog.departments),
      pathTo(entry.region, catalog.regions),
      entry.fictional,
    ]),
    JSON.stringify(entry.verdict, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    JSON.stringify(
      [...before, '|', ...after].map((one) =>
        typeof one === 'string' ? one : [one.report.id, one.report.title],
      ),
    ),
    messagesDigest(),
    catalog.history.kind === 'available'
      ? JSON.stringify(catalog.history.reports.get(entry.report.id))
      : catalog.history.reason,
  ]);
}

/** Key of a report in two languages: all that its page shows, and the glossary, whose terms it links. */
export function parallelKey(catalog: Catalog, entry: CatalogReport): string {
  return keyOf([reportKey(catalog, entry), JSON.stringify(catalog.glossary)]);
}

const historyDigests = new WeakMap<Catalog['history'], string>();

function historyDigest({ history }: Catalog): string {
  const known = historyDigests.get(history);
  if (known !== undefined) return known;
  const digest = keyOf([
    history.kind === 'available' ? JSON.stringify([...history.reports]) : history.reason,
  ]);
  historyDigests.set(history, digest);
  return digest;
}

function messagesDigest(): string {
  messages ??= keyOf(
    readdirSync('public/locales', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => readFileSync(join('public/locales', name), 'utf8')),
  );
  return messages;
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
