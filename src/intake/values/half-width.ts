/** Characters that stand for a sign of ASCII beside those of the block of full-width forms. */
const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '﹣': '-',
  '﹢': '+',
  '﹪': '%',
  '﹤': '<',
  '﹥': '>',
  '﹦': '=',
  '﹐': ',',
  '﹒': '.',
};

/** Full-width comma: kept, since it parts two values more often than the thousands of one. */
const COMMA = '，';

/** Characters that nobody sees: zero-width spaces and joiners, soft hyphens, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Drops characters that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/**
 * Writes full-width digits, letters and signs as ASCII and every space but a line break as a plain one,
 * one character for one, so that a place in the result is a place in `text`. Only for reading numbers:
 * unlike NFKC, it makes no `2` of `²` or `②` and no `m2` of `㎡`. A full-width comma stays.
 */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\ufe50-\ufe6b−]|[^\S\n]/g, (sign) => {
    if (sign === COMMA) return sign;
    if (/\s/.test(sign)) return ' ';
    const code = sign.charCodeAt(0);
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : (SIGNS[sign] ?? sign);
  });
}
