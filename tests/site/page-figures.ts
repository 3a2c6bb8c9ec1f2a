import { readFileSync } from 'node:fs';
import Big from 'big.js';
import { z } from 'zod';
import { readPage } from './page-file.ts';

/** An amount as a page prints it: the exact one, and the digits shown. */
export interface PrintedAmount {
  readonly yuan: string;
  readonly shown: string;
}

/** What a report's page in one language prints at its anchors. */
export interface PageFigures {
  readonly amounts: ReadonlyMap<string, PrintedAmount>;
  /** The HTML of the row or block at an anchor; empty where there is none. */
  at(anchor: string): string;
  /** Cells of the table row at an anchor, without marks. */
  cells(anchor: string): readonly string[];
  readonly charts: ReadonlyMap<string, Chart>;
}

const chart = z.object({
  labels: z.array(z.string()),
  series: z.array(z.object({ values: z.array(z.number().nullable()) })),
});

type Chart = z.infer<typeof chart>;

/** Reads the figures of a page. */
export function readFigures(page: string): PageFigures {
  const html = readPage(page);
  const amounts = new Map(
    [
      ...html.matchAll(
        /\sid="([^"]+)"[^>]*>(?:<dt[^>]*>[^<]*<\/dt><dd[^>]*>)?\s*<data value="([^"]+)">([^<]+)<\/data>/g,
      ),
    ].map(([, anchor = '', yuan = '', shown = '']) => [anchor, { yuan, shown: digitsOf(shown) }] as const),
  );
  const at = (anchor: string): string => {
    const start = html.indexOf(` id="${anchor}"`);
    if (start < 0) return '';
    const end = html.slice(html.lastIndexOf('<', start), start).startsWith('<tr') ? '</tr>' : '</div>';
    return html.slice(html.indexOf('>', start) + 1, html.indexOf(end, start));
  };
  return {
    amounts,
    at,
    cells: (anchor) =>
      [...at(anchor).matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, cell = '']) =>
        cell.replace(/<details[^]*$/, '').trim(),
      ),
    charts: new Map(
      [
        ...html.matchAll(
          /<figure class="chart" id="([^"]+)"[^]*?<script[^>]*data-chart-data[^>]*>([^]*?)<\/script>/g,
        ),
      ].map(([, id = '', data = '']) => [id, chart.parse(JSON.parse(data))] as const),
    ),
  };
}

/** The number in a printed text: `≥1,200.0 公里` gives 1200. */
export function numberIn(text: string): string {
  const [digits] = /-?\d+(?:\.\d+)?/.exec(digitsOf(text)) ?? [];
  return digits === undefined ? '' : new Big(digits).toFixed();
}

/** An amount in 元 as a language shows it: 万元 with two decimals, or millions with four. */
export function shownAs(yuan: string, locale: 'zh' | 'en'): string {
  const [exponent, decimals] = locale === 'zh' ? [4, 2] : [6, 4];
  return new Big(yuan).div(new Big(10).pow(exponent)).toFixed(decimals, Big.roundHalfUp);
}

/** Texts of the Chinese interface that tests look for. */
export function messages(namespace: 'vocabulary' | 'report'): Readonly<Record<string, unknown>> {
  const file: unknown = JSON.parse(readFileSync(`public/locales/zh/${namespace}.json`, 'utf8'));
  return z.record(z.string(), z.unknown()).parse(file);
}

function digitsOf(text: string): string {
  return text.replaceAll(',', '').replaceAll('−', '-');
}
