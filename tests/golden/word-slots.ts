import { both, type Bilingual } from '../corpus/bilingual.ts';
import { groupedText } from './amounts.ts';
import type { Region } from './regions.ts';
import type { Speaker } from './speaker.ts';
import { toTraditional } from './traditional.ts';
import type { Countable } from './words/domain.ts';
import {
  ACTIONS,
  CAUSES,
  DIVISIONS,
  DOCUMENT_KINDS,
  IDIOMS,
  MEASURES,
  MEETINGS,
  MONTHS,
  REMEDIES,
  TRADES,
} from './words/general.ts';
import { OFFICES } from './words/offices.ts';
import { tradeName } from './words/place-characters.ts';

/** Draws the words of a slot. */
type DrawSlot = (speaker: Speaker) => string;

/** Which of a region's places are what; the first and the one behind the last. */
const PLACES = {
  villages: [0, 160],
  roads: [160, 240],
  rivers: [240, 262],
  estates: [262, 320],
  venues: [320, 420],
} as const;

const ESTATES = [
  both('花园', 'Garden'),
  both('新村', 'New Village'),
  both('小区', 'Estate'),
  both('里弄', 'Lanes'),
];
const WATERS = [both('河', 'River'), both('港', 'Creek'), both('江', 'River')];
const ROADS = [both('路', 'Road'), both('街', 'Street'), both('大道', 'Avenue')];
const NUMBER_SIGNS = ['发', '办', '字', '规', '函'];
const BRACKETS = ['〔〕', '〔〕', '〔〕', '〔〕', '〔〕', '〔〕', '[]', '【】'];
const CHINESE_TEN_THOUSAND = 10_000;

/** How the words of each slot are drawn, by its name without a digit behind it. */
export const WORD_SLOTS: ReadonlyMap<string, DrawSlot> = new Map<string, DrawSlot>([
  ['town', (speaker) => speaker.word(speaker.draws.pick(regionOf(speaker).towns))],
  ['village', (speaker) => place(speaker, 'villages', [both('村', 'Village')])],
  ['road', (speaker) => place(speaker, 'roads', ROADS)],
  ['river', (speaker) => place(speaker, 'rivers', WATERS)],
  ['estate', (speaker) => place(speaker, 'estates', ESTATES)],
  ['venue', (speaker) => place(speaker, 'venues', domainOf(speaker).venues)],
  ['oldtown', (speaker) => oldPlace(speaker, 'villages')],
  ['oldriver', (speaker) => oldPlace(speaker, 'rivers')],
  ['firm', firm],
  ['office', (speaker) => office(speaker)],
  ['division', (speaker) => speaker.word(speaker.draws.pick(DIVISIONS))],
  ['meeting', (speaker) => speaker.word(speaker.draws.pick(MEETINGS))],
  ['object', (speaker) => speaker.word(speaker.draws.pick(domainOf(speaker).objects).name)],
  ['counted', (speaker) => counted(speaker, speaker.draws.pick(domainOf(speaker).objects))],
  ['done', done],
  ['works', works],
  ['task', (speaker) => speaker.word(speaker.draws.pick(domainOf(speaker).tasks))],
  ['audience', (speaker) => speaker.word(speaker.draws.pick(domainOf(speaker).audiences))],
  ['effect', (speaker) => speaker.fill(speaker.draws.pick(domainOf(speaker).effects))],
  ['indicator', (speaker) => speaker.word(speaker.draws.pick(domainOf(speaker).indicators).name)],
  ['problem', (speaker) => speaker.word(speaker.draws.pick(domainOf(speaker).problems))],
  ['term', (speaker) => speaker.word(speaker.draws.pick(domainOf(speaker).terms))],
  ['slogan', (speaker) => speaker.word(speaker.draws.pick(domainOf(speaker).slogans))],
  ['field', (speaker) => speaker.word(domainOf(speaker).field)],
  ['project', (speaker) => speaker.word(speaker.draws.pick(speaker.facts.budget.projects).name)],
  ['measure', (speaker) => speaker.word(speaker.draws.pick(MEASURES))],
  ['cause', (speaker) => speaker.word(speaker.draws.pick(CAUSES))],
  ['remedy', (speaker) => speaker.word(speaker.draws.pick(REMEDIES))],
  ['idiom', ({ draws }) => draws.pick(IDIOMS)],
  ['month', (speaker) => speaker.word(speaker.draws.pick(MONTHS))],
  ['date', (speaker) => dateText(speaker, speaker.facts.year)],
  ['doc', document],
  ['n', ({ draws }) => `${draws.between(2, 96)}`],
  ['days', ({ draws }) => `${draws.between(3, 45)}`],
  ['N', largeNumber],
  ['rate', (speaker) => speaker.rate(rate(speaker))],
  ['money', (speaker) => speaker.money(amount(speaker))],
]);

function regionOf({ facts }: Speaker): Region {
  return facts.department.region;
}

