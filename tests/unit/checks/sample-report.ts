import { ALONE, type Check, type CheckContext, type Judgement } from '../../../src/checks/check.ts';
import type { FindingValue } from '../../../src/domain/finding.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { Report, ReportIdentity } from '../../../src/domain/report.ts';
import { readReport, type ReportFile } from '../../../src/reading/read-report.ts';
import type { MoneyUnit } from '../../../src/vocabulary/money-units.ts';

const HEAD = [
  'title: { zh: 2023年度自评报告 }',
  'language: zh',
  'kind: self-evaluation',
  'coverage: full',
  'prose: original',
];

const HEALTH: ReportIdentity = { department: 'health', year: 2023 };

/**
 * The file of a small report: its frontmatter without the head that every report has, and its text.
 * Keys of the head that the frontmatter names take the place of the usual ones.
 */
export function sampleFile(yaml: string, identity: ReportIdentity = HEALTH, text = ''): ReportFile {
  const path = `reports/${identity.department}/${identity.year}.md`;
  const named = new Set(yaml.split('\n').map(keyOf));
  const head = HEAD.filter((line) => !named.has(keyOf(line)));
  const { file, findings } = readReport(path, `---\n${[...head, yaml].join('\n')}\n---\n${text}`, identity);
  if (!file) throw new Error(`The sample is no report: ${findings.map(({ place }) => place.field).join()}`);
  return file;
}

function keyOf(line: string): string {
  return line.slice(0, line.indexOf(':') + 1);
}

/** A small report, by default of `health` on 2023. */
export function sampleReport(yaml: string, identity: ReportIdentity = HEALTH, text = ''): Report {
  return sampleFile(yaml, identity, text).report;
}

/** A small report of `health` on the year before. */
export function lastYearsReport(yaml: string, department = HEALTH.department): Report {
  return sampleReport(yaml, { department, year: HEALTH.year - 1 });
}

/** What a rule says of a small report. */
export function judge(check: Check, yaml: string, context: Partial<CheckContext> = {}, text = ''): Judgement {
  return check.judge(sampleReport(yaml, HEALTH, text), { ...ALONE, ...context });
}

/** What a rule says of the text of a small report; its first line is the ninth of the file. */
export function judgeText(check: Check, text: string, context: Partial<CheckContext> = {}): Judgement {
  return judge(check, 'filed: 2024-03-12', context, text);
}

/** The fields that a rule objects to. */
export function fieldsOf(judgement: Judgement): readonly string[] {
  return judgement.kind === 'found' ? judgement.findings.map(({ place }) => place.field) : [];
}

/** Money in a finding, by default stated in 万元. */
export function money(text: string, unit: MoneyUnit = '万元'): FindingValue {
  return { kind: 'money', money: parseMoney(text, unit) };
}

/** A percentage in a finding. */
export function percent(text: string): FindingValue {
  return { kind: 'percent', text };
}

/** Points in a finding. */
export function points(text: string): FindingValue {
  return { kind: 'points', text };
}

/** A number in a finding. */
export function count(number: number): FindingValue {
  return { kind: 'count', count: number };
}

/** A day in a finding. */
export function date(iso: string): FindingValue {
  return { kind: 'date', date: iso };
}

/** Words of a file in a finding. */
export function verbatim(text: string): FindingValue {
  return { kind: 'verbatim', text };
}

/** A Chinese name in a finding. */
export function named(zh: string): FindingValue {
  return { kind: 'localized', text: { zh } };
}

/** A term of a closed list in a finding. */
export function term(list: string, name: string): FindingValue {
  return { kind: 'term', list, term: name };
}

/** The place of a finding in the small report. */
export function at(field: string): { readonly file: string; readonly field: string } {
  return { file: 'reports/health/2023.md', field };
}
