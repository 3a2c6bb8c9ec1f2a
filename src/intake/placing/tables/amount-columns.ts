import type { Phase } from '../../../vocabulary/budget.ts';
import type { Pattern } from './meaning.ts';

/** What a column of a table of amounts holds. */
export type AmountColumn =
  | Phase
  /** 预算数 without saying which. */
  | 'budgeted'
  /** Increases and decreases in one column, by their sign. */
  | 'adjustment'
  | 'executionRate'
  | 'adjustmentRate'
  | 'opening'
  | 'closing'
  | 'points'
  | 'score'
  /** Names of the rows. */
  | 'name'
  /** 合计, 小计, 金额: the amounts of what stands above it in the header. */
  | 'whole'
  /** Known not to hold what a report's frontmatter has a place for. */
  | 'aside';

/** Headers of tables of amounts. Rates stand first: 年初预算执行率 is a rate. */
export const AMOUNT_COLUMNS: readonly Pattern<AmountColumn>[] = [
  {
    meaning: 'aside',
    exact:
      /^(?:序号|行次|栏次|编码|科目编码|功能科目|备注|说明|原因|原因说明|增减(?:额|数|率|幅度|变化|变动)?|比.*增减.*|占比|比重|差异.*|变动.*|(?:执行|完成)情况说明|摘要)$/,
    alike: /同比|较上年|比上年|占.*比[例重]|差额|差异|备注|原因/,
  },
  {
    meaning: 'executionRate',
    exact: /^(?:全年|年度|资金|预算|支出|资金预算)?(?:执行率|执行进度|支出进度|支出率)$/,
    alike: /执行率/,
  },
  { meaning: 'adjustmentRate', exact: /^(?:预算)?调整率$/, alike: /调整率/ },
  {
    meaning: 'adjustment',
    exact:
      /^(?:年中|年度|预算)?(?:调整|追加追减|调增调减|追加\(?[+-]?\)?[、/]?追减\(?[+-]?\)?|调增\(?[+-]?\)?[、/]?调减\(?[+-]?\)?)(?:预算)?(?:数|额|金额|情况)?(?:\([+-]?\/?[+-]?\))?$|^追加\(追减\)(?:数|额)?$/,
  },
  {
    meaning: 'increase',
    exact:
      /^(?:年中|年度|预算|本年)*(?:执行中)?(?:调增|追加|调整增加|增加)(?:预算|资金)?(?:数|额|金额)?$|^(?:预算)?调整(?:数|额|情况)?(?:增加|调增|追加)(?:数|额|金额)?$/,
    alike: /^(?!.*(?:调减|追减|减少)).*(?:调增|追加)/,
  },
  {
    meaning: 'decrease',
    exact:
      /^(?:年中|年度|预算|本年)*(?:执行中)?(?:调减|追减|调整减少|减少)(?:预算|资金)?(?:数|额|金额)?$|^(?:预算)?调整(?:数|额|情况)?(?:减少|调减|追减)(?:数|额|金额)?$/,
    alike: /^(?!.*(?:调增|追加|增加)).*(?:调减|追减)/,
  },
  {
    meaning: 'adjusted',
    exact:
      /^(?:(?:年度)?调整后(?:的)?(?:全年|年度|支出)?预算|全年(?:支出)?预算|年度预算|调整预算|预算调整后|最终预算)(?:数|额|金额|总额|安排数?)?$|^调整后(?:数|额|金额)?$/,
    alike: /调整后|全年.*预算/,
  },
  {
    meaning: 'initial',
    exact:
      /^(?:年初|期初)(?:部门)?(?:批复)?(?:的)?(?:支出)?预算(?:数|额|金额|总额|安排数?|批复数?)?$|^(?:年初)?批复(?:年初)?(?:预算)?(?:数|金额)$|^年初(?:安排|批复)(?:数|金额)?$/,
    alike: /年初.*预算|年初(?:安排|批复)/,
  },
  {
    meaning: 'executed',
    exact:
      /^(?:全年|年度|预算|资金|累计|本年)*(?:实际)?执行(?:数|额|金额)$|^(?:全年|年度|累计|本年)*(?:实际)?支出(?:数|额|金额|决算数?|执行数)$|^(?:全年|年度|累计|本年)*实际(?:支出|列支|完成)(?:数|额|金额|总额)?$|^(?:支出)?决算(?:数|额|金额|支出)?$|^(?:全年)?累计支出$/,
    alike: /执行数|决算数|实际支出|支出数/,
  },
  {
    meaning: 'opening',
    exact: /^(?:年初|期初|上年)(?:财政拨款)?结转(?:和|及|、)?(?:结余)?(?:资金)?(?:数|额|金额)?$/,
  },
  {
    meaning: 'closing',
    exact:
      /^(?:年末|期末)?(?:财政拨款)?结转(?:和|及|、)?结余(?:资金)?(?:数|额|金额)?$|^(?:年末|期末)结转(?:资金)?(?:数|额|金额)?$|^结转下年(?:数|额|金额)?$/,
  },
  { meaning: 'budgeted', exact: /^(?:支出|部门|经费)?预算(?:数|额|金额|总额|安排数?)?$/ },
  { meaning: 'points', exact: /^(?:分值|权重|标准分|满分)$/ },
  { meaning: 'score', exact: /^(?:自评)?得分$|^自评分$/ },
  { meaning: 'whole', exact: /^(?:合计|小计|总计|金额|数额|总额|金额合计|合计金额|数)$/ },
  {
    meaning: 'name',
    exact:
      /^(?:支出|预算|资金|经费|费用|收入)*(?:项目|科目|类型|类别|性质|内容|来源|名称|用途|明细)(?:名称|类别|类型|内容)?(?:\(.*\))?$|^(?:预算|支出)?(?:单位|部门)(?:名称)?$|^指标$/,
    alike: /^(?:支出|预算|资金|经费|费用|收入).*(?:项目|科目|类型|类别|性质|内容|来源|名称|明细)/,
  },
];
