import { readContent } from '../../src/reading/read-content.ts';
import { findContentFaults } from '../content-findings.ts';
import { findDepartment } from './find-department.ts';
import { collectStatuses } from './status/collect-statuses.ts';
import { formatStatuses, formatStatusesAsJson } from './status/format-statuses.ts';
import { isFailing, wantsAttention, type ReportStatus } from './status/report-status.ts';
import { today } from './today.ts';
import type { ExitCode, Verb, VerbCall } from './verb.ts';
import { wordUnknownDepartment } from './word-department.ts';

/** `report status [department]`: what is missing, late, outdated, questioned or not filled in. */
export const statusVerb: Verb = {
  name: 'status',
  options: {
    year: { type: 'string' },
    format: { type: 'string', choices: ['terminal', 'json'] },
    all: { type: 'boolean' },
  },
  positionals: { least: 0, most: 1 },
  async run(call) {
    const { words, warn, root, options } = call;
    const content = await readContent(root);
    const [typed] = call.positionals;
    const year = options.get('year');
    const found = typed === undefined ? undefined : findDepartment(typed, content.departments);
    const faults = [
      ...(typed === undefined || found === undefined || found.kind === 'found'
        ? []
        : [wordUnknownDepartment(typed, found, words)]),
      ...(typeof year === 'string' && !/^(?:19|20)\d{2}$/.test(year)
        ? [words.t('staff:new.noYear', { year })]
        : []),
    ];
    if (faults.length > 0) {
      warn(faults.join('\n'));
      return 2;
    }
    const findings = await findContentFaults(root);
    const asOf = process.env.MINGZHANG_DATE ? today() : (content.site?.asOf ?? today());
    const all = collectStatuses(content, findings, asOf);
    const statuses = all.filter(
      (status) =>
        (found?.kind !== 'found' || status.department.id === found.department.id) &&
        (typeof year !== 'string' || status.year === Number(year)),
    );
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const otherErrors = errors - all.reduce((sum, status) => sum + status.errors, 0);
    return show(statuses, { asOf, otherErrors }, call);
  },
};

function show(
  statuses: readonly ReportStatus[],
  { asOf, otherErrors }: { readonly asOf: string; readonly otherErrors: number },
  { words, print, options }: VerbCall,
): ExitCode {
  const failing = statuses.filter(isFailing).length;
  if (options.get('format') === 'json') print(formatStatusesAsJson(statuses, asOf, otherErrors));
  else {
    const wanting = statuses.filter(wantsAttention);
    const shown = options.has('all') ? statuses : wanting;
    if (shown.length > 0) print(`${formatStatuses(shown, words)}\n`);
    print(words.t('staff:status.summary', { date: words.date(asOf), wanting: wanting.length, failing }));
    if (otherErrors > 0) print(words.t('staff:status.otherErrors', { count: otherErrors }));
  }
  return failing > 0 || otherErrors > 0 ? 1 : 0;
}
