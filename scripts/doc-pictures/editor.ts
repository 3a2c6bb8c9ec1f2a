import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { appendFile, cp, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

/** What a build needs. */
const PARTS = [
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'astro-i18next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** The only department whose reports are in the editor's picture, so that the build takes seconds. */
const DEPARTMENT = 'sample-water-bureau';
/** How long the site is built and the editor reads the content at most, in milliseconds. */
const PATIENCE = { build: 300_000, editor: 60_000 };

/**
 * Builds the site with its editor in an empty folder, opens the editor as a person would who works on a folder of the machine,
 * and goes to an entry.
 * @returns what ends the server.
 */
export async function openEditor(view: Page, folder: string, entry: string): Promise<() => Promise<void>> {
  for (const part of PARTS) await cp(part, join(folder, part), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const reports = join(folder, 'content/reports');
  for (const name of readdirSync(reports))
    if (name !== DEPARTMENT) await rm(join(reports, name), { recursive: true });
  await appendFile(join(folder, 'content/site.yaml'), '\nadmin: { backend: local }\n');
  const server = await startSite(folder);
  try {
    await view.addInitScript(offerFolder, filesOf(folder, 'content'));
    await view.goto(`${server.address}admin/`);
    await view.locator('button.primary').first().click({ timeout: PATIENCE.editor });
    await view.goto(`${server.address}admin/#/${entry}`);
    await view.locator('[data-key-path="title"]').first().waitFor({ timeout: PATIENCE.editor });
    await view.waitForLoadState('networkidle');
    return server.stop;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Builds and serves the site in a folder; the command prints the address when it is there. */
async function startSite(
  cwd: string,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const run = spawn(process.execPath, ['scripts/start.ts'], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', MINGZHANG_URL: '' },
  });
  const ended = new Promise<void>((done) =>
    run.once('exit', () => {
      done();
    }),
  );
  const stop = async (): Promise<void> => {
    run.kill('SIGTERM');
    await ended;
  };
  let printed = '';
  const address = await new Promise<string>((found, failed) => {
    const late = setTimeout(() => {
      failed(new Error(`scripts/start.ts: ${String(PATIENCE.build)} ms\n${printed}`));
    }, PATIENCE.build);
    const look = (text: unknown): void => {
      printed += String(text);
      const [line] = /http:\/\/localhost:\d+\/\S*/.exec(printed) ?? [];
      if (line === undefined) return;
      clearTimeout(late);
      found(line);
    };
    run.stdout.on('data', look);
    run.stderr.on('data', look);
    run.once('exit', () => {
      clearTimeout(late);
      failed(new Error(`scripts/start.ts\n${printed}`));
    });
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { address, stop };
}

/** All files below a folder, by their path from the root. */
function filesOf(root: string, folder: string): readonly (readonly [string, string])[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')] as const);
}

/**
 * Runs in the page: in the place of the dialogue in which a person chooses a folder, gives one of the browser's own with the
 * content in it.
 */
function offerFolder(files: readonly (readonly [string, string])[]): void {
  const pick = async (): Promise<FileSystemDirectoryHandle> => {
    const root = await navigator.storage.getDirectory();
    for (const [path, text] of files) {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let folder = root;
      for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }
    return root;
  };
  Object.assign(globalThis, { showDirectoryPicker: pick });
}
