import { both, type Bilingual } from '../../corpus/bilingual.ts';
import { linesOf } from './word-lines.ts';

/** A term with its other names. */
export interface GlossaryTerm {
  /** Anchor on the page of terms. */
  readonly id: string;
  readonly name: Bilingual;
  readonly also: Readonly<Record<keyof Bilingual, readonly string[]>>;
}

const TABLE = `
部门整体支出 = overall departmental spending
绩效评价 = performance evaluation
绩效自评/自评 = self-evaluation
绩效目标 = performance goal
年初预算 = initial budget
调整后预算/全年预算数 = adjusted budget/full-year budget
实际支出/执行数 = actual expenditure/outturn
预算执行率 = budget execution rate
预算调整率 = budget adjustment rate
基本支出 = basic expenditure
项目支出 = project expenditure
人员经费 = personnel expenses
公用经费 = operating expenses
“三公”经费/三公经费 = three public expenses
公务接待 = official receptions
公务用车 = official vehicles
因公出国（境） = official travel abroad
结转结余 = carry-over
一般公共预算 = general public budget
政府性基金预算 = government-managed funds budget
财政拨款 = fiscal appropriation
编制/核定编制 = established posts
在职人员控制率 = staffing control ratio
政府采购执行率 = procurement execution rate
固定资产利用率 = fixed-asset utilisation rate
支付进度率 = payment progress rate
重点工作办结率 = key-task closure rate
服务对象满意度 = satisfaction of service users
国库集中支付 = central treasury
内部控制 = internal control
政府购买服务 = bought services
专项债券 = special bonds
成本效益分析 = comparison of costs and benefits
零基预算 = zero-based budgeting
会计凭证 = vouchers
资产移交 = handover of assets
事前评估 = check before the start
主管部门 = authority in charge
绩效运行监控 = performance monitoring
结果应用 = use of results
`;

/** Terms of the field. */
export const GLOSSARY: readonly GlossaryTerm[] = linesOf(TABLE).map((line) => {
  const [zh = '', en = ''] = line.split(' = ');
  const [nameZh = '', ...alsoZh] = zh.split('/');
  const [nameEn = '', ...alsoEn] = en.split('/');
  return {
    id: nameEn.replace(/[^a-z]+/g, '-'),
    name: both(nameZh, nameEn),
    also: { zh: alsoZh, en: alsoEn },
  };
});
