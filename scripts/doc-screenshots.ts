import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { localePrefix } from '../src/i18n/urls.ts';
import { readSite } from '../src/reading/read-site.ts';
import { launchChromium } from './chromium.ts';
import { openEditor } from './doc-pictures/editor.ts';
import { writeImportPage } from './doc-pictures/import-page.ts';
import { LARGEST_PICTURE, PICTURES, type Picture } from './doc-pictures/pictures.ts';
import { serve } from './serve.ts';

/**
 * `npx node scripts/doc-screenshots.ts`: makes the pictures of the manuals, `docs/images/*.png`, from the site in `dist/`
 * (build it first), an import of an example, and an editor that is built for it. `--only question-zh` makes one. What each
 * shows stands in `scripts/doc-pictures/pictures.ts`. A picture that cannot be made, or is too large, is named at the
 * end, the one that was there stays, and the command fails.
 */
const FOLDER = 'docs/images';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = PICTURES.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) refuse(`没有图片 ${values.only ?? ''}`, `There is no picture ${values.only ?? ''}`);
else if (chosen.some(({ source }) => source.kind === 'page') && !existsSync('dist/index.html'))
  refuse('没有 dist/，请先运行 npm run build', 'There is no dist/: run npm run build first');
else await takeAll(chosen);

async function takeAll(pictures: readonly Picture[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await mkdir('.build', { recursive: true });
  const browser = await launchChromium();
  const failures: string[] = [];
  for (const picture of pictures) {
    try {
      const bytes = await take(browser, picture);
      console.log(`${FOLDER}/${picture.name}.png ${String(Math.round(bytes / 1024))} KiB`);
    } catch (error) {
      failures.push(`${picture.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await browser.close();
  for (const failure of failures) console.error(`\n未完成 / not made: ${failure}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

/** Makes one picture and gives its size in bytes. */
async function take(browser: Browser, { name, locale, viewport, source }: Picture): Promise<number> {
  // Beside the project: a folder elsewhere could lie on another file system or below a linked path.
  const folder = await mkdtemp(resolve('.build', 'pictures-'));
  const context = await browser.newContext({
    viewport,
    locale: locale === 'zh' ? 'zh-CN' : 'en',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const view = await context.newPage();
  const ends: (() => Promise<void>)[] = [];
  try {
    switch (source.kind) {
      case 'page':
        ends.push(await openPage(view, source.address, locale, source.show));
        break;
      case 'import':
        await view.goto(pathToFileURL(await writeImportPage(folder, locale)).href);
        break;
      case 'editor':
        ends.push(await openEditor(view, folder, source.entry));
    }
    return await keep(view, `${folder}/picture.png`, `${FOLDER}/${name}.png`);
  } finally {
    await context.close();
    for (const end of ends) await end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens a page of the built site; a heading that is to be shown stands near the top, a figure a third of the way down. */
async function openPage(
  view: Page,
  address: string,
  locale: Picture['locale'],
  show?: string,
): Promise<() => Promise<void>> {
  const server = await serve();
  const url = `${server.address}${localePrefix(readSite('content'), locale)}${address}`;
  const answer = await view.goto(url, { waitUntil: 'networkidle' });
  if (answer?.ok() !== true) throw new Error(`${url}: ${String(answer?.status())}`);
  if (show !== undefined) {
    const place = view.locator(show).first();
    for (const mark of await place.locator('details > summary').all()) await mark.click();
    await place.evaluate((element) => {
      const isFigure = element.tagName !== 'H2';
      scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight / (isFigure ? 3 : 7));
    });
  }
  return () => server.stop();
}

/** Writes what a page shows; the picture that was there is replaced only by one that is small enough. */
async function keep(view: Page, draft: string, file: string): Promise<number> {
  await view.screenshot({ path: draft });
  const { size } = await stat(draft);
  if (size > LARGEST_PICTURE) throw new Error(`${String(size)} > ${String(LARGEST_PICTURE)} bytes`);
  await rename(draft, file);
  return size;
}

function refuse(zh: string, en: string): void {
  console.error(`${zh}。 ${en}.`);
  process.exitCode = 2;
}
