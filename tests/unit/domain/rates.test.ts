import { describe, expect, test } from 'vitest';
import type { BudgetAmounts } from '../../../src/domain/budget.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import {
  adjustmentRate,
  changeOn,
  executionOnInitial,
  executionRate,
  share,
} from '../../../src/domain/rates.ts';
import { toPercent, type Ratio } from '../../../src/domain/ratio.ts';
import { reported, type Amount } from '../../../src/domain/stated.ts';
import type { Phase } from '../../../src/vocabulary/budget.ts';

const notSeen: Amount = { kind: 'not-seen' };

function amount(text: string): Amount {
  return reported(parseMoney(text, '万元'));
}

function amounts(given: Partial<Record<Phase, string>>): BudgetAmounts {
  const of = (phase: Phase): Amount => (given[phase] === undefined ? notSeen : amount(given[phase]));
  return {
    initial: of('initial'),
    increase: of('increase'),
    decrease: of('decrease'),
    adjusted: of('adjusted'),
    executed: of('executed'),
  };
}

function percent(ratio: Ratio | undefined): string | undefined {
  return ratio && toPercent(ratio, 2);
}

const wuxi = amounts({
  initial: '2116.01',
  increase: '623.20',
  decrease: '0',
  adjusted: '2739.21',
  executed: '2481.71',
});

describe('the rates of a budget', () => {
  test('put spending over the adjusted budget, over the initial one, and the change over the initial one', () => {
    expect(percent(executionRate(wuxi))).toBe('90.60');
    expect(percent(executionOnInitial(wuxi))).toBe('117.28');
    expect(percent(adjustmentRate(wuxi))).toBe('29.45');
  });

  test('have a minus when a budget was cut', () => {
    expect(percent(adjustmentRate(amounts({ initial: '985.00', adjusted: '861.46' })))).toBe('-12.54');
  });

  test('are undefined when an amount is not given', () => {
    expect(executionRate(amounts({ executed: '1' }))).toBeUndefined();
    expect(executionRate(amounts({ adjusted: '1' }))).toBeUndefined();
    expect(executionOnInitial(amounts({ executed: '1', adjusted: '1' }))).toBeUndefined();
    expect(adjustmentRate(amounts({ initial: '1', increase: '1' }))).toBeUndefined();
  });

  test('are undefined on a budget of zero', () => {
    const onZero = amounts({ initial: '0.00', adjusted: '0', executed: '12.50' });
    expect(executionRate(onZero)).toBeUndefined();
    expect(executionOnInitial(onZero)).toBeUndefined();
    expect(adjustmentRate(onZero)).toBeUndefined();
  });

  test('are zero when nothing was spent of a budget', () => {
    expect(percent(executionRate(amounts({ adjusted: '12.50', executed: '0.00' })))).toBe('0.00');
  });
});

test('a share is the part over the whole', () => {
  expect(percent(share(amount('896.34'), amount('1076.17')))).toBe('83.29');
  expect(share(notSeen, amount('1'))).toBeUndefined();
  expect(share(amount('1'), notSeen)).toBeUndefined();
  expect(share(amount('1'), amount('0'))).toBeUndefined();
});

test('a change is put over the earlier amount', () => {
  const [now, before] = [parseMoney('792.22', '万元'), parseMoney('602.97', '万元')];
  expect(percent(changeOn(now, before))).toBe('31.39');
  expect(percent(changeOn(before, now))).toBe('-23.89');
  expect(changeOn(now, undefined)).toBeUndefined();
  expect(changeOn(undefined, before)).toBeUndefined();
  expect(changeOn(now, parseMoney('0', '万元'))).toBeUndefined();
});
