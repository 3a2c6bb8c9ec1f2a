import i18next, { type TFunction } from 'i18next';
import FsBackend from 'i18next-fs-backend';
import type { Locale } from '../vocabulary/locales.ts';
import { I18NEXT_OPTIONS, NAMESPACES } from './i18next-options.ts';

/** Words messages in one language; keys are checked by type. */
export type Translate = TFunction<[...typeof NAMESPACES]>;

/**
 * The messages of one language. Bound to the language: i18next's own current language is one global
 * for all pages and is never used.
 * @throws Error when messages are not loaded: in Astro the integration loads them, scripts and
 * tests call {@link loadMessages} first.
 */
export function translatorFor(locale: Locale): Translate {
  if (!i18next.isInitialized) throw new Error('Messages are not loaded: call loadMessages() first.');
  return i18next.getFixedT(locale, [...NAMESPACES]);
}

/** Loads all messages from `public/locales/` where Astro does not run. */
export async function loadMessages(root: string): Promise<void> {
  if (i18next.isInitialized) return;
  await i18next.use(FsBackend).init({
    ...I18NEXT_OPTIONS,
    ns: [...I18NEXT_OPTIONS.ns],
    preload: [...I18NEXT_OPTIONS.preload],
    supportedLngs: [...I18NEXT_OPTIONS.supportedLngs],
    defaultNS: 'site',
    lng: I18NEXT_OPTIONS.preload[0],
    backend: { loadPath: `${root}/public/locales/{{lng}}/{{ns}}.json` },
  });
}
