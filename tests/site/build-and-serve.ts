import { readdirSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/build-site.ts';
import { startProgress } from '../../scripts/progress.ts';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site's home page. */
    readonly address: string;
    /** All pages of the site, as paths from its root. */
    readonly pages: readonly string[];
  }
}

/** Builds the site once for all tests of it and serves it while they run. */
export default async function buildAndServe(project: TestProject): Promise<() => Promise<void>> {
  const outcome = await buildSite(startProgress());
  if (outcome.kind === 'refused') throw new Error(outcome.report);
  const server = await serve();
  project.provide('address', server.address);
  project.provide(
    'pages',
    readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
      .sort(),
  );
  return () => server.stop();
}
