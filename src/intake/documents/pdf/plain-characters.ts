/**
 * Characters for which a font may have the same drawing as for a radical; some programs then write the
 * radical: 部⻔ for 部门. Those that Unicode itself calls the same (U+2F00 to U+2FD5) are not listed.
 */
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⺜': '日',
  '⺝': '月',
  '⺬': '示',
  '⺶': '羊',
  '⺻': '聿',
  '⺼': '肉',
  '⺽': '臼',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻑': '長',
  '⻓': '长',
  '⻔': '门',
  '⻗': '雨',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻡': '首',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
};

const RADICAL = /[\u2e80-\u2fdf]/gu;
const HAN = '\\u2e80-\\u9fff\\u3000-\\u303f\\uff00-\\uffef';
const GAP = new RegExp(`(?<=[${HAN}]) +(?=[${HAN}\\d])|(?<=[\\d%]) +(?=[${HAN}])`, 'gu');

/** Characters as they are seen, without those that have no width. */
export function toPlainCharacters(text: string): string {
  return withoutGaps(
    text
      .replace(RADICAL, (sign) => RADICALS[sign] ?? sign.normalize('NFKC'))

      .replace(/[\u0000-\u001f\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      .replaceAll('\u00a0', ' ')
      // Fonts have one drawing for both kinds of dots.
      .replaceAll('⋯', '…'),
  );
}

/** Takes out the gaps beside Chinese characters that stretch a line to its width. */
export function withoutGaps(text: string): string {
  return text.replace(GAP, '');
}
