import type { ReportInput } from '../../../schema/report.ts';
import { toLabelText } from './label-text.ts';

/** Identifiers of the indicators of the national framework (财预〔2013〕53号), the same in every report. */
const FRAMEWORK: readonly (readonly [RegExp, string])[] = [
  [/^(?:绩效)?目标合理性$/, 'goal-soundness'],
  [/^绩效(?:指标|目标)明确性$/, 'goal-clarity'],
  [/^在职人员控制率$/, 'staffing-control'],
  [/^三公经费(?:预算)?变动率$/, 'three-public-change'],
  [/^重点支出安排率$/, 'key-spending-share'],
  [/^(?:部门)?(?:整体)?预算执行率$/, 'execution-rate'],
  [/^预算完成率$/, 'budget-completion'],
  [/^预算调整率$/, 'budget-adjustment'],
  [/^支付进度率$/, 'payment-progress'],
  [/^结转结余率$/, 'carry-over-rate'],
  [/^结转结余变动率$/, 'carry-over-change'],
  [/^公用经费控制率$/, 'operating-control'],
  [/^三公经费控制率$/, 'three-public-control'],
  [/^政府采购执行率$/, 'procurement-rate'],
  [/^(?:财务|预算)?管理制度健全性$/, 'management-rules'],
  [/^资产管理制度健全性$/, 'asset-rules'],
  [/^资金使用合规性$/, 'fund-compliance'],
  [/^预决算信息公开性$/, 'disclosure'],
  [/^预决算信息公开及时性$|^预决算按时公开率$/, 'disclosure-timeliness'],
  [/^基础信息完善性$/, 'basic-data'],
  [/^资产管理安全性$/, 'asset-safety'],
  [/^固定资产利用率$/, 'asset-use'],
  [/^实际完成率$/, 'completion-rate'],
  [/^完成及时率$/, 'timeliness-rate'],
  [/^质量达标率$/, 'quality-rate'],
  [/^重点工作办结率$/, 'key-task-closure'],
  [/^经济效益$/, 'economic-benefit'],
  [/^社会效益$/, 'social-benefit'],
  [/^生态效益$/, 'ecological-benefit'],
  [/^社会公众(?:或|及|和)服务对象满意度$/, 'public-satisfaction'],
];

/** Where an indicator stands, by the words of its names. */
export interface IndicatorNames {
  readonly level2: string;
  readonly name: string;
}

/** The words of a name, by which it is known again in another year. */
export function wordsOfName(name: string): string {
  return toLabelText(name).words;
}

/** Finds the identifier that an indicator has already: last year's, else that of the national framework. */
export function findIndicatorId(
  { level2, name }: IndicatorNames,
  lastYear: ReportInput | undefined,
  used: ReadonlySet<string>,
): string | undefined {
  const words = wordsOfName(name);
  const group = wordsOfName(level2);
  const before = (lastYear?.indicators ?? [])
    .flatMap(({ subgroups }) => subgroups)
    .flatMap((subgroup) =>
      subgroup.indicators.map(({ id, name: own }) => ({ id, own, subgroup: subgroup.name.zh })),
    )
    .filter(({ id, own }) => !used.has(id) && own.zh !== undefined && wordsOfName(own.zh) === words);
  const last =
    before.find(({ subgroup }) => subgroup !== undefined && wordsOfName(subgroup) === group) ?? before[0];
  if (last) return last.id;
  const isOfAssets = /资产/.test(group) && words === '管理制度健全性';
  const known = isOfAssets ? 'asset-rules' : FRAMEWORK.find(([pattern]) => pattern.test(words))?.[1];
  return known !== undefined && !used.has(known) ? known : undefined;
}
