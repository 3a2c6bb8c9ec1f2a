import { blocksOf } from '../markdown/blocks.ts';
import { digestOf } from '../markdown/render-cache.ts';
import type { ReportFile, TranslationFile } from '../reading/read-report.ts';
import { composeBlocks, recordsOf } from './compose.ts';
import { toStanding, type BlockedText } from './standing.ts';
import { toTranslationFile } from './translation-file.ts';

/**
 * A translation's file with the digests of the original as it stands now: somebody has revised all of it.
 * @param text the translation's file, whole.
 * @returns undefined where its blocks are not those of the original, so that it cannot be a revision of it.
 */
export function findStamped(
  report: ReportFile,
  translation: TranslationFile,
  text: string,
): string | undefined {
  const { body } = report.source;
  const { input, source, locale } = translation;
  if (input.blocks === undefined) {
    return text.replace(/^(translationOf:[ \t]*)(?:pending|sha256-[0-9a-f]{64})/m, `$1${digestOf(body)}`);
  }
  const original: BlockedText = { locale: report.input.language, body, blocks: blocksOf(body) };
  const standing = toStanding(original, { locale, body: source.body, blocks: blocksOf(source.body) }, input);
  if (!standing.sameShape) return undefined;
  const blocks = composeBlocks(standing.blocks, {
    changes: new Map(),
    confirmed: new Set(original.blocks.map(({ id }) => id)),
    remember: () => undefined,
  });
  const head = {
    translationOf: digestOf(body),
    status: input.status,
    blocks: recordsOf(blocks, input.status),
  };
  return toTranslationFile(text, head, source.body);
}
