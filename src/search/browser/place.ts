/** How far a reader is in a list of results. */
export interface Place {
  /** Results shown. */
  readonly shown: number;
  /** Pixels from the top. */
  readonly scroll: number;
}

/** Reads a place from the state of an entry of the browser's history, which may hold anything. */
export function readPlace(state: unknown): Place | undefined {
  if (typeof state !== 'object' || state === null || !('shown' in state) || !('scroll' in state))
    return undefined;
  const { shown, scroll } = state;
  return Number.isInteger(shown) && typeof shown === 'number' && shown > 0 && typeof scroll === 'number'
    ? { shown, scroll }
    : undefined;
}
