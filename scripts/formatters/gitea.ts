import type { Finding } from '../../src/domain/finding.ts';
import type { Severity } from '../../src/vocabulary/findings.ts';
import { labelOf, linesOf, pageOf, pathOf, type FindingFormat, type Printing } from './finding-lines.ts';

/**
 * For Gitea and Forgejo, which do not show workflow commands beside the lines of files: a review of a pull
 * request, to be sent to `/api/v1/repos/<owner>/<name>/pulls/<number>/reviews`. Errors and questions that have a line
 * stand beside it, everything else in the text of the review.
 */
export const formatForGitea: FindingFormat = (findings, printing) => {
  const beside = findings.filter(standsBesideLine);
  const below = findings.filter((finding) => !standsBesideLine(finding));
  return JSON.stringify(
    {
      event: 'COMMENT',
      body: bodyOf(findings, below, printing),
      comments: beside.map((finding) => ({
        path: pathOf(finding, printing),
        new_position: finding.place.position?.line ?? 1,
        body: paragraphsOf(finding, printing),
      })),
    },
    null,
    2,
  );
};

/** Where the severities stand in the first line of a review. */
const ORDER = ['error', 'question', 'note'] as const satisfies readonly Severity[];

function standsBesideLine({ place, severity }: Finding): boolean {
  return severity !== 'note' && place.position !== undefined;
}

function bodyOf(findings: readonly Finding[], listed: readonly Finding[], printing: Printing): string {
  const counts = ORDER.map(
    (severity) => `${severity} ${findings.filter((finding) => finding.severity === severity).length}`,
  ).join(', ');
  return [
    `**npm run check**: ${counts}`,
    ...listed.map((finding) => {
      const line = finding.place.position ? `:${finding.place.position.line}` : '';
      return `\`${pathOf(finding, printing)}${line}\`\n\n${paragraphsOf(finding, printing)}`;
    }),
  ].join('\n\n');
}

function paragraphsOf(finding: Finding, { languages }: Printing): string {
  return [
    `**${escapeMarkdown(labelOf(finding))}**`,
    ...linesOf(finding, languages).map(escapeMarkdown),
    `\`${pageOf(finding.code)}\``,
  ].join('\n\n');
}

/** Findings repeat what a file says: it must come out as text, with no mention, link or markup of its own. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]#|~!]/g, String.raw`\$&`)
    .replaceAll('@', '&#64;');
}
