import type { AstroI18nextConfig } from 'astro-i18next';
import { I18NEXT_OPTIONS, NAMESPACES } from './src/i18n/i18next-options.ts';
import { LOCALES } from './src/vocabulary/locales.ts';

const config: AstroI18nextConfig = {
  defaultLocale: LOCALES[0],
  locales: [...LOCALES],
  namespaces: [...NAMESPACES],
  defaultNamespace: NAMESPACES[0],
  i18nextServer: { ...I18NEXT_OPTIONS },
};

export default config;
