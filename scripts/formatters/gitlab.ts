import { createHash } from 'node:crypto';
import type { Finding } from '../../src/domain/finding.ts';
import type { Severity } from '../../src/vocabulary/findings.ts';
import { linesOf, pathOf, type FindingFormat, type Printing } from './finding-lines.ts';

/**
 * For GitLab: a Code Quality report, which a merge request shows as what became better and worse.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const formatForGitlab: FindingFormat = (findings, printing) => {
  const seen = new Map<string, number>();
  return JSON.stringify(
    findings.map((finding) => {
      const identity = identityOf(finding, printing);
      const earlier = seen.get(identity) ?? 0;
      seen.set(identity, earlier + 1);
      return entryOf(finding, printing, digestOf(`${identity}\0${earlier}`));
    }),
    null,
    2,
  );
};

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'blocker', question: 'major', note: 'info' };

function entryOf(
  finding: Finding,
  printing: Printing,
  fingerprint: string,
): Readonly<Record<string, unknown>> {
  return {
    description: linesOf(finding, printing.languages).join('\n'),
    check_name: finding.code,
    fingerprint,
    severity: SEVERITIES[finding.severity],
    // A finding about a whole file has no line; the format wants one.
    location: { path: pathOf(finding, printing), lines: { begin: finding.place.position?.line ?? 1 } },
  };
}

/**
 * What makes a finding the same one in the branches that GitLab compares: no line, which moves when something is
 * written above it.
 */
function identityOf(finding: Finding, printing: Printing): string {
  return [
    finding.code,
    pathOf(finding, printing),
    finding.place.field,
    ...linesOf(finding, printing.languages),
  ].join('\0');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
