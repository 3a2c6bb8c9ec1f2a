import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeBlocks, composeBody, recordsOf } from '../../../src/companion/compose.ts';
import { toStanding, type BlockedText, type Standing } from '../../../src/companion/standing.ts';
import { blocksOf } from '../../../src/markdown/blocks.ts';
import { digestOf } from '../../../src/markdown/render-cache.ts';
import type { TranslationInput } from '../../../src/schema/translation.ts';
import type { Locale } from '../../../src/vocabulary/locales.ts';

/** A paragraph is known by a number; its translation is `English <number>`. */
function chinese(paragraphs: readonly number[]): string {
  return `## 概况\n\n${paragraphs.map((one) => `第${one}段。\n\n`).join('')}`;
}

function english(paragraphs: readonly number[]): string {
  return `## About\n\n${paragraphs.map((one) => `English ${one}.\n\n`).join('')}`;
}

function textOf(locale: Locale, body: string): BlockedText {
  return { locale, body, blocks: blocksOf(body) };
}

/** A finished translation of these paragraphs, all on record. */
function finished(paragraphs: readonly number[]): { text: BlockedText; input: TranslationInput } {
  const [original, text] = [textOf('zh', chinese(paragraphs)), textOf('en', english(paragraphs))];
  const input: TranslationInput = { translationOf: digestOf(original.body), status: 'official' };
  const blocks = composed(toStanding(original, text, input));
  return { text, input: { ...input, blocks: recordsOf(blocks, 'official') } };
}

function composed(standing: Standing): ReturnType<typeof composeBlocks> {
  return composeBlocks(standing.blocks, {
    changes: new Map(),
    confirmed: new Set(),
    remember: () => undefined,
  });
}

const paragraphs = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 8 });

describe('a translation on record, held against any other version of its original', () => {
  it(
    'never shows words beside a paragraph that they do not translate without saying so',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(paragraphs, paragraphs, (before, after) => {
          const { text, input } = finished(before);
          const standing = toStanding(textOf('zh', chinese(after)), text, input);
          for (const { source, target, outdated, status } of standing.blocks) {
            if (source.kind === 'heading' || status === 'missing' || outdated) continue;
            expect(target?.text).toBe(`English ${/\d+/.exec(source.text)?.[0]}.`);
          }
        }),
      );
    },
  );

  it('finds every paragraph again that stayed in its order', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(paragraphs, fc.func(fc.boolean()), paragraphs, (before, keeps, added) => {
        const kept = before.filter((one) => keeps(one));
        const after = [...kept, ...added.filter((one) => !before.includes(one))];
        const { text, input } = finished(before);
        const { blocks } = toStanding(textOf('zh', chinese(after)), text, input);
        const current = blocks.filter(({ status, outdated }) => status !== 'missing' && !outdated);
        expect(current.length).toBeGreaterThanOrEqual(kept.length + 1);
      }),
    );
  });

  it(
    'becomes a text with the blocks of the original, loses no words but surplus ones, and is stable',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(paragraphs, paragraphs, (before, after) => {
          const { text, input } = finished(before);
          const original = textOf('zh', chinese(after));
          const standing = toStanding(original, text, input);
          const blocks = composed(standing);
          const body = composeBody(original, text, standing, blocks);
          const next = textOf('en', body);
          expect(next.blocks.map(({ shape }) => shape)).toEqual(original.blocks.map(({ shape }) => shape));
          const gone = standing.surplus.map((block) => block.text);
          for (const block of text.blocks) if (!gone.includes(block.text)) expect(body).toContain(block.text);
          const again = toStanding(original, next, { ...input, blocks: recordsOf(blocks, 'official') });
          expect(composeBody(original, next, again, composed(again))).toBe(body);
          expect(recordsOf(composed(again), 'official')).toEqual(recordsOf(blocks, 'official'));
        }),
      );
    },
  );
});

describe('a translation without records', () => {
  it('is current as a whole when its digest is that of the original', () => {
    const original = textOf('zh', chinese([1, 2]));
    const { blocks } = toStanding(original, textOf('en', english([1, 2])), {
      translationOf: digestOf(original.body),
      status: 'machine',
    });
    expect(blocks.map(({ outdated }) => outdated)).toEqual([false, false, false]);
  });

  it('is aligned by its figures when the original has more', () => {
    const { blocks } = toStanding(textOf('zh', chinese([7, 1, 2])), textOf('en', english([1, 2])), {
      translationOf: 'pending',
      status: 'machine',
    });
    expect(blocks.map(({ target }) => target?.text)).toEqual([
      'About',
      undefined,
      'English 1.',
      'English 2.',
    ]);
  });
});
