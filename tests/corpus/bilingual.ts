/** A text in both languages of the corpus. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Makes a text in both languages. */
export function both(zh: string, en: string): Bilingual {
  return { zh, en };
}
