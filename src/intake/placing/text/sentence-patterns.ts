import type { DataPath } from '../../../reading/source-file.ts';

/** What kind of figure a pattern reads. */
export type FigureKind = 'amount' | 'rate' | 'count' | 'points';

/** Words next to which a figure of the frontmatter stands in running text. */
export interface SentencePattern {
  readonly path: DataPath;
  readonly kind: FigureKind;
  /** The words before the figure. */
  readonly words: string;
  /** Clauses with these words speak of something else. */
  readonly unless?: RegExp;
}

/** Clauses about a part of the budget. */
const OF_A_PART = /项目|其中|三公|专项|基本支出|人员经费|公用经费|同比|上年|下属/;

const amount = (path: DataPath, words: string, unless: RegExp = OF_A_PART): SentencePattern => ({
  path,
  kind: 'amount',
  words,
  unless,
});
/** Posts and staff that came or went are not those that there are. */
const OF_A_CHANGE = /增加|新增|减少|收回|核增|核减|划转|划入|划出|上年|较|比/;
const count = (path: DataPath, words: string): SentencePattern => ({
  path,
  kind: 'count',
  words,
  unless: OF_A_CHANGE,
});

/** Figures of running text, the commonest wordings; order matters where one holds another. */
export const SENTENCE_PATTERNS: readonly SentencePattern[] = [
  amount(['budget', 'initial'], '年初(?:部门)?(?:批复)?(?:支出)?预算(?:数|总额|安排|资金)?'),
  amount(['budget', 'increase'], '(?:预算)?(?:调增|追加)(?:预算|金额|资金)?'),
  amount(['budget', 'decrease'], '(?:预算)?(?:调减|追减)(?:预算|金额|资金)?'),
  amount(['budget', 'adjusted'], '(?:调整后(?:的)?(?:全年)?|全年)(?:支出)?预算(?:数|总额)?'),
  amount(
    ['budget', 'executed'],
    '(?:实际支出|(?:预算)?执行数|全年(?:实际)?支出|决算数|支出决算)(?:数|总额|合计)?',
  ),
  { path: ['budget', 'stated', 'executionRate'], kind: 'rate', words: '预算执行率', unless: OF_A_PART },
  { path: ['budget', 'stated', 'adjustmentRate'], kind: 'rate', words: '预算调整率', unless: OF_A_PART },
  amount(['budget', 'carryOver', 'opening'], '年初结转(?:和)?(?:结余)?(?:资金)?'),
  amount(['budget', 'carryOver', 'closing'], '年末结转(?:和)?(?:结余)?(?:资金)?'),
  count(['staffing', 'kinds', 'administrative'], '行政(?:编制)?'),
  count(['staffing', 'kinds', 'institution'], '(?:参公)?事业(?:编制)?'),
  count(['staffing', 'kinds', 'workers'], '(?:机关)?工勤(?:人员)?(?:编制)?'),
  count(['staffing', 'posts'], '(?<!行政|事业|工勤|人员)编制(?:总数|总额|人数|数)?(?:核定)?'),
  count(['staffing', 'inPost'], '(?:实有|在职|在编|在岗)(?:在职|在编)?(?:人员|人数|职工|干部职工)?(?:总数)?'),
  count(['staffing', 'retired'], '(?:离退休|退休)(?:人员|人数|职工)?'),
  count(['staffing', 'temporary'], '(?:编外|临聘|聘用|临时)(?:聘用)?(?:人员|人数)?'),
  {
    path: ['evaluation', 'score'],
    kind: 'points',
    words: '(?:(?:综合|自评|评价|总|最终|考核)(?:综合)?(?:得分|评分)|总分|自评(?:总分|分数?)|得分)',
    unless: /满分|指标得|该项|其中|上年/,
  },
  { path: ['evaluation', 'fullMarks'], kind: 'points', words: '满分' },
];
