import { daysBetween, type DueDates } from '../domain/deadlines.ts';
import type { Report } from '../domain/report.ts';
import { AGREES, UNJUDGED, objection, type Judgement } from './check.ts';

/** Holds the day of filing or publication against its last day. */
export function judgeLateness(
  code: 'filed-late' | 'published-late',
  report: Report,
  due: DueDates,
  step: keyof DueDates,
): Judgement {
  const [date, limit] = [report[step], due[step]];
  if (date === undefined || limit === undefined) return UNJUDGED;
  if (date <= limit) return AGREES;
  return {
    kind: 'found',
    findings: [
      objection(code, report, step, {
        stated: { kind: 'date', date },
        limit: { kind: 'date', date: limit },
        excess: { kind: 'count', count: daysBetween(limit, date) },
      }),
    ],
  };
}
