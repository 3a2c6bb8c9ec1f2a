import type { FundClass, LineClass, ThreePublicPart } from '../../../vocabulary/budget.ts';
import type { Pattern } from './meaning.ts';

/** A row or column of a table of amounts that is known by its name. */
export type AmountItem =
  | `line:${LineClass}`
  | `fund:${FundClass}`
  | `public:${ThreePublicPart | 'total'}`
  | 'total:spending'
  | 'total:sum'
  | 'total:grand'
  | 'subtotal'
  | 'carry:opening'
  | 'carry:closing'
  /** A part of a row above that has no place of its own. */
  | 'part'
  /** What is no expenditure: income, counts of trips and cars. */
  | 'aside';

const CARS = '(?:公务用车|公车|车辆)';

/** Labels that are known, without their numbers and 其中. */
export const AMOUNT_ITEMS: readonly Pattern<AmountItem>[] = [
  {
    meaning: 'aside',
    exact: /^(?:本年|全年)?收入(?:合计|总计)$|^.*(?:团组|人次|人数|批次|保有量|辆数).*$|^.*[率]$/,
  },
  {
    meaning: 'public:total',
    exact: /^(?:财政拨款|一般公共预算(?:财政拨款)?)?三公(?:经费)?(?:支出)?(?:合计|总计|总额|小计)?$/,
    alike: /三公/,
  },
  { meaning: 'public:travelAbroad', exact: /^因公出国(?:\(?境\)?)?(?:费用?|经费|支出)?$/, alike: /因公出国/ },
  {
    meaning: 'part',
    exact: new RegExp(
      `^${CARS}(?:购置费?|运行(?:维护)?费?|运行维护)(?:支出|费用)?$|^公务(?:国内|外事)接待费?$|^(?:国内|外事|外宾|国\\(境\\)外)接待费?$`,
    ),
  },
  {
    meaning: 'public:vehicles',
    exact: new RegExp(
      `^${CARS}(?:费用?|支出|购置(?:费)?(?:及|和|与)运行(?:维护)?费?|购置及运行)(?:支出|用)?$`,
    ),
    alike: new RegExp(`${CARS}购置.*运行`),
  },
  { meaning: 'public:receptions', exact: /^公务接待(?:费用?|支出)?$/, alike: /公务接待/ },
  { meaning: 'line:basic', exact: /^(?:部门|单位)?基本支出(?:合计|小计|预算|资金|数)?$/ },
  {
    meaning: 'line:personnel',
    exact: /^(?:基本支出[-—:])?人员(?:经费|支出|类)(?:支出|合计|小计|项目)?$/,
  },
  {
    meaning: 'line:operating',
    exact:
      /^(?:基本支出[-—:])?(?:日常|商品和服务|机关|运转类)?公用(?:经费|支出)(?:支出|合计|小计|项目)?$|^公用运转(?:经费|类)?$/,
  },
  { meaning: 'line:project', exact: /^(?:部门|单位)?项目支出(?:合计|小计|预算|资金|数|总计)?$/ },
  {
    meaning: 'total:spending',
    exact:
      /^(?:本年|全年|年度|部门|单位|部门整体|整体|总|全部)+支出(?:合计|总计|总额|数)?$|^支出(?:合计|总计|总额)$|^(?:部门|单位)?整体支出$|^年度(?:资金|预算)(?:总额|总计|合计)$|^(?:资金|预算|经费)(?:总额|总计|合计|总量)$|^部门(?:预算)?(?:总额|总计|合计)$/,
    alike: /(?:部门|单位)?整体支出(?:合计|总计|总额)|年度资金总额/,
  },
  { meaning: 'total:sum', exact: /^合计$|^总额$|^总数$|^金额(?:合计|总计)$|^合计金额$|^金额$|^数额$/ },
  { meaning: 'total:grand', exact: /^总计$|^共计$|^总合计$/ },
  { meaning: 'subtotal', exact: /^小计$/ },
  {
    meaning: 'carry:opening',
    exact:
      /^(?:年初|期初)(?:财政拨款)?结转(?:和|及|、)?(?:结余)?(?:资金|数|额)?$|^上年结转(?:和|及|、)?结余$/,
  },
  {
    meaning: 'carry:closing',
    exact: /^(?:年末|期末)(?:财政拨款)?结转(?:和|及|、)?(?:结余)?(?:资金|数|额)?$|^结转(?:至)?下年(?:使用)?$/,
  },
  {
    meaning: 'fund:general-public-budget',
    exact: /^一般公共预算(?:财政)?(?:拨款|收入|资金|财政拨款|拨款收入|财政拨款收入|安排)?(?:收入|资金)?$/,
    alike: /一般公共预算|^财政(?:拨款|资金)(?:收入)?$/,
  },
  {
    meaning: 'fund:government-fund',
    exact: /^政府性基金(?:预算)?(?:财政)?(?:拨款|收入|资金|安排)*$|^彩票公益金$/,
    alike:
      /政府性基金|彩票公益金|(?:旅游|民航|电影事业)发展(?:专项)?(?:基金|资金)|土地(?:使用权)?出让|移民.*扶持基金|基础设施配套费|污水处理费/,
  },
  {
    meaning: 'fund:state-capital',
    exact: /^国有资本经营(?:预算)?(?:财政)?(?:拨款|收入|资金|安排)*$/,
    alike: /国有资本经营/,
  },
  {
    meaning: 'fund:special-account',
    exact:
      /^(?:纳入)?(?:财政)?专户(?:管理)?(?:的)?(?:非税(?:收入)?)?(?:拨款|收入|资金|核拨|安排)*$|^财政专户(?:管理)?(?:教育)?(?:资金|收入)$/,
    alike: /专户/,
  },
  {
    meaning: 'fund:other',
    exact:
      /^(?:其他|单位|自有|自筹|单位自有|社会)(?:资金|收入)(?:收入)?$|^(?:事业|经营|上级补助|附属单位上缴|其他|捐赠|捐赠及其他)(?:单位)?(?:收入|资金)(?:资金)?$|^上级补助(?:资金|收入)$|^上年结转(?:资金)?$|^结转资金$/,
    alike: /^(?:其他资金|单位资金|事业单位?.*收入|上级补助|附属单位上缴|捐赠)/,
  },
];
