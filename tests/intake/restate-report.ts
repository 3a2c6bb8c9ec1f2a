import type { ReportFile } from '../../src/reading/read-report.ts';
import { UNIT_EXPONENT, type MoneyUnit } from '../../src/vocabulary/money-units.ts';
import { shiftDigits } from './printed/shift-digits.ts';

/** Keys of a budget that hold words rather than amounts. */
const WORDS = ['unit', 'stated', 'reasons', 'id', 'class', 'name', 'partial'];

/** The same report with all its amounts in another unit, exactly, in its figures and in its text. */
export function restateReport(report: ReportFile, unit: MoneyUnit): ReportFile {
  const power = UNIT_EXPONENT[report.input.budget.unit] - UNIT_EXPONENT[unit];
  const shifted = shiftAmounts(report.input.budget, power);
  const from = report.input.budget.unit;
  const amounts = new RegExp(`(\\d+(?:\\.\\d+)?)${from}`, 'g');
  const body = report.source.body.replace(amounts, (_, digits: string) => shiftDigits(digits, power) + unit);
  return {
    ...report,
    source: { ...report.source, body },
    input: { ...report.input, budget: { ...shifted, unit } },
  };
}

function shiftAmounts<Part>(part: Part, power: number): Part;
function shiftAmounts(part: unknown, power: number): unknown {
  if (typeof part === 'string') return shiftDigits(part, power);
  if (Array.isArray(part)) return part.map((item: unknown) => shiftAmounts(item, power));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      WORDS.includes(key) ? value : shiftAmounts(value, power),
    ]),
  );
}
