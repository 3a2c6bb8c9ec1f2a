import { readHeading } from '../../values/read-heading.ts';
import { tidyText } from '../../values/tidy-text.ts';
import { isEmptyMark, toPlain } from './row-kind.ts';

/** The name of a level of indicators, and the weight that stands in its heading. */
export interface LevelText {
  readonly name: string;
  /** Points: 50 of `产出指标（50分）`. */
  readonly weight?: string;
}

const IN_BRACKETS = /^(.*?\D)\s*[（(]\s*(?:权重|分值)?[：:]?\s*(\d{1,3}(?:\.\d+)?)\s*(分|%|％)?\s*[）)]$/s;
const AT_END = /^(.*?[^\d.])\s*(\d{1,3}(?:\.\d+)?)\s*分$/s;

/** Longer texts are no names. */
const LONGEST = 200;

/** Takes number and weight off the name of a group: `一、产出指标（50分）`. */
export function readGroupText(text: string): LevelText {
  const name = withoutNumber(text);
  const match = name.length > LONGEST ? undefined : (IN_BRACKETS.exec(name) ?? AT_END.exec(name));
  if (!match) return { name };
  return { name: tidyText(match[1] ?? ''), weight: match[2] ?? '' };
}

/** Takes number and weight off the name of an indicator; a number in brackets without 分 belongs to the name. */
export function readIndicatorText(text: string): LevelText {
  const name = withoutNumber(text).replace(/^指标\s*\d+\s*[：:.、]\s*/, '');
  const match = name.length > LONGEST ? undefined : IN_BRACKETS.exec(name);
  if (match?.[3] !== '分') return { name };
  return { name: tidyText(match[1] ?? ''), weight: match[2] ?? '' };
}

/** Whether a text is what the blank form prints: dots, 指标1, (200字以内). */
export function isPrompt(text: string): boolean {
  const plain = toPlain(text);
  return (
    isEmptyMark(text) ||
    /^指标\d+[:：.、]?[….]*$/.test(plain) ||
    /字以内|^填写说明|^填报说明|^可?另?附页/.test(plain)
  );
}

function withoutNumber(text: string): string {
  const heading = readHeading(text);
  return heading && heading.title !== '' ? heading.title : tidyText(text);
}
