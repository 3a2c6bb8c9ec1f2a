/** The package's own types cannot be found through its `exports`; this is the part that is used. */
declare module 'astro-i18next' {
  import type { AstroIntegration } from 'astro';
  import type { InitOptions } from 'i18next';

  export interface AstroI18nextConfig {
    defaultLocale: string;
    locales: string[];
    namespaces: string[];
    defaultNamespace: string;
    i18nextServer: InitOptions;
  }

  export default function astroI18next(): AstroIntegration;
}
