import type { Finding } from '../../src/domain/finding.ts';

/** Prints findings as JSON lines, for other programs. */
export function formatAsJson(findings: readonly Finding[]): string {
  return findings
    .map((finding) =>
      JSON.stringify(finding, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    )
    .join('\n');
}
