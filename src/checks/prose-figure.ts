import Big from 'big.js';
import { finding, type Finding } from '../domain/finding.ts';
import { compare, ofDecimal, type Money } from '../domain/money.ts';
import type { Report } from '../domain/report.ts';
import type { ProseClaim } from '../domain/report-text.ts';
import { valueOf, type Stated } from '../domain/stated.ts';
import { differs, judgementOf, moneyValue, type Check } from './check.ts';

/**
 * A figure in the sentences, next to the term of a field, is the figure of that field, to the last digit
 * that both print. Asked of the text and of its translations.
 */
export const proseFigure: Check = {
  code: 'prose-figure',
  judge(report, { translations }) {
    const claims = [
      ...report.text.claims.map((claim) => ({ claim, file: `reports/${report.id}.md` })),
      ...[...(translations ?? [])].flatMap(([locale, translation]) =>
        translation.claims.map((claim) => ({ claim, file: `reports/${report.id}.${locale}.md` })),
      ),
    ];
    const judged = claims.flatMap(({ claim, file }) => {
      const verdict = hold(report, claim, file);
      return verdict ? [verdict] : [];
    });
    return judgementOf(
      judged.length,
      judged.flatMap((found) => (found === 'agrees' ? [] : [found])),
    );
  },
};

/** Holds one figure of the text against its field; undefined when the field is not given. */
function hold(report: Report, claim: ProseClaim, file: string): Finding | 'agrees' | undefined {
  const place = { file, field: claim.field, position: claim.position };
  const quoted = { kind: 'verbatim', text: claim.quoted } as const;
  if (claim.scale === 'percent') {
    const stated = valueOf(rateAt(report, claim.field));
    if (stated === undefined) return undefined;
    const step = new Big(10).pow(-Math.min(decimalsOf(stated), decimalsOf(claim.digits)));
    if (new Big(stated).minus(claim.digits).abs().lte(step)) return 'agrees';
    return finding(
      'prose-figure',
      place,
      {
        stated: { kind: 'percent', text: stated },
        computed: { kind: 'percent', text: claim.digits },
        quoted,
      },
      { tolerance: { kind: 'percent', text: step.toFixed() } },
    );
  }
  const stated = valueOf(amountAt(report, claim.field));
  if (!stated || isTooFine(claim)) return undefined;
  const said = ofDecimal(claim.digits, claim.scale);
  const step = stepOf(claim);
  const tolerance = compare(step, report.budget.tolerance) > 0 ? step : report.budget.tolerance;
  if (!differs(said, stated, tolerance)) return 'agrees';
  return finding(
    'prose-figure',
    place,
    { stated: moneyValue(stated), computed: moneyValue(said), quoted },
    { tolerance: moneyValue(tolerance) },
  );
}

function amountAt({ budget }: Report, field: ProseClaim['field']): Stated<Money> {
  switch (field) {
    case 'budget.initial':
      return budget.initial;
    case 'budget.increase':
      return budget.increase;
    case 'budget.decrease':
      return budget.decrease;
    case 'budget.adjusted':
      return budget.adjusted;
    case 'budget.executed':
      return budget.executed;
    case 'budget.carryOver.closing':
      return budget.carryOver.closing;
    default:
      return { kind: 'not-seen' };
  }
}

function rateAt({ budget }: Report, field: ProseClaim['field']): Stated<string> {
  if (field === 'budget.stated.executionRate') return budget.stated.executionRate;
  return field === 'budget.stated.adjustmentRate' ? budget.stated.adjustmentRate : { kind: 'not-seen' };
}

/** One step of the last printed digit of a figure in the text. */
function stepOf({ digits, scale }: ProseClaim): Money {
  const decimals = decimalsOf(digits);
  return ofDecimal(decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`, Number(scale));
}

/** A figure with digits below one fen is none that can be compared. */
function isTooFine({ digits, scale }: ProseClaim): boolean {
  return decimalsOf(digits) > Number(scale) + 2;
}

function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}
