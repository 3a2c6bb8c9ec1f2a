import { deflateRawSync } from 'node:zlib';

/** The window of DEFLATE (RFC 1951) reaches 32 KiB back; what is left of it is for the record itself. */
const SIZE = 24_576;

/** Records of which the dictionary is made; more of them would be shorter pieces. */
const SAMPLES = 4;

/**
 * Text with which every record is deflated: a few whole records, as far apart as they stand. Tried against
 * the most frequent sentences, which left records a third larger, for it also gives their order.
 */
export function dictionaryOf(records: readonly string[]): Buffer {
  const samples = Array.from({ length: Math.min(SAMPLES, records.length) }, (_, sample) => {
    const record = Buffer.from(records[Math.floor((sample * records.length) / SAMPLES)] ?? '');
    return record.subarray(0, SIZE / SAMPLES);
  });
  return Buffer.concat(samples);
}

/** A record as bytes that need the dictionary to be read. */
export function deflateRecord(record: string, dictionary: Buffer): Uint8Array {
  return deflateRawSync(record, { level: 9, ...(dictionary.length > 0 ? { dictionary } : {}) });
}
