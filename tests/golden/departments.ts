import { both, type Bilingual } from '../corpus/bilingual.ts';
import { hashOf } from './draws.ts';
import { allRegions, type Region } from './regions.ts';
import { domainOf } from './words/domains.ts';
import type { Domain } from './words/domain.ts';
import { OFFICES, type Office } from './words/offices.ts';

/** A made-up body that reports each year. */
export interface Department {
  /** Counted from 0 over all regions. */
  readonly index: number;
  readonly id: string;
  readonly region: Region;
  readonly domain: Domain;
  readonly name: Bilingual;
  readonly short: Bilingual;
  /** Short names besides {@link short}, and former names, by language. */
  readonly also: Readonly<Record<keyof Bilingual, readonly string[]>>;
  /** Those of {@link also} that it had before. */
  readonly former: readonly Bilingual[];
  /** Ids of bodies that it came out of and that have reports of their own. */
  readonly predecessors: readonly string[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** The character that stands for it in numbers of documents. */
  readonly sign: string;
}

/** First and last year of the corpus. */
export const YEARS = { first: 2017, last: 2024 } as const;

/** How many different first years bodies without a year of their own have. */
const STARTS = 4;
const TOWNS_WITH_REPORTS = 4;

/**
 * The departments whose reports come first, as many as have the number of reports asked for.
 * @throws Error when there are not so many reports.
 */
export function* departmentsFor(reports: number): Generator<Department> {
  let left = reports;
  for (const department of allDepartments()) {
    if (left <= 0) return;
    yield department;
    left -= department.lastYear - department.firstYear + 1;
  }
  if (left > 0) throw new Error(`Found ${reports - left} reports. Expected ${reports}.`);
}

function* allDepartments(): Generator<Department> {
  let index = 0;
  for (const region of allRegions()) {
    const level = region.city ? 'county' : 'city';
    const here = new Map<string, Department>();
    for (const office of OFFICES) {
      if (office.levels !== 'both' && office.levels !== level) continue;
      const department = toDepartment(office, region, here, index);
      here.set(office.id, department);
      yield department;
      index += 1;
    }
    if (level === 'city') continue;
    for (const town of region.towns.slice(0, TOWNS_WITH_REPORTS)) yield toTown(town, region, index++);
  }
}

function toDepartment(
  office: Office,
  region: Region,
  here: ReadonlyMap<string, Department>,
  index: number,
): Department {
  const id = `${region.id}-${office.id}`;
  const short = both(region.level + office.short.zh, office.short.en);
  const place = region.name.zh.slice(0, -1);
  const predecessors = office.predecessors.flatMap((name) => here.get(name) ?? []);
  const former = [
    ...office.formerNames.flatMap(({ zh, en }) => [
      both(region.name.zh + zh, `${region.name.en} ${en}`),
      both(region.level + zh.replace('人民政府', ''), en),
    ]),
    ...predecessors.flatMap(({ name, short: before }) => [name, before]),
  ];
  const ofPlace = office.short.zh.startsWith('委') ? region.name.zh : place;
  const aliases = [...office.aliases.map((alias) => region.level + alias), ofPlace + office.short.zh];
  return {
    index,
    id,
    region,
    domain: domainOf(office.domain),
    name: both(nameIn(region, office.name.zh), `${region.name.en} ${office.name.en}`),
    short,
    also: { zh: [...aliases, ...former.map(({ zh }) => zh)], en: former.map(({ en }) => en) },
    former,
    predecessors: predecessors.map((before) => before.id),
    firstYear: office.from ?? YEARS.first + (hashOf(id) % STARTS),
    lastYear: office.to ?? YEARS.last,
    sign: office.short.zh.replace('委', '')[0]!,
  };
}

function nameIn({ name }: Region, office: string): string {
  return office.includes('*') ? office.replace('*', name.zh) : name.zh + office;
}

function toTown({ zh, en }: Bilingual, region: Region, index: number): Department {
  const id = `${region.id}-${en.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return {
    index,
    id,
    region,
    domain: domainOf('township'),
    name: both(`${region.name.zh}${zh}人民政府`, `${region.name.en} ${en} Government`),
    short: both(`${zh}政府`, `${en} Government`),
    also: { zh: [region.name.zh.slice(0, -1) + zh], en: [] },
    former: [],
    predecessors: [],
    firstYear: YEARS.first + (hashOf(id) % STARTS),
    lastYear: YEARS.last,
    sign: zh[0]!,
  };
}
