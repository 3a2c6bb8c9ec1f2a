import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'zod';
import { launchChromium } from './chromium.ts';
import { buildSite } from './build-site.ts';
import { medianOf } from './bench-measure.ts';
import { startProgress } from './progress.ts';
import { serve } from './serve.ts';

/** Reports of the measured table, how often it is opened, and by how much the processor is slowed down. */
const REPORTS = 5000;
const RUNS = 5;
const STATIC_ROWS = 100;
const SLOWDOWN = 4;
const DATA = 'dist/reports/table.json';

const table = z.looseObject({
  departments: z.array(z.object({ id: z.string(), name: z.string() })),
  year: z.array(z.number()),
  measures: z.record(z.string(), z.array(z.string())),
});
const columns = z.record(z.string(), z.array(z.unknown()));

/**
 * Opens `/reports/` with the rows of the built site repeated to 5,000 (those of the page itself to the 100 that it
 * has at most), on a processor slowed down four times, and measures from the start of the navigation to the answer
 * to a first filter.
 */
export async function benchReports(): Promise<void> {
  await buildSite(startProgress());
  const server = await serve();
  const browser = await launchChromium();
  const data = JSON.stringify(repeated(JSON.parse(readFileSync(DATA, 'utf8'))));
  const response = await fetch(`${server.address}reports/`);
  const headers = Object.fromEntries(response.headers);
  const page = withRows(await response.text());
  const runs: { readonly there: number; readonly answered: number; readonly busy: number }[] = [];
  let scripts: readonly string[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    const view = await context.newPage();
    await view.route('**/reports/table.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: data }),
    );
    await view.route('**/reports/', (route) =>
      route.fulfill({ contentType: 'text/html', headers, body: page }),
    );
    const session = await context.newCDPSession(view);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await view.goto(`${server.address}reports/`, { waitUntil: 'commit' });
    const times = await view.evaluate(answeredAfter);
    const { metrics } = await session.send('Performance.getMetrics');
    runs.push({ ...times, busy: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000 });
    scripts = await view.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    );
    await context.close();
  }
  await browser.close();
  await server.stop();
  const bytes = scripts.map(
    (name) => brotliCompressSync(readFileSync(`dist/_astro/${name.split('/').at(-1) ?? ''}`)).length,
  );
  const told = (name: 'there' | 'answered'): string => {
    const times = runs.map((run) => run[name]).toSorted((left, right) => left - right);
    return `${medianOf(times).toFixed(0)} ms (${times.map((time) => time.toFixed(0)).join(', ')})`;
  };
  console.log(
    [
      `/reports/, ${REPORTS} reports, processor ${SLOWDOWN} times slower, ${RUNS} runs:`,
      `  table there and listening after ${told('there')}`,
      `  first filter, typed at that moment, answered after ${told('answered')}`,
      `  main thread busy for ${medianOf(runs.map(({ busy }) => busy)).toFixed(0)} ms (median)`,
      `  scripts ${(bytes.reduce((sum, one) => sum + one, 0) / 1000).toFixed(1)} kB brotli in ${bytes.length} files`,
      `  data ${(data.length / 1000).toFixed(0)} kB, ${(brotliCompressSync(data).length / 1000).toFixed(0)} kB brotli`,
    ].join('\n'),
  );
}

/** The page with the rows of its lists over and over, as many as there are at most. */
function withRows(html: string): string {
  const rows = /<tr>(?:(?!<\/tr>)[^])*<th scope="row">[^]*?<\/tr>/g;
  const own = html.slice(html.indexOf('data-reports-static')).match(rows) ?? [];
  const missing = Math.max(0, STATIC_ROWS - own.length);
  const more = Array.from({ length: missing }, (_, index) => own[index % own.length]).join('');
  const end = html.lastIndexOf('</tbody>');
  return html.slice(0, end) + more + html.slice(end);
}

/** The rows of the site over and over, each time by departments of other names. */
function repeated(built: unknown): unknown {
  const { departments, measures, ...rest } = table.parse(built);
  const times = Math.ceil(REPORTS / rest.year.length);
  const again = <Value>(column: readonly Value[], change: (value: Value, time: number) => Value): Value[] =>
    Array.from({ length: times }, (_, time) => column.map((value) => change(value, time)))
      .flat()
      .slice(0, REPORTS);
  const same = <Value>(value: Value): Value => value;
  const own = columns.parse(
    Object.fromEntries(Object.entries(rest).filter(([name]) => OF_ROWS.includes(name))),
  );
  return {
    ...rest,
    ...Object.fromEntries(
      Object.entries(own).map(([name, column]) => [
        name,
        again(column, (value, time) =>
          name === 'department' ? Number(value) + time * departments.length : value,
        ),
      ]),
    ),
    departments: Array.from({ length: times }, (_, time) =>
      departments.map(({ id, name }) => ({ id: `${id}-${time}`, name: `${name} ${time}` })),
    ).flat(),
    measures: Object.fromEntries(Object.entries(measures).map(([id, column]) => [id, again(column, same)])),
  };
}

const OF_ROWS = ['department', 'region', 'kind', 'year', 'fictional', 'questions'];

/**
 * Runs in the page: types into the first filter as soon as there is a table; milliseconds until the table is
 * there, and until the filter has answered.
 */
function answeredAfter(): Promise<{ readonly there: number; readonly answered: number }> {
  return new Promise((resolve) => {
    const look = (): void => {
      const count = document.querySelector('[data-reports-count]');
      const field = document.querySelector<HTMLInputElement>('[data-reports-form] [name="q"]');
      if (!field || !count || document.querySelector('[data-reports-shown][hidden]')) {
        requestAnimationFrame(look);
        return;
      }
      const there = performance.now();
      const before = count.textContent;
      field.value = '图书馆';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      requestAnimationFrame(() => {
        if (count.textContent !== before) resolve({ there, answered: performance.now() });
      });
    };
    look();
  });
}
