import { type Choice } from '../../domain/comparison/choice.ts';
import { isComparedMeasure } from '../../domain/comparison/compared-measure.ts';

/** A department's id, as file names are. */
const ID = /^[a-z0-9-]{1,100}$/;

/** Nothing chosen yet. */
export const NO_CHOICE: Choice = { departments: [], measures: [], prices: 'nominal', drawing: 'line' };

/** Name of the part of an embedded page's address that pins the release. */
const RELEASE = 'release';

/** The choice that an address holds; what is unknown or malformed in it is passed over. */
export function readChoice(search: string): Choice {
  const given = new URLSearchParams(search);
  const years = [readYear(given.get('from')), readYear(given.get('to'))].filter((year) => year !== undefined);
  const [from, to] =
    years.length === 2 ? years.toSorted() : [readYear(given.get('from')), readYear(given.get('to'))];
  return {
    departments: [...new Set(given.getAll('d').filter((id) => ID.test(id)))],
    measures: [...new Set(given.getAll('m').filter(isComparedMeasure))],
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    prices: given.get('prices') === 'real' ? 'real' : 'nominal',
    drawing: given.get('chart') === 'bar' ? 'bar' : 'line',
  };
}

/** The part of an address that holds a choice, with its question mark; empty where nothing is chosen. */
export function writeChoice(choice: Choice, release?: string): string {
  const { departments, measures, from, to, prices, drawing } = choice;
  const parts = new URLSearchParams();
  for (const id of departments) parts.append('d', id);
  if (from !== undefined) parts.set('from', String(from));
  if (to !== undefined) parts.set('to', String(to));
  for (const id of measures) parts.append('m', id);
  if (prices === 'real') parts.set('prices', prices);
  if (drawing === 'bar') parts.set('chart', drawing);
  if (release !== undefined) parts.set(RELEASE, release);
  return parts.size === 0 ? '' : `?${parts.toString()}`;
}

/** The release that an embedded page's address pins; undefined when it names none. */
export function readRelease(search: string): string | undefined {
  const given = new URLSearchParams(search).get(RELEASE)?.slice(0, 60);
  return given !== undefined && /^[\w.-]+$/.test(given) ? given : undefined;
}

function readYear(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;
}
