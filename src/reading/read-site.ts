import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site, type SiteInput } from '../schema/site.ts';
import { parseYamlFile } from './source-file.ts';
import { validate } from './validate.ts';

/**
 * Reads `site.yaml` for the build's configuration, which Astro wants before any content is read.
 * The environment variable `MINGZHANG_URL` takes the place of `url`, to build one content for
 * several addresses, and `MINGZHANG_DATE` (ISO) that of `asOf`, to judge coverage on the day of a build.
 * @throws Error when the file is missing or at fault; `npm run check` explains the faults.
 */
export function readSite(contentRoot: string): SiteInput {
  const file = 'site.yaml';
  const { value, findings } = validate(
    site,
    parseYamlFile(file, readFileSync(join(contentRoot, file), 'utf8')),
  );
  if (!value) {
    const places = findings.map(
      ({ code, place }) => `${place.file}:${place.position?.line ?? 1} ${place.field} (${code})`,
    );
    throw new Error(`${places.join('\n')}\nnpm run check explains these findings.`);
  }
  const given = process.env.MINGZHANG_URL;
  const date = process.env.MINGZHANG_DATE;
  if (date && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Error(`MINGZHANG_DATE: ${date}. Expected a date such as 2026-07-01.`);
  return {
    ...value,
    url: withSlash(given === undefined || given === '' ? value.url : given),
    ...(date ? { asOf: date } : {}),
  };
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
