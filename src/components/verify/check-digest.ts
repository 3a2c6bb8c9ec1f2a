import type { ReleaseFile } from '../../views/release/release-file.ts';
import { identifyDigest } from '../../views/verify/quoted-digest.ts';
import { load, type Outcome, type VerifyContext } from './outcome.ts';

/** Tells what a quoted release or digest belongs to. */
export async function checkDigest(quoted: string, context: VerifyContext): Promise<Outcome> {
  const { say } = context;
  const release: unknown = JSON.parse(await load(context, 'release.json'));
  if (!isRelease(release)) throw new Error('release.json');
  const found = identifyDigest(quoted, release);
  switch (found.kind) {
    case 'release':
      return { agrees: true, text: say('digestRelease', { release: release.release }) };
    case 'content':
      return { agrees: true, text: say('digestContent', { release: release.release }) };
    case 'report':
      return { agrees: true, text: say('digestReport', { report: found.report, release: release.release }) };
    case 'other-release':
    case 'unknown':
      return { agrees: false, text: say('digestOther', { release: release.release }) };
    case 'unreadable':
      return { agrees: undefined, text: say('digestUnreadable') };
  }
}

function isRelease(value: unknown): value is ReleaseFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'release' in value &&
    'digest' in value &&
    'reports' in value
  );
}
