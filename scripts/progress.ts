/** Says how far a long command is. */
export interface Progress {
  step(zh: string, en: string): void;
  done(zh: string, en: string): void;
}

/** Steps with their times on a terminal; only the end in CI and in pipes. */
export function startProgress(): Progress {
  const began = performance.now();
  const seconds = (): string => ((performance.now() - began) / 1000).toFixed(1);
  const talkative = process.stderr.isTTY && !process.env.CI;
  return {
    step(zh, en) {
      if (talkative) console.error(`${seconds().padStart(6)} s  ${zh}…… / ${en}…`);
    },
    done(zh, en) {
      console.error(`${seconds().padStart(6)} s  ${zh} / ${en}`);
    },
  };
}
