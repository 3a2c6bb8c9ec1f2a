import { chineseText } from '../chinese-text.ts';
import { dayAfter, DEADLINES } from '../departments.ts';
import { englishText } from '../english-text.ts';
import type { ReportModel } from '../model.ts';
import { textsOf } from '../report-files.ts';
import type { Part, Section, Texts } from '../section.ts';
import type { Mutation } from './mutation.ts';

/** Staff, text, annexes, dates and translations. */
export const OTHER_MUTATIONS: readonly Mutation[] = [
  {
    code: 'posts-sum',
    title: 'there is one post more than there are of all kinds',
    model: ({ staffing, ...last }) => ({ ...last, staffing: { ...staffing, posts: staffing.posts + 1 } }),
  },
  {
    code: 'staff-over-posts',
    title: 'one more is in post than there are posts',
    model: ({ staffing, ...last }) => ({ ...last, staffing: { ...staffing, inPost: staffing.posts + 1 } }),
  },
  {
    code: 'staffing-date',
    title: 'staff were counted on the day after the year',
    model: ({ staffing, ...last }) => ({
      ...last,
      staffing: { ...staffing, asOf: `${last.year + 1}-01-01` },
    }),
  },
  {
    code: 'prose-figure',
    title: 'both texts say twice what was spent',
    texts: (_, last) => textsOf(spendingTwice(last)),
  },
  {
    code: 'prose-figure',
    title: 'only the original says twice what was spent',
    texts: (texts, last) => ({ ...texts, zh: chineseText(spendingTwice(last)) }),
  },
  {
    code: 'prose-figure',
    title: 'only the translation says twice what was spent',
    texts: (texts, last) => ({ ...texts, en: englishText(spendingTwice(last)) }),
  },
  {
    code: 'form-prompt',
    title: 'a paragraph of the blank form is left in the text',
    texts: inChinese('result', (section) => ({
      ...section,
      lines: [...section.lines, '概述自评工作开展情况和结论（500字以内）。'],
    })),
  },
  {
    code: 'repeated-paragraph',
    title: "a paragraph is last year's",
    texts: (texts, _, before) => {
      const [repeated] = textsOf(before).zh.find(({ part }) => part === 'project')?.lines ?? [];
      return inChinese('result', (section) => ({
        ...section,
        lines: [...section.lines, ...(repeated === undefined ? [] : [repeated])],
      }))(texts);
    },
  },
  {
    code: 'annex-absent',
    title: 'an annex is listed and not included',
    model: (last) => ({
      ...last,
      annexes: last.annexes.map((annex) => (annex.number === 2 ? { ...annex, included: false } : annex)),
    }),
  },
  {
    code: 'annex-absent',
    title: 'the text refers to an annex that is not listed',
    texts: inChinese('result', (section) => ({ ...section, lines: [...section.lines, '另见附表3。'] })),
  },
  {
    code: 'section-missing',
    title: 'both texts leave out the problems',
    texts: ({ zh, en }) => ({
      zh: zh.filter(({ part }) => part !== 'problems'),
      en: en.filter(({ part }) => part !== 'problems'),
    }),
  },
  {
    code: 'filed-before-year-end',
    title: 'the report was filed on the last day of its year',
    model: (last) => ({ ...last, filed: `${last.year}-12-31` }),
  },
  {
    code: 'published-before-filed',
    title: 'the report was published on the day before it was filed',
    model: (last) => ({ ...last, published: dayAfter(last.filed, -1) }),
  },
  {
    code: 'filed-late',
    title: 'the report was filed on the day after the last, and published in time',
    model: (last) => ({
      ...last,
      filed: dayAfter(`${last.year + 1}-${DEADLINES.filed}`, 1),
      published: `${last.year + 1}-${DEADLINES.published}`,
    }),
  },
  {
    code: 'published-late',
    title: 'the report was published on the day after the last',
    model: (last) => ({ ...last, published: dayAfter(`${last.year + 1}-${DEADLINES.published}`, 1) }),
  },
  {
    code: 'translation-missing',
    title: 'there is no translation',
    parts: (parts) => ({ ...parts, translationOf: undefined }),
  },
  {
    code: 'translation-outdated',
    title: 'the translation was made from another text',
    parts: (parts) => ({ ...parts, translationOf: 'pending' }),
  },
];

function spendingTwice({ budget, ...last }: ReportModel): ReportModel {
  return { ...last, budget: { ...budget, executed: budget.executed * 2n } };
}

/** One section of the Chinese text changed. */
function inChinese(part: Part, change: (section: Section) => Section): (texts: Texts) => Texts {
  return ({ zh, en }) => ({
    zh: zh.map((section) => (section.part === part ? change(section) : section)),
    en,
  });
}
