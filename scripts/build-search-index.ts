import { parseArgs } from 'node:util';
import { isLocale, LOCALES } from '../src/vocabulary/locales.ts';
import { localePrefix } from '../src/i18n/urls.ts';
import { buildSearchIndex } from '../src/search/build/build-index.ts';

/**
 * `node scripts/build-search-index.ts <site> [--default zh] [--cache <folder>]`: indexes a folder of finished
 * pages, such as the parts of a site that were built apart and put together, and says what came of it.
 */
const { values, positionals } = parseArgs({
  options: { default: { type: 'string', default: 'zh' }, cache: { type: 'string' } },
  allowPositionals: true,
});
const [site] = positionals;
if (site === undefined || !isLocale(values.default)) {
  console.error(
    `须写站点文件夹，--default 可写：${LOCALES.join('、')}。 Expected the folder of a site; --default is one of ${LOCALES.join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  const defaultLocale = values.default;
  const languages = LOCALES.map((locale) => ({ locale, prefix: localePrefix({ defaultLocale }, locale) }));
  const outcomes = await buildSearchIndex(site, languages, values.cache);
  for (const { locale, pages, bytes, files, shards, read } of outcomes)
    console.log(
      `${locale}: ${pages} pages, ${bytes} bytes in ${files} files, ${read} of ${shards} shards read anew`,
    );
}
