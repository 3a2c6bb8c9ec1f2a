import type { ReportKind } from '../../src/vocabulary/report-kinds.ts';
import { both, type Bilingual } from '../corpus/bilingual.ts';
import { BUDGET_LINES, PART_LINES, PROJECT_LINES } from './words/sentences/budget.ts';
import { PROBLEMS, RECOMMENDATIONS, RESULTS } from './words/sentences/findings.ts';
import { DUTIES, STAFF_LINES } from './words/sentences/overview.ts';
import { ACCOUNTS, CORRECTIONS, FINANCE, METHODS } from './words/sentences/reviews.ts';
import type { StockPart } from './words/sentences/stock.ts';
import { WORK } from './words/sentences/work.ts';

/** Sentences to choose from. */
export const POOLS = {
  duties: DUTIES,
  staff: STAFF_LINES,
  budget: BUDGET_LINES,
  parts: PART_LINES,
  projects: PROJECT_LINES,
  work: WORK,
  results: RESULTS,
  problems: PROBLEMS,
  recommendations: RECOMMENDATIONS,
  methods: METHODS,
  finance: FINANCE,
  corrections: CORRECTIONS,
  accounts: ACCOUNTS,
} as const;

/** What a part of the outline is made of. */
export interface Recipe {
  readonly from: keyof typeof POOLS;
  readonly min: number;
  readonly max: number;
  /** So many sentences that stand in many reports come with them. */
  readonly stock?: readonly [part: StockPart, count: number];
  /** One below the other, or numbered in one paragraph. */
  readonly numbered?: boolean;
}

/** A part of a report. */
export interface OutlinePart {
  /** One of these. */
  readonly headings: readonly Bilingual[];
  readonly recipes: readonly Recipe[];
  /** Headings of their own for parts below. */
  readonly below?: readonly OutlinePart[];
  /** Parts below, as many as that, each on a task or project of the year. */
  readonly works?: readonly [min: number, max: number, recipes: readonly Recipe[]];
}

const OVERVIEW = [
  both('部门基本情况', 'The department'),
  both('部门（单位）概况', 'Overview of the department'),
  both('基本情况', 'Overview'),
];
const DONE = [
  both('工作完成情况', 'Work completed'),
  both('履职及绩效目标实现情况', 'Duties and goals'),
  both('主要工作成效', 'Achievements'),
];
const RESULT = [
  both('评价结果', 'Results of the evaluation'),
  both('综合评价结论', 'Conclusions'),
  both('评价结果及主要绩效指标状况', 'Results and indicators'),
];
const PROBLEM = [
  both('主要问题', 'Main problems'),
  both('存在的问题及原因分析', 'Problems and their causes'),
  both('存在的主要问题和不足', 'Problems'),
];
const ADVICE = [
  both('相关建议', 'Recommendations'),
  both('改进措施及有关建议', 'Measures and recommendations'),
  both('下一步打算', 'Next steps'),
];

const PROBLEM_PART: OutlinePart = {
  headings: PROBLEM,
  recipes: [{ from: 'problems', min: 2, max: 3, stock: ['problems', 1], numbered: true }],
};
const ADVICE_PART: OutlinePart = {
  headings: ADVICE,
  recipes: [{ from: 'recommendations', min: 2, max: 3, stock: ['recommendations', 2], numbered: true }],
};
const RESULT_PART: OutlinePart = {
  headings: RESULT,
  recipes: [{ from: 'results', min: 3, max: 5, stock: ['results', 3] }],
};
const BUDGET_PART: OutlinePart = {
  headings: [
    both('预算安排和执行情况', 'Budget and execution'),
    both('部门整体支出预算安排及执行情况', 'Budget of the whole department and its execution'),
  ],
  recipes: [
    { from: 'budget', min: 1, max: 1, stock: ['budget', 2] },
    { from: 'parts', min: 2, max: 3, stock: ['budget', 1] },
  ],
};
const DEPARTMENT_PART: OutlinePart = {
  headings: OVERVIEW,
  recipes: [],
  below: [
    {
      headings: [both('主要职责', 'Main duties'), both('部门基本职能', 'Functions')],
      recipes: [{ from: 'duties', min: 4, max: 6, stock: ['overview', 1], numbered: true }],
    },
    {
      headings: [
        both('内设机构和人员', 'Divisions, posts and staff'),
        both('机构设置及人员编制情况', 'Bodies and established posts'),
      ],
      recipes: [{ from: 'staff', min: 1, max: 2, stock: ['overview', 1] }],
    },
    BUDGET_PART,
  ],
};

const WORKS: readonly Recipe[] = [
  { from: 'work', min: 3, max: 5, stock: ['work', 1] },
  { from: 'projects', min: 1, max: 1, stock: ['work', 1] },
];

