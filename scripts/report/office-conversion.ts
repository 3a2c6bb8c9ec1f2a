import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** The command of LibreOffice. */
export const OFFICE_COMMAND = 'soffice';

/** LibreOffice needs some seconds to start; a document that takes longer is given up. */
const LONGEST_CONVERSION_MS = 60_000;

/** Whether this machine has LibreOffice. */
export function hasOffice(): boolean {
  return spawnSync(OFFICE_COMMAND, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * Converts an office document with LibreOffice, macros off and with a profile of its own, and hands the
 * converted file to `use`; undefined when it could not be converted. The file is gone afterwards.
 */
export async function withConverted<Result>(
  path: string,
  format: 'docx' | 'xlsx',
  use: (converted: string) => Promise<Result>,
): Promise<Result | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-convert-'));
  try {
    const output = join(folder, 'output');
    const profile = new URL(`file://${join(folder, 'profile').replaceAll('\\', '/')}`);
    const { status } = spawnSync(
      OFFICE_COMMAND,
      [
        `-env:UserInstallation=${profile.href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        output,
        path,
      ],
      { stdio: 'ignore', timeout: LONGEST_CONVERSION_MS },
    );
    const converted =
      status === 0 ? readdirSync(output).find((name) => name.endsWith(`.${format}`)) : undefined;
    return converted === undefined ? undefined : await use(join(output, basename(converted)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
