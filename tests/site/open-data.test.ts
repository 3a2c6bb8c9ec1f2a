import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Big from 'big.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { FORMATS, openTables, plainOf, readCsv, type Row } from './data-files.ts';
import { messages, numberIn, readFigures, shownAs } from './page-figures.ts';
import { readPage } from './page-file.ts';

const PHASES = ['initial', 'adjusted', 'executed'] as const;

const field = z.object({
  name: z.string(),
  type: z.string(),
  constraints: z
    .object({ required: z.boolean().optional(), enum: z.array(z.string()).optional() })
    .optional(),
});
const resource = z.object({
  path: z.string(),
  bytes: z.number(),
  hash: z.string(),
  rows: z.number().optional(),
  release: z.string(),
  schema: z
    .object({
      fields: z.array(field),
      primaryKey: z.array(z.string()).optional(),
      foreignKeys: z
        .array(
          z.object({
            fields: z.array(z.string()),
            reference: z.object({ resource: z.string().optional(), fields: z.array(z.string()) }),
          }),
        )
        .optional(),
    })
    .optional(),
});
type Resource = z.infer<typeof resource>;

let listed: readonly Resource[];
/** Each table in each format is read once. */
const tables = openTables();

beforeAll(() => {
  const description: unknown = JSON.parse(readFileSync('dist/data/datapackage.json', 'utf8'));
  listed = z.object({ resources: z.array(resource) }).parse(description).resources;
});

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const keyOf = (row: Row, names: readonly string[]): string => names.map((name) => row[name]).join('\n');

