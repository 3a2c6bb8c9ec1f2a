import { GRADES, type Grade } from '../../../vocabulary/evaluation.ts';
import type { MoneyUnit } from '../../../vocabulary/money-units.ts';
import type { DataPath } from '../../../reading/source-file.ts';
import type { Confidence, PlacedValue, Reservation } from '../../draft/draft.ts';
import type { SourcePlace } from '../../source-document.ts';
import { readValue } from '../../values/read-value.ts';
import { toUnit } from '../../values/to-unit.ts';
import type { NumberValue } from '../../values/value.ts';
import { SENTENCE_PATTERNS, type FigureKind, type SentencePattern } from './sentence-patterns.ts';

/** A figure found in running text, not yet in the report's unit. */
export interface SentenceFigure {
  readonly path: DataPath;
  readonly kind: FigureKind;
  readonly value: NumberValue;
  /** The words before it. */
  readonly label: string;
  readonly place: SourcePlace;
  /** The heading above speaks of it, and the clause of nothing else. */
  readonly isPlain: boolean;
}

/** Words of a clause before a term that still name the department and the year, not something else. */
const LONGEST_SUBJECT = 24;

const NUMBER = '[-−－]?[\\d０-９][\\d０-９,，.．]*';
const UNITS: Readonly<Record<FigureKind, string>> = {
  amount: '(?:亿|万|千|百万)?元',
  rate: '[%％]',
  count: '[名人个]',
  points: '分',
};
const LINK = '(?:[为是达共计合有]|核定|批准|：|:|约|\\s){0,4}';

const MATCHERS = SENTENCE_PATTERNS.map((pattern) => ({
  pattern,
  expression: new RegExp(
    `(?<words>${pattern.words})${LINK}(?<figure>${NUMBER}\\s*${UNITS[pattern.kind]})`,
    'g',
  ),
}));

/** Words of a heading above, or of the paragraph itself, without which counts and marks are of something else. */
const ABOUT: Readonly<Record<FigureKind, RegExp>> = {
  amount: /预算|支出|执行|决算|资金|收支/,
  rate: /预算|支出|执行|决算|资金/,
  count: /编制|人员|机构|概况|基本情况/,
  points: /评价|自评|得分|评分|结论|结果/,
};

/** Finds figures of the frontmatter in a paragraph, by the words before them. */
export function findSentenceFigures(
  text: string,
  headings: readonly string[],
  place: SourcePlace,
  year: number,
): readonly SentenceFigure[] {
  return MATCHERS.flatMap(({ pattern, expression }) =>
    [...text.matchAll(expression)].flatMap((match) => {
      const clause = clauseBefore(text, match.index);
      const value = readValue(match.groups?.figure ?? '');
      if (value.kind !== 'number' || speaksOfOther(pattern, `${clause}${match.groups?.words ?? ''}`, year))
        return [];
      const isAbout = [...headings, text].some((words) => ABOUT[pattern.kind].test(words));
      return isAbout
        ? [
            {
              path: pattern.path,
              kind: pattern.kind,
              value,
              label: match.groups?.words ?? '',
              place,
              isPlain:
                clause.length <= LONGEST_SUBJECT && headings.some((words) => ABOUT[pattern.kind].test(words)),
            },
          ]
        : [];
    }),
  );
}

/** The words of a clause before a place in it. */
function clauseBefore(text: string, at: number): string {
  const begin = Math.max(
    ...['，', '。', '；', '、', ',', ';', '：'].map((sign) => text.lastIndexOf(sign, at - 1)),
  );
  return text.slice(begin + 1, at);
}

function speaksOfOther(pattern: SentencePattern, clause: string, year: number): boolean {
  const other = [...clause.matchAll(/((?:19|20)\d{2})\s*年/g)].some(
    ([, written]) => Number(written) !== year,
  );
  return other || (pattern.unless?.test(clause) ?? false);
}

/** The first figure found for each field, in the report's unit; one with another value later is said to contradict it. */
export function placeSentenceFigures(
  figures: readonly SentenceFigure[],
  unit: MoneyUnit | undefined,
): readonly PlacedValue[] {
  const byPath = new Map<string, SentenceFigure[]>();
  for (const figure of figures) {
    const key = figure.path.join('.');
    byPath.set(key, [...(byPath.get(key) ?? []), figure]);
  }
  return [...byPath.values()].flatMap((found) => {
    const best = found.find(({ isPlain }) => isPlain) ?? found[0];
    return best ? placeFigure(best, found, unit) : [];
  });
}

function placeFigure(
  figure: SentenceFigure,
  all: readonly SentenceFigure[],
  unit: MoneyUnit | undefined,
): readonly PlacedValue[] {
  const { kind, value, path, label, place, isPlain } = figure;
  const digits = kind === 'amount' && unit !== undefined ? toUnit(value, unit) : value.digits;
  if (digits === undefined || (kind !== 'rate' && digits.startsWith('-'))) return [];
  const isOther = (other: SentenceFigure): boolean =>
    other.value.digits !== value.digits || other.value.scale !== value.scale;
  const reservations: readonly Reservation[] = [
    ...value.doubts,
    ...(digits === value.digits ? [] : (['unit-converted'] as const)),
    ...(isPlain ? [] : (['label-alike'] as const)),
    ...(all.some(isOther) ? (['contradicted'] as const) : []),
  ];
  return [
    {
      path,
      value: kind === 'rate' ? `${digits}%` : digits,
      number: kind !== 'rate',
      written: value.written,
      label,
      place,
      confidence: confidenceOf(reservations),
      reservations,
    },
  ];
}

/** The unit in which most amounts of the text are written. */
export function findUsualUnit(figures: readonly SentenceFigure[]): MoneyUnit | undefined {
  const counts = new Map<MoneyUnit, number>();
  for (const { kind, value } of figures) {
    const unit = kind === 'amount' ? unitOf(value) : undefined;
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function unitOf({ scale, unit }: NumberValue): MoneyUnit | undefined {
  if (unit !== '元') return undefined;
  return scale === '万' ? '万元' : scale === '亿' ? '亿元' : scale === '' ? '元' : undefined;
}

function confidenceOf(reservations: readonly Reservation[]): Confidence {
  if (reservations.length === 0) return 'sure';
  return reservations.some((reservation) =>
    ['contradicted', 'letter-for-digit', 'ambiguous-sign'].includes(reservation),
  )
    ? 'unsure'
    : 'likely';
}

const GRADE_WORDS: Readonly<Record<Grade, RegExp>> = {
  excellent: /^优秀?$/,
  good: /^良好?$/,
  fair: /^(?:中等?|合格)$/,
  poor: /^(?:较?差|不合格)$/,
};

/** The grade that a paragraph states: 等级为“优”, 评定为良. */
export function findGrade(text: string, place: SourcePlace): PlacedValue | undefined {
  const match =
    /(?:等级|等次|评级|评定结果?|评价结果|档次)(?:评?定?)?(?:为|是|：|:)?\s*[“"「]?(优秀?|良好?|中等?|合格|较?差|不合格)[”"」]?(?=$|[，。；、,;\s（(等级])/.exec(
      text,
    );
  const grade = GRADES.find((name) => GRADE_WORDS[name].test(match?.[1] ?? ''));
  if (!match || grade === undefined) return undefined;
  return {
    path: ['evaluation', 'grade'],
    value: grade,
    number: false,
    written: match[0],
    label: '',
    place,
    confidence: 'sure',
    reservations: [],
  };
}
