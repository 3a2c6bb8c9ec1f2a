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
const SLOWDOWN = 4;
const DATA = 'dist/reports/table.json';

const table = z.looseObject({
  departments: z.array(z.object({ id: z.string(), name: z.string() })),
  measures: z.record(z.string(), z.array(z.string())),
});
const columns = z.record(z.string(), z.array(z.unknown()));

/**
 * Opens `/reports/` with the rows of the built site repeated to 5,000, on a processor slowed down four times, and
 * measures from the start of the navigation to the answer to a first filter. The page itself is the built one.
 */
export async function benchReports(): Promise<void> {
  await buildSite(startProgress());
  const server = await serve();
  const browser = await launchChromium();
  const data = JSON.stringify(repeated(JSON.parse(readFileSync(DATA, 'utf8'))));
  const runs: { readonly wall: number; readonly busy: number }[] = [];
  let scripts: readonly string[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    const view = await context.newPage();
    await view.route('**/reports/table.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: data }),
    );
    const session = await context.newCDPSession(view);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await view.goto(`${server.address}reports/`, { waitUntil: 'commit' });
    const wall = await view.evaluate(answeredAfter);
    const { metrics } = await session.send('Performance.getMetrics');
    runs.push({ wall, busy: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000 });
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
  const walls = runs.map(({ wall }) => wall).toSorted((left, right) => left - right);
  console.log(
    [
      `/reports/, ${REPORTS} reports, processor ${SLOWDOWN} times slower, ${RUNS} runs:`,
      `  first filter answered after ${medianOf(walls).toFixed(0)} ms (${walls.map((wall) => wall.toFixed(0)).join(', ')})`,
      `  main thread busy for ${medianOf(runs.map(({ busy }) => busy)).toFixed(0)} ms (median)`,
      `  scripts ${(bytes.reduce((sum, one) => sum + one, 0) / 1000).toFixed(1)} kB brotli in ${bytes.length} files`,
      `  data ${(data.length / 1000).toFixed(0)} kB, ${(brotliCompressSync(data).length / 1000).toFixed(0)} kB brotli`,
    ].join('\n'),
  );
}

/** The rows of the site over and over, each time by departments of other names. */
function repeated(built: unknown): unknown {
  const { departments, measures, ...rest } = table.parse(built);
  const rows = Object.values(measures)[0]?.length ?? 0;
  const times = Math.ceil(REPORTS / rows);
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

/** Runs in the page: types into the first filter as soon as there is a table; milliseconds until it answers. */
function answeredAfter(): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      const count = document.querySelector('[data-reports-count]');
      const field = document.querySelector<HTMLInputElement>('[data-reports-form] [name="q"]');
      if (!field || !count || document.querySelector('[data-reports][aria-busy]')) {
        requestAnimationFrame(look);
        return;
      }
      const before = count.textContent;
      field.value = '图书馆';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      requestAnimationFrame(() => {
        if (count.textContent !== before) resolve(performance.now());
      });
    };
    look();
  });
}
