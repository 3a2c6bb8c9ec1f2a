import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site, type SiteInput } from '../schema/site.ts';
import { parseYamlFile } from './source-file.ts';
import { validate } from './validate.ts';

/**
 * Reads `site.yaml` for the build's configuration, which Astro wants before any content is read.
 * The environment variable `MINGZHANG_URL` takes the place of `url`, to build one content for
 * several addresses.
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
  return { ...value, url: withSlash(given === undefined || given === '' ? value.url : given) };
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
