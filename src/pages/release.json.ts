import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/catalog.ts';
import { toReleaseFile } from '../views/release/release-file.ts';

/** `/release.json` */
export const GET: APIRoute = async () => Response.json(toReleaseFile(await getCatalog()));
