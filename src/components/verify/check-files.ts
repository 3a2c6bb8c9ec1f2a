import { CHECKSUMS_TEXT } from '../../views/release/release-file.ts';
import { parseChecksums } from '../../views/verify/checksums.ts';
import { load, type Outcome, type VerifyContext } from './outcome.ts';

/** Tells of each file which published file it is, by its SHA-256. */
export async function checkFiles(
  files: readonly File[],
  context: VerifyContext,
): Promise<readonly Outcome[]> {
  const { say } = context;
  // Browsers offer digests only over https and on the reader's own machine.
  if (!isSecureContext) return [{ agrees: undefined, text: say('insecure') }];
  const published = parseChecksums(await load(context, CHECKSUMS_TEXT));
  return Promise.all(
    files.map(async (file) => {
      const digest = toHex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
      const paths = published.get(digest);
      return paths
        ? { agrees: true, text: say('fileKnown', { file: file.name, path: paths.join(', ') }) }
        : { agrees: false, text: say('fileUnknown', { file: file.name, digest }) };
    }),
  );
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
