import type { AstroIntegration } from 'astro';

/** The package of the editor; its chunks come from it as they are. */
const EDITOR = '@sveltia/cms';

/** A font that the editor's styles would fetch from a server of others; its own files stand beside them. */
const FOREIGN_FONT = /@font-face\s*\{[^{}]*url\(https:[^{}]*\}/g;

/**
 * Gives the editor its address, `/admin/`. Without it the page, its scripts and its fonts are not built.
 */
export function adminRoute(): AstroIntegration {
  return {
    name: 'admin-route',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        injectRoute({ pattern: '/admin', entrypoint: './src/layouts/admin/AdminPage.astro' });
        injectRoute({
          pattern: '/admin/licences.txt',
          entrypoint: './src/layouts/admin/licences.txt.ts',
        });
        updateConfig({
          vite: {
            plugins: [{ name: 'own-fonts-only', enforce: 'pre', transform: dropForeignFonts }],
            optimizeDeps: { exclude: [EDITOR] },
            build: { chunkSizeWarningLimit: 4096 },
          },
        });
      },
    },
  };
}

/** @throws Error when a new version of the editor names its fonts in another way. */
function dropForeignFonts(code: string, id: string): { code: string; map: null } | undefined {
  if (!id.replaceAll('\\', '/').includes(`/${EDITOR}/npm/index.js`)) return undefined;
  const own = code.replaceAll(FOREIGN_FONT, '');
  if (own === code) throw new Error(`${EDITOR} names no foreign font: look at how it loads them.`);
  return { code: own, map: null };
}
