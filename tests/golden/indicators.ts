import type { Department } from './departments.ts';
import type { Draws } from './draws.ts';
import type { IndicatorWords } from './words/domain.ts';
import { COMMON_INDICATORS } from './words/general.ts';

/** A row of the table of indicators. */
export interface IndicatorRow {
  readonly words: IndicatorWords;
  /** In hundredths of the unit. */
  readonly target: number;
  readonly actual: number;
  /** In hundredths of a point. */
  readonly weight: number;
  readonly score: number;
}

const OWN = 6;
const COMMON = 7;

/** The indicators of a report; the weights make a hundred points. */
export function indicatorsOf({ domain }: Department, draws: Draws): readonly IndicatorRow[] {
  const words = [...draws.sample(domain.indicators, OWN), ...draws.sample(COMMON_INDICATORS, COMMON)];
  const drawn = words.map(() => draws.between(2, 9));
  const sum = drawn.reduce((total, weight) => total + weight, 0);
  const weights = drawn.map((weight) => Math.floor((weight * 100) / sum));
  const rest = 100 - weights.reduce((total, weight) => total + weight, 0);
  return words.map((one, index) => {
    const weight = (weights[index]! + (index === 0 ? rest : 0)) * 100;
    return { words: one, weight, ...valuesOf(one, weight, draws) };
  });
}

function valuesOf(
  { unit, low }: IndicatorWords,
  weight: number,
  draws: Draws,
): Pick<IndicatorRow, 'target' | 'actual' | 'score'> {
  const percent = unit.zh === '%';
  const target = low
    ? draws.between(1, 10) * 100
    : (percent ? draws.between(80, 100) : draws.between(3, 900)) * 100;
  const met = draws.chance(78);
  const by = Math.round((target * draws.below(met ? 60 : 180)) / 1000);
  const better = met !== low ? target + by : target - by;
  const actual = percent ? Math.min(better, 10_000) : better;
  const lost = met ? 0 : Math.min(weight, Math.ceil((weight * draws.between(50, 500)) / 1000 / 10) * 10);
  return { target, actual, score: weight - lost };
}
