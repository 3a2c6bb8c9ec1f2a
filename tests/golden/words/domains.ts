import { CONSTRUCTION } from './domains/construction.ts';
import { CULTURE } from './domains/culture.ts';
import { ECONOMY } from './domains/economy.ts';
import { GOVERNANCE } from './domains/governance.ts';
import { LIVELIHOOD } from './domains/livelihood.ts';
import { SAFETY } from './domains/safety.ts';
import { parseDomain, type Domain } from './domain.ts';

const TEXTS: Readonly<Record<string, string>> = {
  ...CONSTRUCTION,
  ...LIVELIHOOD,
  ...ECONOMY,
  ...GOVERNANCE,
  ...SAFETY,
  ...CULTURE,
};

/** All fields of work by their key. */
export const DOMAINS: ReadonlyMap<string, Domain> = new Map(
  Object.entries(TEXTS).map(([key, text]) => [key, parseDomain(text)]),
);

/** @throws Error when there is no field of this key. */
export function domainOf(key: string): Domain {
  const domain = DOMAINS.get(key);
  if (domain === undefined) throw new Error(`Found no field of work "${key}".`);
  return domain;
}
