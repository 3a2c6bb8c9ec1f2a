import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/catalog.ts';

/** `/robots.txt`: everything may be read; where the site map is. */
export const GET: APIRoute = async () => {
  const { site } = await getCatalog();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', site.url).href}\n`);
};
