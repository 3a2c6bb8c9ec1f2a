import type { ReportFacts } from './facts.ts';
import type { GoldenLocale } from './sentence.ts';

/** The title of a report, which gives its body, its year and mostly its kind. */
export function titleOf({ department, year, kind, budget }: ReportFacts, locale: GoldenLocale): string {
  const name = department.name[locale];
  const project = budget.projects[0]!.name[locale];
  if (locale === 'zh') return `${name}${year}年度${CHINESE[kind](project)}`;
  return `${ENGLISH[kind](project)} of the ${name}, ${year}`;
}

/** The kind of a report as its filter calls it. */
export const KIND_LABELS = {
  zh: {
    'self-evaluation': '部门整体支出绩效自评报告',
    'self-evaluation-form': '部门整体支出绩效自评表',
    'department-evaluation': '部门评价报告',
    'third-party-evaluation': '第三方评价报告',
    'finance-evaluation': '财政评价报告',
    correction: '整改报告',
    'project-self-evaluation': '项目支出绩效自评报告',
    'final-accounts-section': '部门决算中的绩效部分',
  },
  en: {
    'self-evaluation': 'Self-evaluation of overall departmental spending',
    'self-evaluation-form': 'Self-evaluation form',
    'department-evaluation': 'Department evaluation',
    'third-party-evaluation': 'Third-party evaluation',
    'finance-evaluation': 'Evaluation by the finance authority',
    correction: 'Correction report',
    'project-self-evaluation': 'Project self-evaluation',
    'final-accounts-section': 'Section of the final accounts',
  },
} as const satisfies Readonly<Record<GoldenLocale, Readonly<Record<ReportFacts['kind'], string>>>>;

type Titles = Readonly<Record<ReportFacts['kind'], (project: string) => string>>;

const CHINESE: Titles = {
  'self-evaluation': () => '部门整体支出绩效自评报告',
  'self-evaluation-form': () => '部门整体支出绩效自评表',
  'department-evaluation': () => '部门整体支出绩效评价报告',
  'third-party-evaluation': (project) => `${project}绩效评价报告`,
  'finance-evaluation': () => '部门整体支出财政绩效评价报告',
  correction: () => '绩效评价结果整改报告',
  'project-self-evaluation': (project) => `${project}支出绩效自评报告`,
  'final-accounts-section': () => '部门决算公开',
};

const ENGLISH: Titles = {
  'self-evaluation': () => 'Self-evaluation of the overall spending',
  'self-evaluation-form': () => 'Self-evaluation form',
  'department-evaluation': () => 'Performance evaluation of the overall spending',
  'third-party-evaluation': (project) => `Performance evaluation of “${project}”`,
  'finance-evaluation': () => 'Finance evaluation of the overall spending',
  correction: () => 'Correction report',
  'project-self-evaluation': (project) => `Self-evaluation of “${project}”`,
  'final-accounts-section': () => 'Final accounts',
};