describe('the list of files', () => {
  test('names every file with its true size, digest and release', () => {
    // Corrections come from the history of the content, which is no part of a release.
    const apart = ['index.html', 'datapackage.json', 'corrections.csv'];
    const files = readdirSync('dist/data').filter((name) => !apart.includes(name));
    expect(listed.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
    for (const { path, bytes, hash } of listed) {
      expect(readFileSync(`dist/data/${path}`).length, path).toBe(bytes);
      expect(`sha256:${sha256(`dist/data/${path}`)}`, path).toBe(hash);
    }
    expect(new Set(listed.map(({ release }) => release)).size).toBe(1);
  });

  test('stands on the page of both languages, with the list itself', () => {
    for (const page of ['data/', 'en/data/']) {
      const html = readPage(page);
      for (const name of [...listed.map(({ path }) => path), 'datapackage.json']) {
        expect(html, name).toContain(`href="/data/${name}"`);
        expect(html, name).toContain(sha256(`dist/data/${name}`));
      }
      expect(html).toContain(listed[0]?.release);
    }
  });

  test('counts the rows of every table in every format', async () => {
    for (const { path, rows } of listed) {
      const [, name = '', variant = '', format = ''] = /^(.+?)(-zh)?\.(csv|json|parquet)$/.exec(path) ?? [];
      const read = FORMATS.find((one) => one === `${format}${variant}`);
      if (read) expect((await tables(read, name)).length, path).toBe(rows);
    }
    expect(Number(listed.find(({ path }) => path === 'figures.csv')?.rows)).toBeGreaterThan(5_000);
  });

  test('describes every cell of every table: types, closed lists, what must be there, keys', () => {
    const types: Readonly<Record<string, RegExp>> = {
      string: /^/,
      integer: /^-?\d+$/,
      year: /^\d{4}$/,
      number: /^-?\d+(?:\.\d+)?$/,
      boolean: /^(?:true|false)$/,
      date: /^\d{4}-\d\d-\d\d$/,
    };
    const faults: string[] = [];
    for (const { path, schema } of listed) {
      if (!schema) continue;
      const rows = readCsv(`data/${path}`);
      expect(Object.keys(rows[0] ?? {}), path).toEqual(schema.fields.map(({ name }) => name));
      for (const { name, type, constraints = {} } of schema.fields) {
        const pattern = types[type] ?? /$^/;
        for (const row of rows) {
          const value = row[name] ?? '';
          const isRight =
            value === ''
              ? !constraints.required
              : pattern.test(value) && (constraints.enum?.includes(value) ?? true);
          if (!isRight) faults.push(`${path} ${name}: ${value}`);
        }
      }
      const { primaryKey = [], foreignKeys = [] } = schema;
      const keys = rows.map((row) => keyOf(row, primaryKey));
      if (primaryKey.length > 0) expect(new Set(keys).size, path).toBe(keys.length);
      for (const { fields, reference } of foreignKeys) {
        const others = readCsv(`data/${reference.resource ?? path.replace('.csv', '')}.csv`);
        const known = new Set(others.map((row) => keyOf(row, reference.fields)));
        for (const row of rows)
          if (fields.every((name) => row[name] !== '') && !known.has(keyOf(row, fields)))
            faults.push(`${path} ${fields.join()}: ${keyOf(row, fields)}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('published totals follow from the downloaded files alone', () => {
  /** Totals printed under a heading: amounts in 元 and the two counts of what they rest on. */
  const totalsOn = (page: string): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...readPage(page).matchAll(/<h[23][^>]*>([^<]*)<\/h[23]>\s*<dl class="facts">([^]*?)<\/dl>/g)].map(
        ([, heading = '', list = '']) => [
          heading,
          [
            ...list.matchAll(/<dd class="fact-value[^"]*">([^]*?)<\/dd>\s*<dd class="fact-note">([^<]*)</g),
          ].map(
            ([, value = '', note = '']) =>
              `${/value="([^"]+)"/.exec(value)?.[1] ?? ''} ${(note.match(/\d+/g) ?? []).join(' ')}`,
          ),
        ],
      ),
    );
  const added = (rows: readonly Row[]): readonly string[] =>
    PHASES.map((phase) => {
      const given = rows.filter((row) => row[`${phase}_status`] === 'reported');
      const total = given.reduce((sum, row) => sum.plus(row[phase] ?? ''), new Big(0));
      return `${given.length === 0 ? '' : total.toFixed(2)} ${rows.length} ${given.length}`;
    });

  test('of every year, on its page and on the home page, real and invented apart', () => {
    const rows = readCsv('data/reports.csv');
    const years = [...new Set(rows.map(({ year = '' }) => year))].sort();
    for (const fictional of ['false', 'true']) {
      const own = rows.filter(
        (row) => row['fictional'] === fictional && row['kind'] !== 'project-self-evaluation',
      );
      const mark = fictional === 'true' ? '虚构' : '真实';
      for (const year of years) {
        const ofYear = own.filter((row) => row['year'] === year);
        const printed = [...totalsOn(`years/${year}/`)].find(([heading]) => heading.includes(mark));
        expect(printed?.[1], `${mark} ${year}`).toEqual(ofYear.length > 0 ? added(ofYear) : undefined);
      }
      const newest = own
        .map(({ year = '' }) => year)
        .toSorted()
        .at(-1);
      const [heading, headline] = [...totalsOn('')].find(([one]) => one.includes(mark)) ?? [];
      expect(heading).toContain(newest);
      expect(headline).toEqual(added(own.filter((row) => row['year'] === newest)));
    }
  });

  test('of the coverage, year by year', () => {
    const rows = readCsv('data/coverage.csv');
    const years = [...new Set(rows.map(({ year = '' }) => year))].sort();
    const tables = readPage('coverage/').split('<table>').slice(1);
    expect(tables.length).toBe(2);
    for (const [index, fictional] of ['false', 'true'].entries()) {
      const own = rows.filter((row) => row['fictional'] === fictional);
      const printed = [...(tables[index] ?? '').matchAll(/<tr class="group">([^]*?)<\/tr>/g)].map(
        ([, row = '']) => [...row.matchAll(/<td[^>]*>\s*(\d+)/g)].map(([, count]) => Number(count)),
      );
      const states = [...new Set(own.map(({ state = '' }) => state))];
      const counted = states.map((state) =>
        years.map((year) => own.filter((row) => row['state'] === state && row['year'] === year).length),
      );
      expect(printed.toSorted(), fictional).toEqual(counted.toSorted());
    }
  });
});

describe('every figure of every report is the same everywhere', () => {
  let figures: readonly Row[];

  beforeAll(() => {
    figures = readCsv('data/figures.csv');
    expect(figures.length).toBeGreaterThan(5_000);
  });

  const named = ({ report, field: at }: Row): string => `${report} ${at}`;

  test('in the table of all figures, in every format', async () => {
    const told = (row: Row): string =>
      [named(row), row['status'], plainOf(row['value']), plainOf(row['stated_value'])].join(' ');
    const wanted = figures.map(told);
    for (const format of FORMATS) {
      if (format === 'json') continue;
      const rows = (await tables(format, 'figures')).map(told);
      expect(rows.length, format).toBe(wanted.length);
      expect(
        wanted.filter((one, index) => rows[index] !== one),
        format,
      ).toEqual([]);
    }
  });

  test('in the files of its report', () => {
    const part = z.object({
      report: z.record(z.string(), z.unknown()),
      figures: z.array(z.record(z.string(), z.unknown())),
    });
    for (const [report, rows] of Map.groupBy(figures, (row) => row['report'] ?? '')) {
      const file = part.parse(JSON.parse(readFileSync(`dist/reports/${report}.json`, 'utf8')));
      expect(file.figures.map((row) => [row['field'], row['status'], plainOf(row['value'])])).toEqual(
        rows.map((row) => [row['field'], row['status'], plainOf(row['value'])]),
      );
      expect(readCsv(`reports/${report}.csv`)).toEqual(rows);
      const source = readFileSync(`dist/reports/${report}.md`, 'utf8');
      expect(source.includes('# 虚构示例：')).toBe(rows[0]?.['fictional'] === 'true');
      expect(source.replaceAll(/^# (?:虚构示例：|Fictional sample: ).*\n/gm, '')).toBe(
        readFileSync(`content/reports/${report}.md`, 'utf8'),
      );
    }
  });

  test('in the tables of reports, lines, sources, expenses and indicators, in every format', async () => {
    const faults: string[] = [];
    let compared = 0;
    for (const format of FORMATS) {
      const at = new Map<string, Row>();
      for (const table of ['budget-lines', 'fund-sources', 'three-public', 'indicators'])
        for (const row of await tables(format, table)) at.set(named(row), row);
      for (const row of await tables(format, 'reports')) at.set(`${row['report']} `, row);
      for (const figure of figures) {
        const place = placeOf(figure['field'] ?? '');
        if (!place) continue;
        const row = at.get(`${figure['report']} ${place.row}`);
        compared += 1;
        const status = row?.[`${place.column}_status`] ?? figure['status'];
        if (!row || (row[place.column] ?? '') !== plainOf(figure['value']) || status !== figure['status'])
          faults.push(`${format} ${named(figure)}: ${row?.[place.column]}, ${plainOf(figure['value'])}`);
      }
    }
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(figures.length * FORMATS.length * 0.9);
  });

  test.each(['zh', 'en'] as const)('on the page of its report (%s), at its address', (locale) => {
    const kinds = z.record(z.string(), z.string()).parse(messages('vocabulary')['postKinds']);
    const faults: string[] = [];
    for (const [report, rows] of Map.groupBy(figures, (row) => row['report'] ?? '')) {
      const page = readFigures(`${locale === 'zh' ? '' : 'en/'}reports/${report}/`);
      const printed = (row: Row, anchor: string): string => {
        const { kind, field: path = '' } = row;
        const indicator = /\.(target|actual|weight|score)$/.exec(path)?.[1];
        if (kind === 'money') return page.amounts.get(anchor)?.yuan ?? '';
        if (kind === 'percent') return numberIn(/fact-note[^>]*>([^<]*)/.exec(page.at(anchor))?.[1] ?? '');
        if (path.startsWith('indicators[') && indicator)
          return numberIn(
            page.cells(anchor)[['target', 'actual', 'weight', 'score'].indexOf(indicator)] ?? '',
          );
        if (path.startsWith('staffing.kinds.'))
          return locale === 'en'
            ? plainOf(row['value'])
            : numberIn(
                new RegExp(`其中：${kinds[path.replace('staffing.kinds.', '')]}</th><td[^>]*>([^<]*)`).exec(
                  readPage(`reports/${report}/`),
                )?.[1] ?? '',
              );
        if (path.startsWith('evaluation.')) {
          const [score = '', full = ''] = (/fact-value[^>]*>([^<]*)/.exec(page.at(anchor))?.[1] ?? '').split(
            '/',
          );
          return numberIn(path.endsWith('fullMarks') ? full : score);
        }
        return numberIn(page.cells(anchor)[0] ?? /fact-value[^>]*>([^<]*)/.exec(page.at(anchor))?.[1] ?? '');
      };
      for (const row of rows) {
        const anchor = decodeURIComponent(new URL(row['address'] ?? '').hash.slice(1));
        const found = plainOf(printed(row, anchor));
        if (found !== plainOf(row['value']))
          faults.push(`${named(row)} ${anchor}: ${found}, ${row['value']}`);
        const amount = row['kind'] === 'money' ? page.amounts.get(anchor) : undefined;
        if (amount && amount.shown !== shownAs(amount.yuan, locale))
          faults.push(`${named(row)}: ${amount.shown} is shown of ${amount.yuan}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('in the charts of its page', () => {
    const phases = z.record(z.string(), z.string()).parse(messages('vocabulary')['phases']);
    const lines = Map.groupBy(readCsv('data/budget-lines.csv'), (row) => row['report'] ?? '');
    const indicators = Map.groupBy(readCsv('data/indicators.csv'), (row) => row['report'] ?? '');
    const numbers = (rows: readonly Row[], column: string): readonly number[] =>
      rows.map((row) => Number(row[column]));
    let seen = 0;
    for (const row of readCsv('data/reports.csv')) {
      const { report = '' } = row;
      const { charts } = readFigures(`reports/${report}/`);
      const waterfall = charts.get('chart-waterfall');
      expect(waterfall !== undefined, report).toBe(PHASES.every((phase) => row[phase] !== ''));
      for (const phase of PHASES)
        if (waterfall)
          expect(waterfall.series[0]?.values[waterfall.labels.indexOf(phases[phase] ?? '')], report).toBe(
            Number(row[phase]),
          );
      const own = lines.get(report) ?? [];
      const parents = new Set(own.map((line) => line['parent_line']));
      const drawn = own.filter(
        (line) => !parents.has(line['line']) && line['adjusted'] !== '' && line['executed'] !== '',
      );
      expect(charts.get('chart-lines')?.series.map(({ values }) => values) ?? [[], []], report).toEqual([
        numbers(drawn, 'adjusted'),
        numbers(drawn, 'executed'),
      ]);
      const groups = [
        ...Map.groupBy(indicators.get(report) ?? [], (one) => one['level1_zh']).values(),
      ].filter(
        ([first, ...rest]) =>
          first?.['partial'] === 'false' &&
          [first, ...rest].every((one) => one['weight'] !== '' && one['points'] !== ''),
      );
      const sums = (column: string): readonly number[] =>
        groups.map((rows) => rows.reduce((sum, one) => sum.plus(one[column] ?? ''), new Big(0)).toNumber());
      expect(charts.get('chart-scores')?.series.map(({ values }) => values) ?? [[], []], report).toEqual([
        sums('weight'),
        sums('points'),
      ]);
      seen += charts.size;
    }
    expect(seen).toBeGreaterThan(100);
  });

  test('in the feed of its department', () => {
    const phases = z.record(z.string(), z.string()).parse(messages('vocabulary')['phases']);
    for (const row of readCsv('data/reports.csv')) {
      const feed = `dist/departments/${row['department']}/feed.xml`;
      expect(existsSync(feed)).toBe(true);
      const entry = readFileSync(feed, 'utf8')
        .split('<entry>')
        .find((one) => one.includes(`<id>${row['address']}</id>`));
      const said = (label: string): string =>
        new RegExp(`<p>${label}：([^<]*)</p>`).exec(entry ?? '')?.[1] ?? '';
      for (const phase of PHASES)
        expect(
          said(phases[phase] ?? '')
            .replaceAll(',', '')
            .replace('−', '-'),
          `${row['report']} ${phase}`,
        ).toBe(row[phase] === '' ? '' : `${shownAs(row[phase] ?? '', 'zh')}万元`);
      expect(numberIn(said('实有人数')), row['report']).toBe(plainOf(row['in_post']));
      expect(numberIn(said('综合得分').split('/')[0] ?? ''), row['report']).toBe(plainOf(row['score']));
    }
  });
});

/** The row and column of the other tables that hold a field; undefined where none does. */
function placeOf(path: string): { readonly row: string; readonly column: string } | undefined {
  const reports: Readonly<Record<string, string>> = {
    'budget.stated.executionRate': 'stated_execution_rate',
    'budget.stated.adjustmentRate': 'stated_adjustment_rate',
    'staffing.posts': 'posts',
    'staffing.inPost': 'in_post',
    'evaluation.score': 'score',
    'evaluation.fullMarks': 'full_marks',
  };
  if (reports[path]) return { row: '', column: reports[path] };
  const phase = /^budget\.(initial|increase|decrease|adjusted|executed)$/.exec(path)?.[1];
  if (phase) return { row: '', column: phase };
  const [, row = '', column = ''] =
    /^(budget\.(?:lines|sources|threePublic).*|indicators.*\]\.indicators.*)\.(\w+)$/.exec(path) ?? [];
  if (row === '') return undefined;
  return { row, column: row.startsWith('indicators') && column === 'score' ? 'points' : column };
}
