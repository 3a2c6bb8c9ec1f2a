import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import astroI18next from 'astro-i18next';
import { adminRoute } from './src/layouts/admin/admin-route.ts';
import { localePrefix, PAGES } from './src/i18n/urls.ts';
import { readSite } from './src/reading/read-site.ts';
import { LOCALES, LOCALE_TRAITS } from './src/vocabulary/locales.ts';

const { url, defaultLocale, admin } = readSite('content');
const unlisted = [
  '404/',
  'admin/',
  ...LOCALES.map((locale) => `${localePrefix({ defaultLocale }, locale)}${PAGES.compareEmbed}`),
].map((page) => new URL(page, url).href);
const tags = Object.fromEntries(LOCALES.map((locale) => [locale, LOCALE_TRAITS[locale].tag]));

// What most scripts share is one file: each further file waits for the main thread once more.
const SHARED = [
  {
    name: 'shared',
    test: /node_modules\/big\.js|domain\/money|i18n\/format-number|vocabulary\/(measures|money-units)|downloads\/cell|search\/browser\/(say|element)/,
  },
];

export default defineConfig({
  site: new URL(url).origin,
  base: new URL(url).pathname,
  trailingSlash: 'always',
  outDir: '.build/site',
  cacheDir: '.cache/astro',
  i18n: { locales: [...LOCALES], defaultLocale },
  markdown: { processor: unified(), syntaxHighlight: false },
  integrations: [
    astroI18next(),
    ...(admin ? [adminRoute()] : []),
    sitemap({ i18n: { defaultLocale, locales: tags }, filter: (page) => !unlisted.includes(page) }),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
  build: { inlineStylesheets: 'never', assets: '_astro' },
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } } },
    },
  },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
});
