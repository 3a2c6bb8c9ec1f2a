/**
 * Plain digits times ten to a power, exactly. Decimals that hold nothing but zeros are kept up to
 * `decimals`, so that an amount in 元 still ends in `.00`.
 */
export function shiftDigits(digits: string, power: number, decimals = 0): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const all = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).padEnd(decimals, '0');
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}
