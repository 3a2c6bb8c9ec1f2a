/**
 * The day of a call, ISO, by the machine's clock; the environment variable `MINGZHANG_DATE` goes before it.
 * @throws Error when the variable is no date.
 */
export function today(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = environment.MINGZHANG_DATE;
  if (given && !/^\d{4}-\d{2}-\d{2}$/.test(given))
    throw new Error(`MINGZHANG_DATE: ${given}. Expected a date such as 2026-07-01.`);
  if (given) return given;
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
