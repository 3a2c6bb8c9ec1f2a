import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of the published one. The published folder is moved aside and
 * the new one moved in, two renames on one file system; if the second fails the first is undone, and
 * a run that died between them is repaired by {@link recoverPublished}. The published folder is
 * therefore always a whole site. (A symbolic link would need one rename only, but archives and
 * upload tools store the link, not the site.)
 */
export async function publishFolder(finished: string, published: string): Promise<void> {
  const aside = `${published}.previous`;
  await rm(aside, { recursive: true, force: true });
  if (existsSync(published)) await rename(published, aside);
  try {
    await rename(finished, published);
  } catch (error) {
    if (existsSync(aside)) await rename(aside, published);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** Brings the published folder back after a run that died between the two renames. */
export async function recoverPublished(published: string): Promise<void> {
  const aside = `${published}.previous`;
  if (!existsSync(published) && existsSync(aside)) await rename(aside, published);
}
