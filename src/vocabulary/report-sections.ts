import type { ReportKind } from './report-kinds.ts';

/** The parts that an evaluation report has on the usual outline, in their order. */
export const REPORT_SECTIONS = ['overview', 'work', 'result', 'problems', 'recommendations'] as const;

/** A part of the usual outline. */
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** Words by which a heading shows what part it opens, in Chinese and English. */
export const SECTION_HEADINGS: Readonly<Record<ReportSection, RegExp>> = {
  overview: /概况|基本情况|部门情况|单位情况|\babout\b|\boverview\b/i,
  work: /完成情况|履职|绩效情况|工作情况|主要成效|主要绩效|目标实现|实施情况|\bwork\b|\bachievements\b/i,
  result: /评价结果|评价结论|自评结果|自评结论|评价得分|自评得分|综合评价|\bresults?\b|\bconclusions?\b/i,
  problems: /问题|不足|\bproblems?\b/i,
  recommendations: /建议|改进|措施|打算|\brecommendations?\b|\bsuggestions?\b/i,
};

/** Kinds of report that follow the usual outline; forms and corrections have their own. */
export const OUTLINED_KINDS: readonly ReportKind[] = [
  'self-evaluation',
  'department-evaluation',
  'third-party-evaluation',
  'finance-evaluation',
];
