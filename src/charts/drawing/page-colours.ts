import type { DrawingColours } from './series-style.ts';

/** Colours of a drawing on a page: they follow its theme. */
export const PAGE_COLOURS: DrawingColours = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  series: [
    'var(--series-1)',
    'var(--series-2)',
    'var(--series-3)',
    'var(--series-4)',
    'var(--series-5)',
    'var(--series-6)',
    'var(--series-7)',
    'var(--ink-soft)',
  ],
};
