import { wordsFor } from '../../i18n/words.ts';
import type { AdminInput } from '../../schema/admin.ts';
import type { SiteInput } from '../../schema/site.ts';
import { LOCALES, type Locale } from '../../vocabulary/locales.ts';
import { backendOrigins, toBackend } from './backend.ts';
import { toCollections, toSingletons } from './collections.ts';
import type { AdminConfig } from './config-types.ts';
import type { EntryFormat } from './entry-format.ts';
import { toEntryFormats, toEntryForms } from './entry-kinds.ts';

/** What the script of `/admin/` is told. */
export interface AdminSettings {
  readonly config: AdminConfig;
  readonly formats: readonly EntryFormat[];
  /** BCP 47 tag of the language that the editor opens in. */
  readonly language: string;
  /** Origins that the editor speaks to besides its own. */
  readonly origins: readonly string[];
}

/** `/admin/` */
export interface AdminPage {
  readonly title: string;
  /** BCP 47 tag for `lang`. */
  readonly tag: string;
  readonly scriptNeeded: string;
  readonly policy: string;
  /** Sign-in to a server is not offered: content is in a local folder. */
  readonly localOnly: boolean;
  /** Language of the main files, and the keys that only translations have. */
  readonly mainLocale: Locale;
  readonly translationKeys: readonly string[];
  readonly settings: AdminSettings;
}

/** The editor of a site whose settings ask for one. */
export function toAdminPage(site: SiteInput, admin: AdminInput): AdminPage {
  const words = wordsFor(site.defaultLocale);
  const forms = toEntryForms();
  const origins = backendOrigins(admin);
  const siteName = words.text(site.name).text;
  return {
    title: `${words.t('admin:title')} · ${siteName}`,
    tag: words.tag,
    scriptNeeded: words.t('admin:scriptNeeded'),
    policy: toPolicy(origins),
    localOnly: admin.backend === 'local',
    mainLocale: site.defaultLocale,
    translationKeys: forms.translation.fields.map(({ key }) => key),
    settings: {
      language: words.formatTag,
      origins,
      formats: toEntryFormats(forms),
      config: {
        backend: toBackend(admin, siteName),
        publish_mode: admin.review ? 'editorial_workflow' : 'simple',
        app_title: `${words.t('admin:title')} · ${siteName}`,
        site_url: new URL(site.url).origin,
        display_url: site.url,
        logo: { src: `${new URL(site.url).pathname}icon.svg` },
        show_preview_links: false,
        editor: { preview: false },
        media_folder: 'content/media',
        public_folder: '/media',
        slug: { encoding: 'ascii', clean_accents: true },
        i18n: {
          structure: 'multiple_files',
          locales: [site.defaultLocale, ...LOCALES.filter((locale) => locale !== site.defaultLocale)],
          default_locale: site.defaultLocale,
          initial_locales: 'default',
          omit_default_locale_from_file_path: true,
        },
        collections: toCollections(forms, words),
        singletons: toSingletons(forms, words),
      },
    },
  };
}

/**
 * The page's own content security policy: its own files and the server that keeps the content.
 * `'unsafe-inline'` holds for styles only: Sveltia CMS puts the styles of its parts into the page one by one.
 */
function toPolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", 'data:', ...origins].join(' ')}`,
    'manifest-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}
