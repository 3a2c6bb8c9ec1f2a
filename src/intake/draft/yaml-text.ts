/** Plain words that readers of YAML, of the present version or an earlier one, take for something else. */
const NOT_TEXT = /^(?:null|~|true|false|yes|no|on|off|y|n|[-+]?\.(?:inf|nan)|<<|=)$/i;

/** What may be read as a number, a date with time, or a count of minutes and seconds. */
const LIKE_NUMBER = /^[-+.]?\d[\d_,.:eExXoO+-]*$|^0[xo][\da-f]+$/i;

/** A plain date, which content files write without quotes. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Beginnings that mean something in YAML. */
const SPECIAL_START = /^[-?:,[\]{}#&*!|>'"%@`\s=<~]/;

/** What ends a plain text, or is a sign of its own in one. */
const SPECIAL_WITHIN = /:(?:\s|$)|\s#|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\s$/u;

/** What a plain text must not hold between braces or brackets. */
const SPECIAL_IN_FLOW = /[,[\]{}:]/;

/** Characters that stand in quotes only by their number. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text as a YAML scalar on one line: plain where it reads back the same, else in double quotes.
 * @param place `flow` within braces or brackets, where more signs need quotes.
 */
export function toYamlText(text: string, place: 'block' | 'flow' = 'block'): string {
  const isPlain =
    text !== '' &&
    (DATE.test(text) || !LIKE_NUMBER.test(text)) &&
    !NOT_TEXT.test(text) &&
    !SPECIAL_START.test(text) &&
    !SPECIAL_WITHIN.test(text) &&
    !(place === 'flow' && SPECIAL_IN_FLOW.test(text));
  return isPlain ? text : quoted(text);
}

function quoted(text: string): string {
  const inner = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replace(UNSEEN, (sign) => escaped(sign));
  return `"${inner}"`;
}

function escaped(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xffff
    ? `\\U${code.toString(16).padStart(8, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
