import { decimalOf } from './amounts.ts';
import type { Department } from './departments.ts';
import type { GoldenDocument } from './document.ts';
import { Draws } from './draws.ts';
import { factsOf, type ReportFacts } from './facts.ts';
import { rateOf } from './report-figures.ts';
import { reportHead } from './report-head.ts';
import { reportTables } from './report-tables.ts';
import { reportText } from './report-text.ts';
import { KIND_LABELS, titleOf } from './report-title.ts';
import type { GoldenLocale } from './sentence.ts';
import { Speaker } from './speaker.ts';

const GRADES = {
  zh: { excellent: '优', good: '良', fair: '中', poor: '差' },
  en: { excellent: 'Excellent', good: 'Good', fair: 'Fair', poor: 'Poor' },
} as const;
const OPEN_QUESTIONS = { zh: '有疑点', en: 'Open questions' } as const;

/** The report of a department on a year, in one language. */
export function reportDocument(department: Department, year: number, locale: GoldenLocale): GoldenDocument {
  const facts = factsOf(department, year);
  const speaker = new Speaker(facts, locale, new Draws(`${department.id}/${year}/text`));
  return {
    path: `reports/${department.id}/${year}/`,
    title: titleOf(facts, locale),
    aliases: namesOf(department),
    filters: filtersOf(facts, locale),
    measures: measuresOf(facts),
    fictional: true,
    pieces: [
      ...reportHead(facts, locale),
      ...reportText(speaker),
      ...(facts.excerpt ? [] : reportTables(speaker)),
    ],
  };
}

/** All names of a department, in both languages. */
function namesOf({ name, short, also }: Department): readonly string[] {
  return [...new Set([name.zh, short.zh, ...also.zh, name.en, short.en, ...also.en])];
}

function filtersOf(
  { department, year, kind, grade, questions }: ReportFacts,
  locale: GoldenLocale,
): GoldenDocument['filters'] {
  const { region } = department;
  return {
    year: [{ id: `${year}`, label: `${year}` }],
    region: [...(region.city ? [region.city] : []), region].map(({ id, name }) => ({
      id,
      label: name[locale],
    })),
    department: [{ id: department.id, label: department.name[locale] }],
    kind: [{ id: kind, label: KIND_LABELS[locale][kind] }],
    grade: [{ id: grade, label: GRADES[locale][grade] }],
    questions: questions ? [{ id: 'open', label: OPEN_QUESTIONS[locale] }] : [],
  };
}

function measuresOf({ budget, score }: ReportFacts): GoldenDocument['measures'] {
  const { initial, adjusted, executed } = budget.total;
  return {
    initial: `${initial * 100}`,
    executed: `${executed * 100}`,
    rate: decimalOf(rateOf(executed, adjusted), 2),
    score: decimalOf(score, 2),
  };
}
