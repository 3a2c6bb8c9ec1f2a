import type { Report } from '../domain/report.ts';
import type { Stated } from '../domain/stated.ts';

/**
 * Whether a report gives no reason: it says so, or the whole of it was read and none was seen. Of an
 * excerpt that shows none, nothing can be said.
 */
export function givesNoReason({ coverage }: Report, reason: Stated<unknown>): boolean {
  return reason.kind === 'not-reported' || (reason.kind === 'not-seen' && coverage === 'full');
}
