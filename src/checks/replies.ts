import type { Finding } from '../domain/finding.ts';
import { answers } from '../domain/reply.ts';
import type { Report } from '../domain/report.ts';
import { objection } from './check.ts';

/**
 * Findings with the department's replies to them. A reply to a finding that there is not (no longer, or
 * by a slip in its code or place) is itself reported.
 */
export function withReplies(report: Report, findings: readonly Finding[]): readonly Finding[] {
  const answered = findings.map((found) => {
    const replies = report.replies
      .filter((reply) => answers(reply, found))
      .toSorted((left, right) => left.date.localeCompare(right.date));
    return replies.length > 0 ? { ...found, replies } : found;
  });
  const astray = report.replies.flatMap((reply, index) =>
    findings.some((found) => answers(reply, found))
      ? []
      : [
          objection('reply-without-finding', report, `replies[${index}]`, {
            code: { kind: 'verbatim', text: reply.code },
            place: { kind: 'verbatim', text: reply.place },
          }),
        ],
  );
  return [...answered, ...astray];
}
