import type { Words } from '../../../src/i18n/words.ts';
import { LOCALES } from '../../../src/vocabulary/locales.ts';
import { withFileNames, wordQuestion, type Answers } from './answers.ts';
import { QUESTIONS, optionIn, type Question } from './questions.ts';

/** Somebody at the terminal who answers; undefined is: no more questions, leave everything as it is. */
export interface Person {
  /** Asks for a text. An empty answer is none. */
  text(
    question: string,
    how: { readonly usual: string; readonly fault: (answer: string) => string | undefined },
  ): Promise<string | undefined>;
  choose(
    question: string,
    choices: readonly { readonly value: string; readonly label: string }[],
  ): Promise<string | undefined>;
  confirm(question: string): Promise<boolean | undefined>;
}

/** Asks what the options of a call leave open. Undefined when the person stops. */
export async function askFor(given: Answers, person: Person, words: Words): Promise<Answers | undefined> {
  let answers = given;
  for (const question of QUESTIONS.filter(({ optionOnly }) => !optionOnly)) {
    const more = question.choices
      ? await askChoice(question, answers, person, words)
      : await askTexts(question, answers, person, words);
    if (!more) return undefined;
    answers = new Map([...answers, ...more]);
  }
  return answers;
}

async function askChoice(
  question: Question,
  answers: Answers,
  person: Person,
  words: Words,
): Promise<Answers | undefined> {
  if (answers.has(question.topic)) return new Map();
  const translate = words.t as (key: string) => string;
  const choices = (question.choices ?? []).map((value) => ({
    value,
    label: question.names === undefined ? value : translate(`${question.names}.${value}`),
  }));
  const answer = await person.choose(wordQuestion(question, words), choices);
  return answer === undefined ? undefined : new Map([[question.topic, answer]]);
}

/** Asks for a text, in each language where it has several; the first of them decides whether it is given at all. */
async function askTexts(
  question: Question,
  answers: Answers,
  person: Person,
  words: Words,
): Promise<Answers | undefined> {
  const { topic: name, localized, required, check } = question;
  const parts = localized
    ? LOCALES.map((locale) => ({
        option: optionIn(name, locale),
        language: words.t(`site:languages.${locale}`),
      }))
    : [{ option: name, language: undefined }];
  if (parts.some(({ option }) => answers.has(option))) return new Map();
  const found = new Map<string, string>();
  const usual = withFileNames(answers).get(name) ?? '';
  for (const { option, language } of parts) {
    const isNeeded = required === true && found.size === 0;
    const topic = wordQuestion(question, words);
    const what = language === undefined ? topic : words.t('staff:init.inLanguage', { what: topic, language });
    const answer = await person.text(isNeeded ? what : words.t('staff:init.optional', { what }), {
      usual,
      fault: (typed) => {
        if (typed === '') return isNeeded ? words.t('staff:init.needed') : undefined;
        const fault = check?.(typed);
        return fault && words.t(`staff:init.${fault}`, { option: `--${option}`, answer: typed });
      },
    });
    if (answer === undefined) return undefined;
    if (answer !== '') found.set(option, answer);
  }
  return found;
}
