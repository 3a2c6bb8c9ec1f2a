/**
 * Lets the latest of several pieces of work win: each takes a turn when it begins, and asks later whether
 * that is still the last one.
 */
export function makeTurns(): () => () => boolean {
  let last = 0;
  return () => {
    last += 1;
    const mine = last;
    return () => mine === last;
  };
}

/** Runs an action once no further call has come for so many milliseconds. */
export function afterPause(milliseconds: number): { run(action: () => void): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    run(action) {
      clearTimeout(timer);
      timer = setTimeout(action, milliseconds);
    },
    cancel() {
      clearTimeout(timer);
    },
  };
}