function domainOf({ facts }: Speaker): Speaker['facts']['department']['domain'] {
  return facts.department.domain;
}

function placeOf(speaker: Speaker, kind: keyof typeof PLACES): Bilingual {
  const [from, to] = PLACES[kind];
  return regionOf(speaker).places[speaker.draws.between(from, to - 1)]!;
}

function place(speaker: Speaker, kind: keyof typeof PLACES, ends: readonly Bilingual[]): string {
  const [name, end] = [placeOf(speaker, kind), speaker.draws.pick(ends)];
  return speaker.locale === 'zh' ? name.zh + end.zh : `${name.en} ${end.en}`;
}

function oldPlace(speaker: Speaker, kind: keyof typeof PLACES): string {
  const name = placeOf(speaker, kind);
  return speaker.locale === 'zh' ? toTraditional(name.zh) : name.en;
}

function firm(speaker: Speaker): string {
  const name = tradeName((limit) => speaker.draws.below(limit));
  const trade = speaker.draws.pick(TRADES);
  return speaker.locale === 'zh' ? name.zh + trade.zh : `${name.en} ${trade.en}`;
}

function office(speaker: Speaker): string {
  const { level } = regionOf(speaker);
  const { short } = speaker.draws.pick(
    OFFICES.filter(({ levels, from }) => levels === 'both' && from === undefined),
  );
  return speaker.locale === 'zh' ? level + short.zh : `the ${short.en}`;
}

/** Things that are measured have a decimal, those that are counted have none. */
function counted(speaker: Speaker, { name, unit }: Countable): string {
  const { draws, locale } = speaker;
  const measured = unit.zh === '公里' || unit.zh.startsWith('万');
  const number = measured ? `${draws.between(1, 90)}.${draws.between(1, 9)}` : `${draws.between(2, 960)}`;
  if (locale === 'zh') return `${name.zh}${number}${unit.zh}`;
  return unit.en === '' ? `${number} ${name.en}` : `${number} ${unit.en} of ${name.en}`;
}

function done(speaker: Speaker): string {
  const { zh, en } = speaker.draws.pick(ACTIONS);
  const what = counted(speaker, speaker.draws.pick(domainOf(speaker).objects));
  return speaker.locale === 'zh' ? zh + what : `${what} were ${en.split('/')[1] ?? ''}`;
}

function works(speaker: Speaker): string {
  const { zh, en } = speaker.draws.pick(ACTIONS);
  const { name } = speaker.draws.pick(domainOf(speaker).objects);
  return speaker.locale === 'zh' ? name.zh + zh : `${en.split('/')[0] ?? ''} of ${name.en}`;
}

/** A date in one of the ways in which reports write them. */
function dateText({ draws, locale }: Speaker, year: number): string {
  const [month, day, way] = [draws.between(1, 12), draws.between(1, 28), draws.below(10)];
  if (locale === 'zh') {
    if (way < 5) return `${month}月${day}日`;
    if (way < 8) return `${year}年${month}月${day}日`;
    return way === 8 ? isoDate(year, month, day) : `${year}.${month}.${day}`;
  }
  return `${day} ${MONTH_NAMES[month - 1]!}${way < 5 ? '' : ` ${year}`}`;
}

function isoDate(year: number, month: number, day: number): string {
  return `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}

const MONTH_NAMES = MONTHS.map(({ en }) => en);

function document(speaker: Speaker): string {
  const { draws, facts, locale } = speaker;
  const { region, domain, sign } = facts.department;
  const [task, kind] = [draws.pick(domain.tasks), draws.pick(DOCUMENT_KINDS)];
  const [open = '', close = ''] = draws.pick(BRACKETS);
  const number = `${region.sign}${sign}${draws.pick(NUMBER_SIGNS)}${open}${facts.year - draws.below(3)}${close}${draws.between(1, 180)}号`;
  return locale === 'zh'
    ? `《${region.name.zh}${task.zh}${kind.zh}》（${number}）`
    : `the “${kind.en}” on ${task.en} (${number})`;
}

function largeNumber(speaker: Speaker): string {
  const { draws, locale } = speaker;
  const number = draws.chance(70) ? draws.between(110, 9990) : draws.between(100, 990) * 100;
  const short = draws.chance(50) && number >= CHINESE_TEN_THOUSAND;
  if (short && locale === 'zh') return `${number / CHINESE_TEN_THOUSAND}万`;
  return short ? groupedText(`${number}`) : speaker.count(number);
}

/** A rate in hundredths of a per cent: small, in tenths, or exact. */
function rate({ draws }: Speaker): number {
  if (draws.chance(30)) return draws.between(600, 1000);
  return draws.chance(50) ? draws.between(600, 1000) * 10 : draws.between(6000, 9999);
}

/** Small amounts are as frequent as large ones. */
function amount({ draws, facts }: Speaker): number {
  const steps = Math.round(120 * 2500 ** (draws.below(10_000) / 10_000));
  return facts.style.unit === 'yi' ? steps * 100 : steps;
}
