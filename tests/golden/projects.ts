import { both, type Bilingual } from '../corpus/bilingual.ts';
import type { Department } from './departments.ts';
import { Draws } from './draws.ts';
import { ACTIONS, COMMON_PROJECTS, PROJECT_SUFFIXES } from './words/general.ts';

const MOST = 8;

/** The projects of a department in a year; most last for several years. */
export function projectNamesOf(department: Department, year: number): readonly Bilingual[] {
  const draws = new Draws(`${department.id}/projects`);
  const names = new Map<string, Bilingual>();
  for (let index = 0; index < 2 * MOST; index += 1) {
    const name = projectName(department, draws);
    const from = index < 3 ? 0 : draws.between(2015, 2023);
    const to = index < 3 ? Infinity : from + draws.between(1, 5);
    if (year >= from && year <= to && names.size < MOST) names.set(name.zh, name);
  }
  return [...names.values()];
}

function projectName({ domain, region }: Department, draws: Draws): Bilingual {
  const object = draws.pick(domain.objects).name;
  const { zh: actionZh, en: action } = draws.pick(ACTIONS);
  const [actionEn = ''] = action.split('/');
  const suffix = draws.pick(PROJECT_SUFFIXES);
  switch (draws.below(5)) {
    case 0: {
      const task = draws.pick(domain.tasks);
      return both(task.zh + suffix.zh, `${upperFirst(task.en)} ${suffix.en}`);
    }
    case 1: {
      const town = draws.pick(region.towns);
      return both(
        `${town.zh}${object.zh}${actionZh}${suffix.zh}`,
        `${upperFirst(actionEn)} of ${object.en} in ${town.en}`,
      );
    }
    case 2: {
      const [place, venue] = [draws.pick(region.places), draws.pick(domain.venues)];
      return both(
        `${place.zh}${venue.zh}${actionZh}${suffix.zh}`,
        `${upperFirst(actionEn)} of ${place.en} ${venue.en}`,
      );
    }
    case 3:
      return draws.pick(COMMON_PROJECTS);
    default:
      return both(`${object.zh}${actionZh}`, `${upperFirst(actionEn)} of ${object.en}`);
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
