import type { Money } from '../domain/money.ts';
import { toPercent, toRounded, type Ratio } from '../domain/ratio.ts';
import { RATE_DECIMALS } from '../domain/measures.ts';
import type { ComparedGroup, Statement } from '../domain/statements/statement.ts';
import type { LocalizedText } from '../schema/localized-text.ts';
import { amountInUnit } from './amount-in-unit.ts';
import type { Words } from './words.ts';

/** Decimals of scores in statements. */
const SCORE_DECIMALS = 2;

/** Words a statement in one language: one full sentence. */
export function formatStatement(statement: Statement, words: Words): string {
  // Each sentence has variables of its own, which the type of the union of keys cannot follow.
  const translate = words.t as (key: string, variables: Readonly<Record<string, string | number>>) => string;
  return translate(`profile:statements.${statement.code}`, variablesOf(statement, words));
}

/** Names the departments that are compared. */
export function formatGroup({ region, fictional }: ComparedGroup, words: Words): string {
  return region
    ? words.text(region).text
    : words.t(fictional ? 'profile:group.fictional' : 'profile:group.real');
}

function variablesOf(statement: Statement, words: Words): Readonly<Record<string, string | number>> {
  const { code, args } = statement;
  const { year } = args;
  const money = (amount: Money): string => amountInUnit(words.money(amount), words);
  const rate = (ratio: Ratio): string => words.rate(ratio);
  const points = (score: Ratio): string => words.number(toRounded(score, SCORE_DECIMALS));
  const place = (of: PlaceArgs): Readonly<Record<string, string | number>> => ({
    year,
    group: formatGroup(of.group, words),
    counted: words.number(of.counted),
    place: words.t(of.shared ? 'profile:place.shared' : 'profile:place.own', { rank: words.number(of.rank) }),
  });
  switch (code) {
    case 'execution':
      return { year, rate: rate(args.rate), executed: money(args.executed), adjusted: money(args.adjusted) };
    case 'rate-above':
    case 'rate-below':
      return {
        ...place(args),
        median: rate(args.median),
        gap: words.number(toPercent(args.gap, RATE_DECIMALS)),
      };
    case 'rate-at':
      return { ...place(args), median: rate(args.median) };
    case 'score-above':
    case 'score-below':
      return { ...place(args), median: points(args.median), gap: points(args.gap) };
    case 'score-at':
      return { ...place(args), median: points(args.median) };
    case 'rate-highest':
    case 'rate-lowest':
      return { year, rate: rate(args.rate), years: words.number(args.years), first: args.first };
    case 'spending-rose':
    case 'spending-fell':
      return {
        year,
        yearBefore: args.yearBefore,
        share: rate(args.share),
        before: money(args.before),
        now: money(args.now),
      };
    case 'spending-same':
      return { year, yearBefore: args.yearBefore, now: money(args.now) };
    case 'continues-renamed':
    case 'continues-merged':
      return { year, yearBefore: args.yearBefore, bodies: formatNames(args.bodies, words) };
    case 'split-not-compared':
    case 'projects-only':
      return { year };
    case 'budget-raised':
    case 'budget-cut':
      return {
        year,
        share: rate(args.share),
        initial: money(args.initial),
        adjusted: money(args.adjusted),
      };
    case 'budget-unchanged':
      return { year, initial: money(args.initial) };
    case 'three-public':
      return { year, spent: money(args.spent), budget: money(args.budget), share: rate(args.share) };
    case 'staff':
      return { year, inPost: words.number(args.inPost), posts: words.number(args.posts) };
    case 'spending-per-staff':
      return { year, amount: money(args.amount) };
    case 'score':
      return { year, score: points(args.score), full: words.number(toRounded(args.full, 0)) };
    case 'group-execution':
      return {
        year,
        counted: words.number(args.counted),
        rate: rate(args.rate),
        executed: money(args.executed),
        adjusted: money(args.adjusted),
      };
    case 'group-rates':
      return {
        year,
        counted: words.number(args.counted),
        median: rate(args.median),
        lowest: rate(args.lowest),
        highest: rate(args.highest),
      };
  }
}

interface PlaceArgs {
  readonly rank: number;
  readonly shared: boolean;
  readonly counted: number;
  readonly group: ComparedGroup;
}

function formatNames(names: readonly LocalizedText[], words: Words): string {
  return names.map((name) => words.text(name).text).join(words.t('report:enumerationSeparator'));
}
