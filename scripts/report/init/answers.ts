import type { Words } from '../../../src/i18n/words.ts';
import type { LocalizedText } from '../../../src/schema/localized-text.ts';
import { LOCALES } from '../../../src/vocabulary/locales.ts';
import { QUESTIONS, optionIn, optionsOf, type Question } from './questions.ts';

/** Answers by the names of their options. */
export type Answers = ReadonlyMap<string, string>;

/** A text in the languages in which it was given; undefined in none. */
export function localizedAnswer(answers: Answers, topic: string): LocalizedText | undefined {
  const given = LOCALES.flatMap((locale) => {
    const answer = answers.get(optionIn(topic, locale));
    return answer === undefined ? [] : [[locale, answer] as const];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** The answers with what follows from them: file names of region and department from their English names. */
export function withFileNames(answers: Answers): Answers {
  const made = ['region', 'department'].flatMap((topic) => {
    const name = toFileName(answers.get(optionIn(`${topic}-name`, 'en')) ?? '');
    return answers.has(topic) || name === '' ? [] : [[topic, name] as const];
  });
  return new Map([...answers, ...made]);
}

/** A name in Latin letters as the name of a file: `Women's Federation` is `womens-federation`. */
export function toFileName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What is wrong with the answers, and which are missing; one sentence each. */
export function faultsOf(answers: Answers, words: Words): readonly string[] {
  return QUESTIONS.flatMap((question) => {
    const given = optionsOf(question).flatMap((option) => answers.get(option) ?? []);
    if (given.length === 0) return question.required ? [wordMissing(question, words)] : [];
    return optionsOf(question).flatMap((option) => {
      const answer = answers.get(option);
      const fault = answer === undefined ? undefined : question.check?.(answer);
      return fault === undefined ? [] : [words.t(`staff:init.${fault}`, { option: `--${option}`, answer })];
    });
  });
}

function wordMissing(question: Question, words: Words): string {
  const options = optionsOf(question).map((option) => `--${option}`);
  return words.t('staff:init.missing', {
    what: wordQuestion(question, words),
    options: options.join(words.t('staff:init.or')),
  });
}

/** What a question asks for, in words. */
export function wordQuestion({ topic }: Pick<Question, 'topic'>, words: Words): string {
  const translate = words.t as (key: string) => string;
  return translate(`staff:init.questions.${topic}`);
}
