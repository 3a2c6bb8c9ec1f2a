import type { Report } from './report.ts';

/** The latest date that reports hold (filing, publication, replies), ISO; undefined without any. */
export function latestDateOf(reports: readonly Report[]): string | undefined {
  return reports
    .flatMap(({ filed, published, replies }) => [filed, published, ...replies.map(({ date }) => date)])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
