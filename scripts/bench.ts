import { parseArgs } from 'node:util';
import { benchCheck } from './bench-check.ts';
import { benchReports } from './bench-reports.ts';
import { benchSearch } from './bench-search.ts';
import { benchSite } from './bench-site.ts';

/**
 * `npm run bench`: measures the speed and size of what the project makes. `--only site` builds and
 * visits the site, `--only check` checks made-up reports, `--only search` indexes and searches them,
 * `--only reports` opens the table of 5,000 reports on a slowed processor; without it all are measured.
 */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  site: benchSite,
  check: benchCheck,
  search: benchSearch,
  reports: benchReports,
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const chosen = Object.entries(PARTS).filter(([name]) => only === undefined || only === name);
if (chosen.length === 0) {
  const names = Object.keys(PARTS);
  console.error(
    `没有“${only ?? ''}”一项，可写：${names.join('、')}。 There is no such part; write ${names.join(' or ')}.`,
  );
  process.exitCode = 1;
}
for (const [, bench] of chosen) await bench();
