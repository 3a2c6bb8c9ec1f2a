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
 * Loads a file that every site has.
 * @throws Error when it is not received.
 */
export async function load(context: VerifyContext, path: string): Promise<string> {
  const text = await loadIfThere(context, path);
  if (text === undefined) throw new Error(`404 ${path}`);
  return text;
}

/**
 * Loads a file of the site; undefined where the site has none.
 * @throws Error when the site cannot be reached or does not answer.
 */
export async function loadIfThere({ settings }: VerifyContext, path: string): Promise<string | undefined> {
  const response = await fetch(path.startsWith('/') ? path : `${settings.root}${path}`);
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.text();
}
