import { fold, type Variants } from '../text/fold.ts';
import { amountRuns, type TakenAmounts } from './amounts.ts';
import { numberPhrases } from './numbers.ts';
import type { Run } from './phrase.ts';

/** Quotation marks that hold a run together where they stand at its ends. */
const QUOTED = /(?<=^|\s)["“”„«「『《〈]([^"“”„«»「」『』《》〈〉]+)["“”»」』》〉](?=\s|$)/gu;

/**
 * What a reader looks for. White space parts runs, all of which must be found; quotation marks hold a run
 * with spaces together; an amount with its unit is one run, in all the ways in which it can be written.
 */
export function parseQuery(text: string, variants: Variants): readonly Run[] {
  const runs: Run[] = [];
  const plain = text.replaceAll(QUOTED, (_, quoted: string) => {
    runs.push(...toRun(quoted, variants));
    return ' ';
  });
  const { rest, runs: amounts }: TakenAmounts = amountRuns(plain, variants);
  runs.push(...amounts);
  for (const word of rest.split(/\s+/u)) runs.push(...toRun(word, variants));
  return [...new Map(runs.map((run) => [run.phrases[0]?.text ?? '', run])).values()];
}

function toRun(typed: string, variants: Variants): readonly Run[] {
  const text = fold(typed, variants).text.replaceAll(/^[\s,]+|[\s,]+$/gu, '');
  if (text === '') return [];
  return [{ typed: typed.trim(), phrases: [{ text }, ...numberPhrases(text)] }];
}
