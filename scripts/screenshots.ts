import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../src/vocabulary/locales.ts';
import { readSite } from '../src/reading/read-site.ts';
import { localePrefix } from '../src/i18n/urls.ts';
import { buildSite } from './build-site.ts';
import { launchChromium } from './chromium.ts';
import { startProgress } from './progress.ts';
import { serve } from './serve.ts';

/**
 * `npm run screenshots`: pictures of every kind of page in `screenshots/`, in both languages, at three
 * widths, light and dark, and as printed on A4. `-- --only report` takes one kind.
 */
const PAGES: Readonly<Record<string, string>> = {
  home: '',
  reports: 'reports/',
  report: 'reports/wuxi-foreign-affairs-office/2021/',
  full: 'reports/sample-transport-bureau/2024/',
  excerpt: 'reports/lingling-forestry-bureau/2021/',
  departments: 'departments/',
  department: 'departments/sample-culture-and-tourism-bureau/',
  years: 'years/',
  year: 'years/2021/',
  region: 'regions/hunan/',
  compare: 'compare/?d=sample-data-bureau&d=sample-education-bureau&m=executed&m=executionRate',
  findings: 'findings/',
  rule: 'findings/adjusted-sum/',
  coverage: 'coverage/',
  glossary: 'glossary/',
  about: 'about/',
  search: 'search/?q=2739.21',
  missing: '404.html',
};
const WIDTHS = [320, 768, 1440];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
await buildSite(startProgress());
const server = await serve();
const browser = await launchChromium();
await mkdir('screenshots', { recursive: true });
const site = readSite('content');
const chosen = Object.entries(PAGES).filter(([name]) => values.only === undefined || name === values.only);
for (const [name, page] of chosen) {
  for (const locale of LOCALES) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of WIDTHS) await take(name, page, locale, scheme, width);
    }
    await print(name, page, locale);
  }
}
await browser.close();
await server.stop();

function addressOf(page: string, locale: Locale): string {
  return `${server.address}${page === '404.html' ? '' : localePrefix(site, locale)}${page}`;
}

async function take(
  name: string,
  page: string,
  locale: Locale,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<void> {
  const view = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await view.goto(addressOf(page, locale), { waitUntil: 'networkidle' });
  for (const box of await view.locator('[data-chart-box]').all()) {
    await box.scrollIntoViewIfNeeded();
    await view.waitForTimeout(150);
  }
  await view.evaluate(() => {
    scrollTo(0, 0);
  });
  await view.screenshot({
    path: `screenshots/${name}-${locale}-${width}-${colorScheme}.png`,
    fullPage: true,
  });
  await view.close();
}

async function print(name: string, page: string, locale: Locale): Promise<void> {
  const view = await browser.newPage({ colorScheme: 'light' });
  await view.goto(addressOf(page, locale), { waitUntil: 'networkidle' });
  for (const box of await view.locator('[data-chart-box]').all()) {
    await box.scrollIntoViewIfNeeded();
    await view.waitForTimeout(300);
  }
  await view.pdf({ path: `screenshots/${name}-${locale}-print.pdf`, preferCSSPageSize: true });
  await view.close();
}
