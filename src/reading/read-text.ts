import { createHash } from 'node:crypto';
import type { TextFacts, TextParagraph, TextSpot } from '../domain/report-text.ts';
import { outlineOf, type Section } from '../markdown/outline.ts';
import type { Locale } from '../vocabulary/locales.ts';
import { readChineseClaims } from './prose/chinese-claims.ts';
import type { ClaimReader } from './prose/claim-reader.ts';
import { readEnglishClaims } from './prose/english-claims.ts';
import type { SourceFile } from './source-file.ts';

const CLAIM_READERS: Readonly<Record<Locale, ClaimReader>> = {
  zh: readChineseClaims,
  en: readEnglishClaims,
};

/** Headings above figures of the whole budget. */
const ABOUT_BUDGET = /预算|支出|\bbudget|\bexpenditure/i;

/** Headings above figures of a part of it. */
const ABOUT_PART =
  /项目支出|项目建设|建设项目|项目(?:情况|概况|$)|三公|专项|基本支出|采购|\bprojects?\b|three public/i;

/** Headings under which a body introduces itself, in the same words every year. */
const INTRODUCTION = /职责|职能|机构|人员|编制|概况|基本情况|\bduties\b|\bstaff|\bbodies\b|^about\b/i;

/** Shorter paragraphs are alike by chance. */
const LEAST_LENGTH = 40;

/** Remains of a blank form. */
const PROMPTS = [
  /[（(](?:限|不超过|控制在|约)?\d{2,5}字(?:以内|左右|以上|内)?[）)]|(?:限|不超过)\d{2,5}字(?:以内|左右|以上|内)?/,
  /参考提纲|填报说明|填写说明|此处填写/,
  /^(?:[-*] |\d+\. |\|)?\s*(?:…{1,}|\.{6,}|。{3,})\s*\|?$/,
  /[×X]{2,}(?:万元|亿元|元|年|月|个|人|%)/,
];

/** References to an annex: 附表2, 附表二, annex 2. */
const ANNEX =
  /附表\s*(\d{1,2}(?!\d)|[一二三四五六七八九十](?=$|[《（(：:、，。；\s和及与]))|\bannex (\d{1,2})\b/gi;

/** What the checks need of a text, read once and line by line. Positions are those of the file. */
export function readText(
  { body, bodyLine }: Pick<SourceFile, 'body' | 'bodyLine'>,
  language: Locale,
  year: number,
): TextFacts {
  const headings = outlineOf(body);
  const lines = body.split(/\r?\n/).map((text, index): TextLine => {
    const above = headings.filter(({ line }) => line <= index + 1);
    return {
      text,
      number: index + bodyLine,
      isHeading: above.at(-1)?.line === index + 1,
      path: pathOf(above),
    };
  });
  const texts = lines.filter(({ text, isHeading }) => !isHeading && text.trim() !== '');
  return {
    headings: headings.map(({ id, depth, text }) => ({ id, depth, text })),
    claims: texts
      .filter(({ text }) => !/^\s*(?:[-*+] |\d+[.)] |\||>)/.test(text))
      .flatMap(({ text, number, path }) =>
        CLAIM_READERS[language](text, {
          year,
          aboutBudget: isAboutBudget(path.at(-1)),
        }).map(({ offset, ...claim }) => ({ ...claim, position: { line: number, column: offset + 1 } })),
      ),
    prompts: lines.flatMap((line) => PROMPTS.flatMap((pattern) => spotsOf(line, pattern)).slice(0, 1)),
    paragraphs: texts
      .filter(({ path }) => !path.some((section) => INTRODUCTION.test(section.text)))
      .flatMap(paragraphOf),
    annexes: texts.flatMap((line) =>
      [...line.text.matchAll(ANNEX)].map((match) => ({
        ...spotOf(line, match.index, match[0]),
        number: numberOf(match[1] ?? match[2] ?? ''),
      })),
    ),
  };
}

interface TextLine {
  readonly text: string;
  /** Line of the file, from 1. */
  readonly number: number;
  readonly isHeading: boolean;
  /** The headings above, from the main section down. */
  readonly path: readonly Section[];
}

/** The headings that a line stands under. */
function pathOf(above: readonly Section[]): readonly Section[] {
  return above.reduce<readonly Section[]>(
    (path, heading) => [...path.filter(({ depth }) => depth < heading.depth), heading],
    [],
  );
}

function isAboutBudget(heading: Section | undefined): boolean {
  return heading !== undefined && ABOUT_BUDGET.test(heading.text) && !ABOUT_PART.test(heading.text);
}

function paragraphOf(line: TextLine): readonly TextParagraph[] {
  const words = line.text.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').replace(/\s+/g, '');
  if (words.length < LEAST_LENGTH || words.startsWith('|')) return [];
  const digest = createHash('sha1').update(words).digest('base64url');
  return [{ ...spotOf(line, 0, `${words.slice(0, 20)}…`), digest }];
}

/** A small number in digits or in one Chinese numeral. */
function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : ' 一二三四五六七八九十'.indexOf(text);
}

function spotsOf(line: TextLine, pattern: RegExp): readonly TextSpot[] {
  const match = pattern.exec(line.text);
  return match ? [spotOf(line, match.index, match[0])] : [];
}

function spotOf({ number, path }: TextLine, offset: number, quoted: string): TextSpot {
  return {
    section: path.at(-1)?.id ?? '',
    position: { line: number, column: offset + 1 },
    quoted,
  };
}
