/** The units in which Chinese public reports state amounts. */
export const MONEY_UNITS = ['元', '万元', '亿元'] as const;

/** A unit of stated amounts. */
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** Power of ten from the unit to 元: 1 万元 is 10⁴ 元, 1 亿元 is 10⁸ 元. */
export const UNIT_EXPONENT: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };
