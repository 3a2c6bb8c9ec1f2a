import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** How pages are printed. */
export interface PdfStyle {
  /** Print `—23—` at the foot of each page. */
  readonly pageNumbers?: boolean;
  /** Print pictures of the pages, as a scanner would, without their text. */
  readonly scanned?: boolean;
}

/** Prints a page as PDF with Chromium. Only fixtures are made with it: its bytes change with its version. */
export async function toPdf(html: string, style: PdfStyle = {}): Promise<Uint8Array> {
  const browser = await chromium.launch(existsSync(CHROMIUM) ? { executablePath: CHROMIUM } : {});
  try {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    await page.setContent(html);
    if (style.scanned) {
      const picture = await page.screenshot({ type: 'jpeg', quality: 30 });
      await page.setContent(`<style>@page{size:A4;margin:0}body{margin:0}</style>
        <img style="width:100%" src="data:image/jpeg;base64,${picture.toString('base64')}">`);
    }
    return await page.pdf({
      preferCSSPageSize: true,
      ...(style.pageNumbers
        ? {
            displayHeaderFooter: true,
            headerTemplate: '<span></span>',
            footerTemplate:
              '<div style="width:100%;text-align:center;font-size:10pt">—<span class="pageNumber"></span>—</div>',
          }
        : {}),
    });
  } finally {
    await browser.close();
  }
}
