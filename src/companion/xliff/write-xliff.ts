import { blockDigestOf } from '../../markdown/block-digest.ts';
import {
  EXPORTED,
  GLOSSARY_URI,
  OWN_URI,
  XLIFF_URI,
  type XliffFile,
  type XliffPart,
  type XliffTerm,
  type XliffUnit,
} from './xliff-file.ts';

/**
 * Writes XLIFF 2.0. The same file always gives the same bytes. Line breaks and the bars between cells are
 * placeholders, so that no tool loses them.
 */
export function writeXliff({ sourceLanguage, targetLanguage, parts }: XliffFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF_URI}" xmlns:gls="${GLOSSARY_URI}" xmlns:mz="${OWN_URI}" version="2.0" srcLang="${attribute(sourceLanguage)}" trgLang="${attribute(targetLanguage)}">`,
    ...parts.filter(({ units }) => units.length > 0).flatMap(linesOfPart),
    '</xliff>',
    '',
  ].join('\n');
}

function linesOfPart({ id, original, units }: XliffPart): readonly string[] {
  return [
    `  <file id="${attribute(id)}" original="${attribute(original)}" canResegment="no">`,
    ...units.flatMap(linesOfUnit).map((line) => `    ${line}`),
    '  </file>',
  ];
}

function linesOfUnit(unit: XliffUnit): readonly string[] {
  const { id, source, target, state, subState, notes, terms } = unit;
  const marks = [...new Set([...marksIn(source, unit), ...marksIn(target ?? '', unit)])];
  const inline = (text: string): string => inlineOf(text, unit, marks);
  return [
    `<unit id="${attribute(id)}" xml:space="preserve" mz:${EXPORTED}="${target === undefined ? 'none' : blockDigestOf(target)}">`,
    ...(terms.length === 0
      ? []
      : ['  <gls:glossary>', ...terms.map((term) => `    ${entryOf(term)}`), '  </gls:glossary>']),
    ...(notes.length === 0
      ? []
      : [
          '  <notes>',
          ...notes.map((note, at) => `    <note id="n${at + 1}">${content(note)}</note>`),
          '  </notes>',
        ]),
    ...(marks.length === 0
      ? []
      : [
          '  <originalData>',
          ...marks.map((mark, at) => `    <data id="d${at + 1}">${content(mark)}</data>`),
          '  </originalData>',
        ]),
    `  <segment id="1" state="${state}"${subState === undefined ? '' : ` subState="${attribute(subState)}"`}>`,
    `    <source>${inline(source)}</source>`,
    ...(target === undefined ? [] : [`    <target>${inline(target)}</target>`]),
    '  </segment>',
    '</unit>',
  ];
}

function entryOf({ id, source, target, definition }: XliffTerm): string {
  const told = definition === undefined ? '' : `<gls:definition>${content(definition)}</gls:definition>`;
  return `<gls:glossEntry id="${attribute(id)}"><gls:term>${content(source)}</gls:term><gls:translation>${content(target)}</gls:translation>${told}</gls:glossEntry>`;
}

/** Line breaks, and in a row the bars between cells that are not escaped. */
function marksPattern({ isRow }: Pick<XliffUnit, 'isRow'>): RegExp {
  return isRow ? /\\\n|(?<!\\) ?\| ?/g : /\\\n/g;
}

function marksIn(text: string, unit: XliffUnit): readonly string[] {
  return text.match(marksPattern(unit)) ?? [];
}

function inlineOf(text: string, unit: XliffUnit, marks: readonly string[]): string {
  let count = 0;
  let at = 0;
  const parts: string[] = [];
  for (const match of text.matchAll(marksPattern(unit))) {
    count += 1;
    const kind = match[0].includes('\n') ? 'type="fmt" subType="xlf:lb" ' : '';
    const data = marks.indexOf(match[0]) + 1;
    parts.push(
      content(text.slice(at, match.index)),
      `<ph id="${count}" ${kind}canCopy="no" canDelete="no" dataRef="d${data}"/>`,
    );
    at = match.index + match[0].length;
  }
  return parts.join('') + content(text.slice(at));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Characters that XML cannot hold at all, not even by number. */
const IMPOSSIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function content(text: string): string {
  return text.replaceAll(IMPOSSIBLE, '\uFFFD').replaceAll(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

function attribute(text: string): string {
  return text.replaceAll(IMPOSSIBLE, '\uFFFD').replaceAll(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
