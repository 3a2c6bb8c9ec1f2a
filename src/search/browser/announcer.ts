import { afterPause } from './turns.ts';

/** Quiet before something is said, so that a screen reader is not interrupted at every letter. */
const PAUSE = 600;

/** Says things through a live region, the last of several in quick succession. */
export function makeAnnouncer(region: Element): (text: string) => void {
  const pause = afterPause(PAUSE);
  return (text) => {
    // What is already there would not be said again.
    region.textContent = '';
    pause.run(() => {
      region.textContent = text;
    });
  };
}
