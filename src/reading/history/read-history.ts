import { createHash } from 'node:crypto';
import { toRevisions, type History, type Version } from '../../domain/history.ts';
import { findPersonalSpots } from '../../domain/personal-data.ts';
import { parseReportFileName } from '../read-report.ts';
import { parseMarkdownFile } from '../source-file.ts';
import { figuresIn } from './field-values.ts';
import { findHistoryAbsence, latestCommitOf, readBlobs, readCommits } from './git.ts';

const REPORTS = 'reports';

let kept: { readonly folder: string; readonly commit: string; readonly history: History } | undefined;

/**
 * The history of the reports of a content folder, from git: what was committed, not what lies changed in
 * the folder. It is read once for each latest commit. Without git, in a shallow clone and for content that
 * no commit holds there is none, which is not the same as an empty one.
 */
export function readHistory(contentRoot: string): History {
  const commit = latestCommitOf(contentRoot);
  if (kept?.folder !== contentRoot || kept.commit !== commit || commit === '')
    kept = { folder: contentRoot, commit, history: readAnew(contentRoot) };
  return kept.history;
}

function readAnew(contentRoot: string): History {
  const reason = findHistoryAbsence(contentRoot);
  if (reason) return { kind: 'unavailable', reason };
  const steps = readCommits(contentRoot, REPORTS).flatMap(({ id, date, message, files }) =>
    files.flatMap(({ path, blob }) => {
      const name = parseReportFileName(path.slice(REPORTS.length + 1));
      return name.role === 'report'
        ? [
            {
              report: `${name.department}/${name.year}`,
              commit: id,
              date,
              reason: reasonOf(message),
              path,
              blob,
            },
          ]
        : [];
    }),
  );
  const blobs = readBlobs(
    contentRoot,
    steps.flatMap(({ blob }) => blob ?? []),
  );
  const versions = Map.groupBy(
    steps.map(({ path, blob, ...step }) => ({
      ...step,
      content: blob === undefined ? undefined : contentOf(path, blobs.get(blob) ?? ''),
    })),
    ({ report }) => report,
  );
  return {
    kind: 'available',
    reports: new Map([...versions].map(([report, own]) => [report, toRevisions(own)])),
  };
}

function contentOf(path: string, text: string): Version['content'] {
  const { data, body } = parseMarkdownFile(path, text);
  return data === undefined
    ? undefined
    : { figures: figuresIn(data), textDigest: createHash('sha256').update(body.trim()).digest('hex') };
}

/**
 * The first line of a commit's message; of a merge, which says only what was merged, the first line of what
 * follows. Empty when it holds personal data.
 */
function reasonOf(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  const line = (/^Merge /.test(lines[0] ?? '') ? lines[1] : undefined) ?? lines[0] ?? '';
  return findPersonalSpots(line).length > 0 ? '' : line.trim();
}
