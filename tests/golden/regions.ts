import { both, type Bilingual } from '../corpus/bilingual.ts';
import { Draws } from './draws.ts';
import { placeName } from './words/place-characters.ts';
import { CITY_NAMES, COUNTY_NAMES } from './words/regions.ts';

/** A made-up city, county or district with the places in it. */
export interface Region {
  readonly id: string;
  readonly name: Bilingual;
  /** The character that its bodies' short names begin with. */
  readonly level: '市' | '县' | '区';
  /** The city of a county; undefined for a city. */
  readonly city?: Region;
  /** Stands for the region in numbers of documents. */
  readonly sign: string;
  readonly towns: readonly Bilingual[];
  /** Names without their kind, of villages, roads, houses and the like. */
  readonly places: readonly Bilingual[];
}

const COUNTIES_PER_CITY = 7;
const TOWNS = 14;
const PLACES = 420;

/** All regions: each city before its counties, unfolded when they are asked for. */
export function* allRegions(): Generator<Region> {
  for (const [index, name] of CITY_NAMES.entries()) {
    const city = toRegion(both(`${name.zh}市`, `${name.en} City`), '市');
    yield city;
    const counties = COUNTY_NAMES.slice(index * COUNTIES_PER_CITY, (index + 1) * COUNTIES_PER_CITY);
    for (const county of counties) {
      yield { ...toRegion(county, county.zh.endsWith('区') ? '区' : '县'), city };
    }
  }
}

function toRegion(name: Bilingual, level: Region['level']): Region {
  const draws = new Draws(name.zh);
  const draw = (limit: number): number => draws.below(limit);
  const distinct = new Map<string, Bilingual>();
  while (distinct.size < TOWNS + PLACES) {
    const place = placeName(draw);
    distinct.set(place.zh, place);
  }
  const [towns, places] = [[...distinct.values()].slice(0, TOWNS), [...distinct.values()].slice(TOWNS)];
  return {
    id: name.en.split(' ')[0]!.toLowerCase().replace("'", ''),
    name,
    level,
    sign: name.zh[0]!,
    towns: towns.map(({ zh, en }) => both(`${zh}镇`, `${en} Town`)),
    places,
  };
}
