import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** DOS times have no zone: the parts of this local time are what is written, on every machine. */
const FIXED = new Date(2026, 0, 5, 9, 30, 0);

/**
 * A zip written again so that the same contents give the same bytes: fixed times of its entries and of
 * the document's own properties.
 */
export function toFixedZip(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([name, data]) => [
    name,
    name === 'docProps/core.xml' ? strToU8(withFixedDates(strFromU8(data))) : data,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: FIXED, level: 9 });
}

function withFixedDates(xml: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$12026-01-05T09:30:00Z');
}
