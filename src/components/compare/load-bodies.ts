import type { ComparedBody } from '../../domain/comparison/compared.ts';
import { PAGES } from '../../i18n/urls.ts';
import type { CompareIndex } from '../../views/compare/compare-data.ts';

/** Departments as they were loaded, and the ids that there are no departments for. */
export interface LoadedBodies {
  readonly bodies: readonly ComparedBody[];
  readonly unknown: readonly string[];
}

const kept = new Map<string, Promise<ComparedBody | undefined>>();

/**
 * Loads the figures of departments, each once.
 * @throws Error when the server cannot be reached or fails.
 */
export async function loadBodies(ids: readonly string[], root: string): Promise<LoadedBodies> {
  const loaded = await Promise.all(ids.map((id) => loadBody(id, root)));
  return {
    bodies: loaded.filter((body) => body !== undefined),
    unknown: ids.filter((_, index) => loaded[index] === undefined),
  };
}

function loadBody(id: string, root: string): Promise<ComparedBody | undefined> {
  const known = kept.get(id);
  if (known) return known;
  // JSON that the site's own build writes from the very type that it is read as.
  const loading = load(`${root}${PAGES.compareBody(id)}`) as Promise<ComparedBody | undefined>;
  kept.set(id, loading);
  loading.catch(() => kept.delete(id));
  return loading;
}

/**
 * Loads the departments to choose from.
 * @throws Error when the server cannot be reached or fails.
 */
export async function loadIndex(root: string): Promise<CompareIndex> {
  const index = (await load(`${root}${PAGES.compareIndex}`)) as CompareIndex | undefined;
  if (!index) throw new Error('The list of departments is missing.');
  return index;
}

/** The JSON of an address; undefined where there is no such file. */
async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
