import type { ReplyState } from '../vocabulary/report-kinds.ts';
import type { Finding, Reply } from './finding.ts';

/** Place by which a reply answers a finding about the report as a whole, which has no field. */
export const WHOLE_REPORT = 'report';

/** Whether a reply answers a finding: the same rule at the same field. */
export function answers(reply: Reply, { code, place }: Finding): boolean {
  return reply.code === code && reply.place === (place.field === '' ? WHOLE_REPORT : place.field);
}

/** The state of a finding: that of the latest reply to it, open while there is none. */
export function stateOf({ replies }: Pick<Finding, 'replies'>): ReplyState {
  return replies?.at(-1)?.state ?? 'open';
}
