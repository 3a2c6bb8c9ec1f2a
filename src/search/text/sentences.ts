/** Where a sentence of folded text ends: after its mark, in languages with spaces after the space. */
const END = /(?<=[。;!?]|\. )/u;

/** The sentences of a folded passage; put together they are the passage. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(END).filter((sentence) => sentence !== '');
}

/** Whether a text reaches from one sentence into the next. */
export function isAcrossSentences(text: string): boolean {
  return sentencesOf(text).length > 1;
}
