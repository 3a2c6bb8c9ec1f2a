import type { Say } from '../../search/browser/say.ts';
import type { VerifySettings } from '../../views/verify/verify-page.ts';

/** What a check came to, in words; `agrees` is undefined when nothing could be told. */
export interface Outcome {
  readonly agrees: boolean | undefined;
  readonly text: string;
}

/** What every check is given. */
export interface VerifyContext {
  readonly settings: VerifySettings;
  readonly say: Say<VerifySettings['messages']>;
}

/**
 * Loads a file of the site.
 * @throws Error when it is not there or the site cannot be reached.
 */
export async function load({ settings }: VerifyContext, path: string): Promise<string> {
  const response = await fetch(path.startsWith('/') ? path : `${settings.root}${path}`);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.text();
}
