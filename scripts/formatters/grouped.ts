import type { Finding } from '../../src/domain/finding.ts';
import { labelOf, linesOf, pageOf, pathOf, type FindingFormat, type Printing } from './finding-lines.ts';

/** For a person: findings file by file, and at the end the pages that explain them. */
export const formatGrouped: FindingFormat = (findings, printing) => {
  const files = Map.groupBy(findings, (finding) => pathOf(finding, printing));
  const pages = new Set(findings.map(({ code }) => pageOf(code)));
  return [
    ...[...files].map(([file, found]) =>
      [file, ...found.map((finding) => blockOf(finding, printing))].join('\n'),
    ),
    [...pages].join('\n'),
  ].join('\n\n');
};

function blockOf(finding: Finding, { languages }: Printing): string {
  const { position } = finding.place;
  const at = position ? `${position.line}:${position.column} ` : '';
  return [
    `  ${at}${labelOf(finding)}`,
    ...linesOf(finding, languages).map((line) => `    ${line.replaceAll('\n', '\n    ')}`),
  ].join('\n');
}
