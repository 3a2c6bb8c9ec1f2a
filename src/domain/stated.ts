import type { Money } from './money.ts';

/**
 * A value as far as the report gives it. "Not reported" (the report names it or ought to, but gives
 * nothing) and "not seen" (the part that was read does not show it) are values of their own: never
 * zero, never an empty text.
 */
export type Stated<Value> =
  | { readonly kind: 'reported'; readonly value: Value }
  | { readonly kind: 'not-reported' }
  | { readonly kind: 'not-seen' };

/** An amount as far as the report gives it. */
export type Amount = Stated<Money>;

/** A value that the report gives. */
export function reported<Value>(value: Value): Stated<Value> {
  return { kind: 'reported', value };
}

/** The value, or undefined when the report does not give it. */
export function valueOf<Value>(stated: Stated<Value>): Value | undefined {
  return stated.kind === 'reported' ? stated.value : undefined;
}

/** The values, or undefined when one of them is not given. */
export function valuesOf<Value>(stated: readonly Stated<Value>[]): readonly Value[] | undefined {
  const values = stated.flatMap((one) => (one.kind === 'reported' ? [one.value] : []));
  return values.length === stated.length ? values : undefined;
}
