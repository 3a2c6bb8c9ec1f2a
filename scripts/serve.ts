import { createServer } from 'node:net';
import { preview } from 'astro';
import { readSite } from '../src/reading/read-site.ts';

/** A running server. */
export interface Server {
  /** Address of the home page, with the site's folder. */
  readonly address: string;
  stop(): Promise<void>;
}

/** The usual port; another one is taken when it is in use. */
const USUAL_PORT = 4321;

/** Serves the published site on localhost. */
export async function serve(port = USUAL_PORT): Promise<Server> {
  const free = (await isFree(port)) ? port : await anyFreePort();
  const server = await preview({
    root: '.',
    outDir: 'dist',
    logLevel: 'error',
    server: { port: free, host: '127.0.0.1' },
  });
  const base = new URL(readSite('content').url).pathname;
  return { address: `http://localhost:${server.port}${base}`, stop: () => server.stop() };
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, '127.0.0.1', () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });
}

function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No free port was given.'));
      });
    });
  });
}
