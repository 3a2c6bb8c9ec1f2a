import type { Locale } from '../vocabulary/locales.ts';

/** A unit in which a page can show money. */
export interface MoneyDisplay {
  /** Name of the unit's message and value of the switch. */
  readonly id: 'yuan' | 'wan' | 'yi' | 'million';
  /** Power of ten from the unit to 元. */
  readonly exponent: number;
  /** Decimals shown; further digits are rounded half away from zero. */
  readonly decimals: number;
}

const YUAN: MoneyDisplay = { id: 'yuan', exponent: 0, decimals: 2 };
const WAN: MoneyDisplay = { id: 'wan', exponent: 4, decimals: 2 };
const YI: MoneyDisplay = { id: 'yi', exponent: 8, decimals: 4 };
const MILLION: MoneyDisplay = { id: 'million', exponent: 6, decimals: 4 };

interface MoneyDisplays {
  /** The unit a page is written in. */
  readonly usual: MoneyDisplay;
  /** All units a reader can choose. */
  readonly all: readonly MoneyDisplay[];
}

/** The units of money that each language offers. */
export const MONEY_DISPLAYS: Readonly<Record<Locale, MoneyDisplays>> = {
  zh: { usual: WAN, all: [YUAN, WAN, YI] },
  en: { usual: MILLION, all: [YUAN, MILLION] },
};
