import type { init } from '@sveltia/cms';
import type { AdminSettings } from '../../views/admin/admin-page.ts';
import { askAtHome } from './ask-at-home.ts';
import { chooseByContent } from './choose-folder.ts';
import { readEntryFile, writeEntryFile } from './entry-file.ts';
import { preferLanguage } from './prefer-language.ts';

/** The settings that the page carries. */
function readSettings(): AdminSettings {
  const settings: unknown = JSON.parse(document.querySelector('#admin-settings')?.textContent ?? 'null');
  if (!isSettings(settings)) throw new Error('The page lacks the settings of the editor.');
  return settings;
}

/** The build wrote the settings into the page, whole or not at all. */
function isSettings(value: unknown): value is AdminSettings {
  return typeof value === 'object' && value !== null && 'config' in value && 'formats' in value;
}

/** What Sveltia CMS takes for its configuration. */
type CmsConfig = NonNullable<NonNullable<Parameters<typeof init>[0]>['config']>;

/** A test holds the configuration against the JSON Schema of Sveltia CMS. */
function isCmsConfig(config: object): config is CmsConfig {
  return 'backend' in config && 'collections' in config;
}

const { config, formats, language, origins } = readSettings();
askAtHome(window, location.href, origins);
preferLanguage(localStorage, language);
chooseByContent(window);
// It reads what people set as soon as it is there, and may ask others at once.
const { default: CMS } = await import('@sveltia/cms');
for (const format of formats)
  CMS.registerCustomFormat(format.name, format.extension, {
    fromFile: (text) => readEntryFile(text, format),
    toFile: (value: unknown) => {
      if (typeof value !== 'object' || value === null) throw new Error('An entry is a mapping.');
      return writeEntryFile(value, format);
    },
  });
const whole = { ...config, load_config_file: false };
if (!isCmsConfig(whole)) throw new Error('The settings of the editor lack its collections.');
await CMS.init({ config: whole });
