import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A development server of the site. */
export interface DevServer {
  /** Its address without a path: `http://localhost:4321`. */
  readonly origin: string;
  /** Ends it; a server that somebody else started goes on. */
  stop(): Promise<void>;
}

/** The port that a development server takes when it is free. */
export const USUAL_PORT = 4321;

/** Where Astro notes the development server that `npm run dev` has started. */
const RECORD = '.astro/dev.json';

/** What stands on the pages of a development server, and on no other's. */
const MARK = '/@vite/client';

/** How long a page is waited for, in milliseconds: once, and until the first one is made. */
const PATIENCE = { probe: 5_000, start: 120_000, pause: 300 } as const;

/** The development server of a project that is running already; undefined without one. */
export async function findDevServer(
  project: string,
  home: string,
  names: readonly string[],
): Promise<DevServer | undefined> {
  const origins = [recordedOrigin(project), `http://localhost:${USUAL_PORT}`];
  for (const origin of new Set(origins.filter((one) => one !== undefined))) {
    const page = await fetchText(`${origin}${home}`, PATIENCE.probe);
    if (page?.includes(MARK) && names.some((name) => page.includes(name)))
      return { origin, stop: () => Promise.resolve() };
  }
  return undefined;
}

/** Starts a development server of the project; another port is taken when the wanted one is in use. */
export async function startDevServer(project: string, port: number): Promise<DevServer> {
  const { dev } = await import('astro');
  const server = await dev({ root: project, logLevel: 'warn', server: { port, host: 'localhost' } });
  return { origin: `http://localhost:${server.address.port}`, stop: () => server.stop() };
}

/** Waits until a page is there. Its status, or undefined when it did not come in time. */
export async function waitForPage(address: string): Promise<number | undefined> {
  const began = performance.now();
  while (performance.now() - began < PATIENCE.start) {
    const status = await fetch(address, { signal: AbortSignal.timeout(PATIENCE.start) }).then(
      (response) => response.status,
      () => undefined,
    );
    if (status !== undefined) return status;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.pause));
  }
  return undefined;
}

function recordedOrigin(project: string): string | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(join(project, RECORD), 'utf8'));
    const url = typeof record === 'object' && record !== null && 'url' in record ? record.url : undefined;
    return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : undefined;
  } catch {
    return undefined;
  }
}

async function fetchText(address: string, patience: number): Promise<string | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    return await response.text();
  } catch {
    return undefined;
  }
}
