import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A small site with an editor, built and served. */
export interface AdminSite {
  /** Address of its home page, in a folder of the server. */
  readonly address: string;
  /** Where it was built. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Everything of the project that a build reads, besides content. */
const PROJECT = [
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'astro-i18next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The folder of the server in which the site stands. */
const BASE = '/zfxxgk/jx/';

/**
 * Builds the project with other content, as `npm run build` does, in a folder of its own: the content of
 * the project has no editor. `files` are paths from the project's folder and texts.
 */
export async function buildAdminSite(files: Readonly<Record<string, string>>): Promise<AdminSite> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-admin-'));
  for (const part of PROJECT) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', MINGZHANG_URL: '' },
  });
  const server = await serveFolder(join(folder, 'dist'));
  return {
    address: server.address,
    folder,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

async function serveFolder(root: string): Promise<{ address: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const within = path.startsWith(BASE) ? path.slice(BASE.length) : undefined;
    const file =
      within === undefined
        ? undefined
        : join(root, normalize(`/${within}`), within.endsWith('/') || within === '' ? 'index.html' : '');
    const answer =
      file === undefined ? Promise.reject(new Error('Outside.')) : readFile(file.replace(/[\\/]$/, ''));
    answer.then(
      (bytes) => {
        response.writeHead(200, { 'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream' });
        response.end(bytes);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('The server has no port.');
  return {
    address: `http://localhost:${String(at.port)}${BASE}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
