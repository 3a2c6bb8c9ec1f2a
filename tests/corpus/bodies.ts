import type { DEPARTMENT_KINDS } from '../../src/vocabulary/department-kinds.ts';
import { both, type Bilingual } from './bilingual.ts';

/** A made-up body that reports. */
export interface Body {
  /** File name of its entry. */
  readonly id: string;
  readonly region: Region;
  readonly kind: (typeof DEPARTMENT_KINDS)[number];
  readonly name: Bilingual;
  readonly shortName: Bilingual;
}

/** A made-up district. */
export interface Region {
  readonly id: string;
  readonly name: Bilingual;
}

/** The made-up city that all districts belong to. */
export const CITY: Region = { id: 'test-city', name: both('测试市', 'Test City') };

/** Places from which districts take their names; there are as many districts as pairs of them. */
const PLACES: readonly (readonly [zh: string, en: string])[] = [
  ['东', 'East'],
  ['南', 'South'],
  ['西', 'West'],
  ['北', 'North'],
  ['中', 'Middle'],
  ['上', 'Upper'],
];
const FEATURES: readonly (readonly [zh: string, en: string])[] = [
  ['湖', 'Lake'],
  ['岭', 'Ridge'],
  ['港', 'Harbour'],
  ['原', 'Plain'],
  ['桥', 'Bridge'],
];

const OFFICES: readonly (readonly [
  id: string,
  kind: (typeof DEPARTMENT_KINDS)[number],
  zh: string,
  en: string,
])[] = [
  ['water', 'water', '水务局', 'Water Bureau'],
  ['education', 'education', '教育局', 'Education Bureau'],
  ['health', 'health', '卫生健康局', 'Health Bureau'],
  ['transport', 'transport', '交通运输局', 'Transport Bureau'],
  ['culture', 'culture-tourism', '文化和旅游局', 'Bureau of Culture and Tourism'],
  ['civil-affairs', 'civil-affairs', '民政局', 'Civil Affairs Bureau'],
  ['ecology', 'environment', '生态环境局', 'Ecology and Environment Bureau'],
  ['forestry', 'forestry', '林业局', 'Forestry Bureau'],
  ['library', 'library', '图书馆', 'Library'],
  ['insurance', 'medical-insurance', '医疗保障局', 'Medical Insurance Bureau'],
  ['fire', 'fire-rescue', '消防救援大队', 'Fire and Rescue Brigade'],
  ['foreign', 'foreign-affairs', '外事办公室', 'Foreign Affairs Office'],
  ['data', 'data', '数据局', 'Data Bureau'],
  ['women', 'mass-organisation', '妇女联合会', "Women's Federation"],
  ['emergency', 'other', '应急管理局', 'Emergency Management Bureau'],
];

/** How many bodies there are. */
export const BODIES = PLACES.length * FEATURES.length * OFFICES.length;

/** The body of a number from 0 up to {@link BODIES}; each is another one. */
export function bodyAt(index: number): Body {
  const [office, kind, officeZh, officeEn] = OFFICES[index % OFFICES.length]!;
  const region = regionAt(Math.floor(index / OFFICES.length));
  return {
    id: `${region.id}-${office}`,
    region,
    kind,
    name: both(`${CITY.name.zh}${region.name.zh}${officeZh}`, `${region.name.en} ${officeEn}`),
    shortName: both(`${region.name.zh}${officeZh}`, officeEn),
  };
}

function regionAt(index: number): Region {
  const [placeZh, placeEn] = PLACES[index % PLACES.length]!;
  const [featureZh, featureEn] = FEATURES[Math.floor(index / PLACES.length) % FEATURES.length]!;
  return {
    id: `${placeEn}-${featureEn}`.toLowerCase(),
    name: both(`${placeZh}${featureZh}区`, `${placeEn} ${featureEn} District`),
  };
}
