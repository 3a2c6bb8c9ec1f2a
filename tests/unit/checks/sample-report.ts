import type { Check, CheckContext, Judgement } from '../../../src/checks/check.ts';
import type { FindingValue } from '../../../src/domain/finding.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import type { Report, ReportIdentity } from '../../../src/domain/report.ts';
import { readReport, type ReportFile } from '../../../src/reading/read-report.ts';
import type { MoneyUnit } from '../../../src/vocabulary/money-units.ts';

const HEAD = `title: { zh: 2023年度自评报告 }
language: zh
kind: self-evaluation
coverage: full
prose: original
`;

const HEALTH: ReportIdentity = { department: 'health', year: 2023 };

/** The file of a small report: its frontmatter without the head that every report has, and its text. */
export function sampleFile(yaml: string, identity: ReportIdentity = HEALTH, text = ''): ReportFile {
  const path = `reports/${identity.department}/${identity.year}.md`;
  const { file, findings } = readReport(path, `---\n${HEAD}${yaml}\n---\n${text}`, identity);
  if (!file) throw new Error(`The sample is no report: ${findings.map(({ place }) => place.field).join()}`);
  return file;
}

/** A small report, by default of `health` on 2023. */
export function sampleReport(yaml: string, identity: ReportIdentity = HEALTH): Report {
  return sampleFile(yaml, identity).report;
}

/** What a rule says of a small report. */
export function judge(check: Check, yaml: string, context: CheckContext = { lastYear: [] }): Judgement {
  return check.judge(sampleReport(yaml), context);
}

/** Money in a finding, by default stated in 万元. */
export function money(text: string, unit: MoneyUnit = '万元'): FindingValue {
  return { kind: 'money', money: parseMoney(text, unit) };
}

/** The place of a finding in the small report. */
export function at(field: string): { readonly file: string; readonly field: string } {
  return { file: 'reports/health/2023.md', field };
}
