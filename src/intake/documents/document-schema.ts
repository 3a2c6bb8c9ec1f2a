import { z } from 'zod';
import { REFUSAL_CODES, type ReadingResult } from './refusal.ts';

const place = z.strictObject({
  page: z.int().positive().exactOptional(),
  sheet: z.string().exactOptional(),
  cell: z.string().exactOptional(),
  block: z.int().positive(),
});

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('paragraph'),
    text: z.string(),
    headingLevel: z.int().positive().exactOptional(),
    list: z.enum(['ordered', 'bullet']).exactOptional(),
    place,
  }),
  z.strictObject({
    kind: z.literal('table'),
    rows: z.array(
      z.array(
        z.strictObject({
          text: z.string(),
          stored: z.string().exactOptional(),
          covered: z.enum(['above', 'left']).exactOptional(),
          place,
        }),
      ),
    ),
    place,
  }),
]);

const omitted = z.strictObject({
  what: z.enum([
    'hidden-row',
    'hidden-column',
    'hidden-sheet',
    'hidden-text',
    'comment',
    'deleted',
    'formula',
    'page-number',
    'page-header',
    'field-code',
    'empty-cells',
    'contents-line',
    'picture',
    'macro',
  ]),
  text: z.string(),
  place,
});

/** What a reading process sends; read again where it arrives, as a broken process may send anything. */
export const readingResultSchema: z.ZodType<ReadingResult> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('document'),
    document: z.strictObject({
      format: z.enum(['docx', 'xlsx', 'html', 'pdf', 'text', 'markdown']),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      blocks: z.array(block),
      omitted: z.array(omitted),
    }),
  }),
  z.strictObject({
    kind: z.literal('refused'),
    refusal: z.strictObject({
      code: z.enum(REFUSAL_CODES),
      args: z.strictObject({ name: z.string(), limit: z.string() }),
    }),
  }),
]);
