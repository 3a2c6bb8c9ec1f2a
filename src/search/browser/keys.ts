/** Whether a key belongs to an input method that is composing a word, and is not for the page. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari ends a composition before it sends the key that ended it; only this old code tells that one.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return event.isComposing || event.keyCode === 229;
}

/** No suggestion is chosen: the field itself is. */
export const FIELD = -1;

/**
 * Which suggestion a key leads to, by its number. Up and Down go round through the field; Home and End are
 * the field's own until a suggestion is chosen; the keys that move within the text lead back to it.
 * @returns undefined where the key changes nothing.
 */
export function suggestionAfter(key: string, chosen: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return chosen + 1 < count ? chosen + 1 : FIELD;
    case 'ArrowUp':
      return chosen === FIELD ? count - 1 : chosen - 1;
    case 'Home':
      return chosen === FIELD ? undefined : 0;
    case 'End':
      return chosen === FIELD ? undefined : count - 1;
    case 'ArrowLeft':
    case 'ArrowRight':
      return chosen === FIELD ? undefined : FIELD;
    default:
      return undefined;
  }
}
