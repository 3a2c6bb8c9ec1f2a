import type { Pattern } from './meaning.ts';

/** What a column of a table of indicators holds. */
export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'level3'
  /** Names of indicators in a table that does not count its levels. */
  | 'name'
  | 'comparator'
  | 'target'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'deviation'
  /** Known not to hold what a report's frontmatter has a place for. */
  | 'aside';

/** Headers of tables of indicators. */
export const INDICATOR_COLUMNS: readonly Pattern<IndicatorColumn>[] = [
  {
    meaning: 'aside',
    exact:
      /^(?:序号|行次|栏次|备注|绩效指标|(?:评分|评价|扣分|计分|考核|打分)(?:标准|依据|细则|规则|办法|说明|要点)|指标(?:解释|说明|内容解释|定义|来源)|佐证(?:材料|资料)|数据来源|扣分(?:值)?|计算(?:公式|方法)|完成(?:率|比例)|上年.*|历史值|去年.*)$/,
    alike: /评分标准|评价标准|指标解释|指标说明|佐证|数据来源/,
  },
  {
    meaning: 'level1',
    exact: /^[一—-]级(?:绩效)?指标(?:名称|内容)?$|^[一—-]级$|^指标(?:类别|类型)$/,
    alike: /一级指标/,
  },
  { meaning: 'level2', exact: /^二级(?:绩效)?指标(?:名称|内容)?$|^二级$/, alike: /二级指标/ },
  {
    meaning: 'level3',
    exact: /^三级(?:绩效)?指标(?:名称|内容)?$|^三级$/,
    alike: /三级指标/,
  },
  {
    meaning: 'deviation',
    exact:
      /^(?:(?:偏差|未完成|未达标|扣分|差异)(?:的)?(?:原因|情况)?(?:分析)?|原因分析|原因)(?:[及和与、](?:拟采取的)?(?:下一步)?(?:改进|整改)(?:的)?(?:措施|意见|建议)?)?(?:说明)?$/,
    alike: /偏差|未完成原因|未达标原因|改进措施|扣分原因/,
  },
  {
    meaning: 'comparator',
    exact: /^(?:指标)?(?:性质|符号|方向)$|^(?:计算|运算|比较)(?:符号?|符|方式)$|^指标值性质$/,
    alike: /指标性质/,
  },
  {
    meaning: 'actual',
    exact:
      /^(?:全年|年度|本年|自评)?(?:实际)?(?:完成|达到)(?:指标)?(?:值|数|情况|结果|水平)?$|^(?:指标)?实际(?:完成)?(?:指标)?(?:值|数)$|^(?:指标)?完成(?:值|情况)$/,
    alike: /完成值|实际值|完成情况/,
  },
  {
    meaning: 'target',
    exact:
      /^(?:全年|年度|年初|预期|计划|目标|绩效|设定|本年)*(?:指标|目标|计划|预期|计划完成|标准)(?:值|数)$|^(?:年度|预期|绩效|年初)+(?:指标|目标)$|^目标$/,
    alike: /(?:指标|目标)值/,
  },
  {
    meaning: 'score',
    exact: /^(?:自评|评价|实际|指标|部门自评|单位自评)?(?:得分|评分|打分)(?:值|数)?$|^自评分(?:值|数)?$/,
    alike: /得分/,
  },
  {
    meaning: 'weight',
    exact:
      /^(?:指标|标准|设定|评价)?(?:分值|权重|分数|分)(?:\(?权重\)?|\(?分值\)?|设置|分)?$|^(?:满分|标准分|赋分|权重分)(?:值)?$/,
    alike: /分值|权重|满分/,
  },
  { meaning: 'unit', exact: /^(?:度量|计量|指标|指标值)?单位$/, alike: /度量单位|计量单位/ },
  {
    meaning: 'name',
    exact: /^(?:绩效|评价|考核)?指标(?:名称|内容)$|^(?:评价|考核)(?:指标|内容|项目)$|^(?:三级)?指标$/,
  },
];
