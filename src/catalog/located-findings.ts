import { readFile } from 'node:fs/promises';
import type { Finding } from '../domain/finding.ts';
import { fromFieldPath, parseMarkdownFile } from '../reading/source-file.ts';
import type { CatalogReport } from './catalog.ts';

/**
 * The findings of a report with the line and column of each. Astro's store keeps no places, so the files
 * are read again: wanted only where findings are written as data, once a build.
 */
export async function locateFindings({ verdict }: CatalogReport): Promise<readonly Finding[]> {
  const files = new Set(
    verdict.findings.filter(({ place }) => !place.position).map(({ place }) => place.file),
  );
  const sources = new Map(
    await Promise.all(
      [...files].map(
        async (file) => [file, parseMarkdownFile(file, await readFile(`content/${file}`, 'utf8'))] as const,
      ),
    ),
  );
  return verdict.findings.map((finding) => {
    const located = sources.get(finding.place.file)?.locate(fromFieldPath(finding.place.field));
    return finding.place.position || !located
      ? finding
      : { ...finding, place: { ...located, field: finding.place.field } };
  });
}