const EVALUATED_WORKS: readonly Recipe[] = [
  { from: 'work', min: 5, max: 7, stock: ['work', 2] },
  { from: 'projects', min: 1, max: 1, stock: ['work', 1] },
  { from: 'results', min: 1, max: 2 },
];

const DEPARTMENT_OUTLINE: readonly OutlinePart[] = [
  DEPARTMENT_PART,
  { headings: DONE, recipes: [{ from: 'work', min: 1, max: 1, stock: ['work', 1] }], works: [3, 5, WORKS] },
  RESULT_PART,
  PROBLEM_PART,
  ADVICE_PART,
];

/** What reports of each kind are made of. */
export const OUTLINES: Readonly<Record<ReportKind, readonly OutlinePart[]>> = {
  'self-evaluation': DEPARTMENT_OUTLINE,
  'department-evaluation': DEPARTMENT_OUTLINE,
  'self-evaluation-form': [
    { headings: [both('年度总体目标', 'Goals of the year')], recipes: [{ from: 'work', min: 1, max: 2 }] },
    {
      headings: [both('实际完成情况', 'What was achieved')],
      recipes: [{ from: 'work', min: 2, max: 3, stock: ['work', 1] }],
    },
    {
      headings: [both('偏差原因分析及改进措施', 'Deviations and measures')],
      recipes: [{ from: 'problems', min: 1, max: 1, stock: ['recommendations', 1] }],
    },
  ],
  'third-party-evaluation': [
    {
      headings: [both('项目基本情况', 'The project'), both('评价对象概况', 'What was evaluated')],
      recipes: [
        { from: 'projects', min: 1, max: 2, stock: ['budget', 1] },
        { from: 'work', min: 3, max: 4, stock: ['work', 1] },
      ],
    },
    {
      headings: [both('绩效评价工作开展情况', 'How the evaluation was made')],
      recipes: [
        { from: 'methods', min: 3, max: 4, stock: ['method', 2] },
        { from: 'methods', min: 2, max: 3, stock: ['method', 2] },
      ],
    },
    { ...RESULT_PART, works: [4, 6, EVALUATED_WORKS] },
    {
      headings: [both('主要经验及做法', 'What went well')],
      recipes: [{ from: 'work', min: 3, max: 4, stock: ['work', 2], numbered: true }],
    },
    PROBLEM_PART,
    ADVICE_PART,
  ],
  'finance-evaluation': [
    { ...DEPARTMENT_PART, below: [BUDGET_PART] },
    {
      headings: [both('评价实施情况', 'How the review was made')],
      recipes: [
        { from: 'finance', min: 2, max: 3, stock: ['method', 2] },
        { from: 'methods', min: 2, max: 3, stock: ['method', 1] },
      ],
    },
    RESULT_PART,
    {
      headings: [both('发现的主要问题', 'Findings')],
      recipes: [
        { from: 'problems', min: 3, max: 4, stock: ['problems', 1], numbered: true },
        { from: 'finance', min: 1, max: 2 },
      ],
    },
    { headings: DONE, recipes: [{ from: 'work', min: 3, max: 5, stock: ['work', 2] }] },
    ADVICE_PART,
  ],
  correction: [
    {
      headings: [both('整改工作组织情况', 'How the correction was organised')],
      recipes: [{ from: 'finance', min: 1, max: 2, stock: ['work', 2] }],
    },
    {
      headings: [both('问题整改落实情况', 'What was put right')],
      recipes: [
        { from: 'corrections', min: 5, max: 7, stock: ['work', 1], numbered: true },
        { from: 'work', min: 3, max: 4, stock: ['work', 2] },
      ],
    },
    ADVICE_PART,
  ],
  'project-self-evaluation': [
    {
      headings: [both('项目概况', 'The project')],
      recipes: [{ from: 'projects', min: 1, max: 2, stock: ['budget', 2] }],
    },
    {
      headings: [both('项目组织实施情况', 'How it was carried out')],
      recipes: [{ from: 'work', min: 4, max: 6, stock: ['work', 2] }],
      works: [2, 3, WORKS],
    },
    RESULT_PART,
    PROBLEM_PART,
    ADVICE_PART,
  ],
  'final-accounts-section': [
    {
      headings: [both('部门决算总体情况', 'The accounts as a whole')],
      recipes: [
        { from: 'accounts', min: 3, max: 4, stock: ['budget', 2] },
        { from: 'parts', min: 2, max: 3, stock: ['budget', 2] },
      ],
    },
    {
      headings: [both('预算绩效情况说明', 'Performance')],
      recipes: [
        { from: 'work', min: 4, max: 6, stock: ['work', 2] },
        { from: 'results', min: 2, max: 3, stock: ['results', 1] },
      ],
    },
  ],
};
