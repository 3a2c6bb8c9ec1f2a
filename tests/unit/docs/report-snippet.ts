import { parseYamlFile } from '../../../src/reading/source-file.ts';
import { validate } from '../../../src/reading/validate.ts';
import { report } from '../../../src/schema/report.ts';

const REST = `title: { zh: 示例 }
language: zh
kind: self-evaluation
coverage: full
prose: original
`;

/** What the schema says of a part of a report's head that a manual shows, put into a sound report. */
export function parseReportText(part: string): readonly string[] {
  const { findings } = validate(report, parseYamlFile('report.md', REST + part));
  return findings.map(({ code, place }) => `${place.field} ${code}`);
}
