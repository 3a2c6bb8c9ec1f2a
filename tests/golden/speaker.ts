import type { Bilingual } from '../corpus/bilingual.ts';
import { chineseMoney, englishMoney, groupedText, rateText, wideText, type Steps } from './amounts.ts';
import type { Draws } from './draws.ts';
import type { ReportFacts } from './facts.ts';
import { capitalised, fillSentence, toSentence, type GoldenLocale } from './sentence.ts';
import { WORD_SLOTS } from './word-slots.ts';

/** Words for slots that are not drawn but given, such as the figures of the report. */
export type Given = Readonly<Record<string, string>>;

const WIDE_NUMBERS = 25;

/**
 * Says sentences of a report in one language. What is drawn does not depend on the language, so that the
 * same facts are said in each.
 */
export class Speaker {
  readonly facts: ReportFacts;
  readonly locale: GoldenLocale;
  readonly draws: Draws;
  readonly #given = new Map<string, string>();

  constructor(facts: ReportFacts, locale: GoldenLocale, draws: Draws) {
    this.facts = facts;
    this.locale = locale;
    this.draws = draws;
  }

  /** Gives words for slots from now on. */
  give(words: Given): void {
    for (const [slot, word] of Object.entries(words)) this.#given.set(slot, word);
  }

  /** A sentence with its slots filled. */
  say(words: Bilingual): string {
    const text = this.fill(words);
    return this.locale === 'en' ? capitalised(text) : text;
  }

  /** The same within a sentence. */
  fill(words: Bilingual): string {
    const sentence = toSentence(words);
    const drawn = sentence.slots.map((slot) => this.#given.get(slot) ?? this.#draw(slot));
    return fillSentence(sentence, drawn, this.locale);
  }

  /** A text in the language of the report. */
  word(words: Bilingual): string {
    return words[this.locale];
  }

  money(steps: Steps): string {
    const { style } = this.facts;
    return this.#digits(this.locale === 'zh' ? chineseMoney(steps, style) : englishMoney(steps, style));
  }

  /** @param hundredths of a per cent. */
  rate(hundredths: number): string {
    return this.#digits(rateText(hundredths, this.facts.style));
  }

  count(value: number): string {
    return this.#digits(
      this.facts.style.grouped || this.locale === 'en' ? groupedText(`${value}`) : `${value}`,
    );
  }

  /** Now and then in wide digits, in Chinese reports of that style; the draw is the same in each language. */
  #digits(text: string): string {
    if (!this.facts.style.wide || !this.draws.chance(WIDE_NUMBERS)) return text;
    return this.locale === 'zh' ? wideText(text) : text;
  }

  #draw(slot: string): string {
    const draw = WORD_SLOTS.get(slot.replace(/\d$/, ''));
    if (draw === undefined) throw new Error(`Found no words for {${slot}}.`);
    return draw(this);
  }
}
