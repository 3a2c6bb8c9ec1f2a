import { LOCALES } from '../vocabulary/locales.ts';

/** The files of messages in `public/locales/<locale>/`. */
export const NAMESPACES = [
  'site',
  'report',
  'vocabulary',
  'findings',
  'rules',
  'checks',
  'search',
  'staff',
  'intake',
  'companion',
  'admin',
  'history',
  'data',
  'reports',
  'compare',
  'reading',
  'citing',
  'profile',
  'sharing',
] as const;

/**
 * What i18next is told, in Astro and in scripts alike. Without `preload` and `initAsync: false`
 * messages would arrive after the first page; without `fallbackLng: false` a missing message would
 * silently appear in the other language.
 */
export const I18NEXT_OPTIONS = {
  ns: [...NAMESPACES],
  preload: [...LOCALES],
  supportedLngs: [...LOCALES],
  fallbackLng: false,
  initAsync: false,
  showSupportNotice: false,
  interpolation: { escapeValue: false },
} as const;
