import { toIndicator } from './domain.ts';
import { linesOf, wordLines } from './word-lines.ts';

/** What is done to things: a noun, and behind `/` in English the participle. */
export const ACTIONS = wordLines(`
改造 = renovation/renovated
维修养护 = upkeep/kept up
新建 = construction/built
扩建 = extension/extended
提升 = improvement/improved
更新 = renewal/renewed
排查整治 = inspection and repair/inspected and repaired
标准化建设 = standardisation/brought to standard
数字化改造 = digitisation/digitised
日常监测 = monitoring/monitored
配套完善 = completion/completed
集中采购 = joint purchase/bought jointly
修缮 = repair/repaired
增设 = addition/added
普查建档 = survey/surveyed
试点示范 = pilots/tried out
验收移交 = acceptance/accepted and handed over
加固 = strengthening/strengthened
`);

/** How work was done. */
export const MEASURES = wordLines(`
采取政府购买服务方式 = by buying services
按照先急后缓的次序 = with the urgent before the rest
借助第三方专业力量 = with help from specialists
对照年初任务清单 = by the list of tasks of the new year
实行周调度、月通报 = with weekly talks and monthly notes
通过公开招标遴选承建单位 = through open tenders
在征求群众意见后 = after asking the people
以奖代补撬动社会资本 = with rewards that drew private money
结合换季检修 = together with seasonal repairs
依托数字化平台 = on a digital platform
抽调骨干组建专班 = with a team of experienced staff
分片包干、挂图作战 = by districts on a wall map
参照周边城市做法 = after the example of nearby cities
压缩审批环节后 = after steps of approval were cut
经党组会集体研究 = by joint decision of the leaders
利用中央预算内投资 = with investment from the central budget
统筹使用结余资金 = with money left over
采用样板先行的办法 = with a model first
避开农忙时节 = outside the farming season
错开上下班高峰 = outside rush hours
建立红黄绿灯预警 = with red, amber and green lights
运用无人机航拍比对 = by comparing pictures from drones
聘请退休老专家把脉 = with advice from retired experts
推行容缺受理 = by taking in incomplete papers
签订军令状限时销号 = under a signed promise with a date
开展上门回访 = with visits afterwards
引入竞争性磋商 = through competitive talks
逐村逐户登记造册 = with lists from house to house
延长质保期限 = with longer warranties
倒排工期、日夜轮班 = in shifts by day and night
`);

/** Short set phrases, four characters each. */
export const IDIOMS = linesOf(
  `
因地制宜 统筹兼顾 精打细算 实事求是 循序渐进 标本兼治 量入为出 开源节流 勤俭节约 未雨绸缪 有的放矢 对症下药
齐抓共管 上下联动 条块结合 靶向施策 精准滴灌 久久为功 驰而不息 蹄疾步稳 稳扎稳打 埋头苦干 攻坚克难 迎难而上
敢为人先 锐意进取 革故鼎新 推陈出新 兼收并蓄 取长补短 触类旁通 举一反三 见微知著 防微杜渐 曲突徙薪 亡羊补牢
抽丝剥茧 刨根问底 追根溯源 正本清源 激浊扬清 扶正祛邪 令行禁止 雷厉风行 立竿见影 善作善成 功成不居 润物无声
春风化雨 以点带面 串珠成链 集腋成裘 聚沙成塔 众志成城 同舟共济 守望相助 雪中送炭 排忧解难 嘘寒问暖 将心比心
推心置腹 畅所欲言 集思广益 博采众长 群策群力 有章可循 有据可查 账目清楚 公私分明 廉洁奉公 如履薄冰 慎始敬终
绳锯木断 滴水穿石 厚积薄发 固本培元 强基固本 补齐短板 扬长避短 腾挪空间 盘活存量 做优增量 挖潜增效 降本提质
瘦身健体 轻装上阵 破冰突围 爬坡过坎 闯关夺隘 啃硬骨头 踏石留印 马不停蹄 夙兴夜寐 星夜兼程 枕戈待旦 闻令而动
`.replaceAll(' ', '\n'),
);

/** Divisions that any department may have. */
export const DIVISIONS = wordLines(`
办公室 = the general office
计划财务科 = the finance section
政策法规科 = the legal section
人事教育科 = the personnel section
综合业务科 = the operations section
行政审批科 = the licensing section
监督稽查科 = the inspection section
规划建设科 = the planning section
机关纪委 = the discipline committee
信息宣传科 = the information section
安全督导科 = the safety section
项目管理科 = the projects section
`);

/** Documents by their kind. */
export const DOCUMENT_KINDS = wordLines(`
管理办法 = Measures
实施细则 = Detailed Rules
三年行动方案 = Three-Year Plan
工作要点 = Points of Work
考核评分标准 = Marking Scheme
资金管理暂行规定 = Interim Rules on Funds
操作指引 = Guide
实施意见 = Opinions
应急预案 = Emergency Plan
专项规划 = Special Plan
`);

/** What brings people together. */
export const MEETINGS = wordLines(`
专题调度会 = a meeting on progress
现场推进会 = a meeting on site
部门联席会议 = a joint meeting of departments
专家论证会 = a meeting of experts
绩效运行分析会 = a meeting on performance
群众恳谈会 = a talk with residents
约谈提醒会 = a meeting of warning
座谈交流会 = an exchange of views
听证会 = a hearing
复盘会 = a review
`);

/** Why something went wrong. */
export const CAUSES = wordLines(`
项目前期论证时间仓促 = preparation was hurried
阴雨天气偏多、材料涨价 = rain and dearer materials held it up
政府采购流标一次 = a tender failed once
上级资金下达时间较晚 = funds from above came late
主管科室人员轮岗频繁 = staff of the section changed often
合同约定的验收条件未成就 = the terms of acceptance in the contract were not met
年中职能划转、账务交接不畅 = duties moved in mid-year and books were handed over badly
供应商产能不足、交货延误 = the supplier delivered late
绩效目标设定时缺少历史数据 = there were no earlier data when goals were set
跨部门会商机制运转不灵 = talks between departments did not work
征地补偿协议迟迟未签 = agreements on land were not signed
考核指标与业务实际脱节 = indicators were far from practice
设计变更审批环节偏多 = changes of design needed many approvals
质保金集中到期支付 = retained sums fell due together
财务人员业务不熟、科目挂错 = clerks booked under the wrong heading
第三方监理履职不到位 = supervisors did not do their duty
`);

/** What is to be done about it. */
export const REMEDIES = wordLines(`
提前一个季度启动采购和招标 = start tenders a quarter earlier
把支付进度与下年预算挂钩 = tie next year's budget to payments
建立指标库并逐年校准 = keep a library of indicators and adjust it each year
推行项目负责人终身责任制 = make heads of projects answer for good
引入审计提前介入机制 = bring in auditors early
对长期闲置资产公开拍租 = let idle assets by auction
细化支出标准，严控概算超支 = define costs and stop overspending
完善合同台账和付款节点提醒 = keep contracts in a register with reminders
组织财会人员跟班培训 = train clerks on the job
按月比对进度曲线，偏差超一成即预警 = compare progress each month and warn at a tenth
将满意度调查委托独立机构 = have surveys done by others
探索跨年度滚动预算 = try budgets over several years
梳理历年沉淀资金，限期清退 = find idle funds and return them
与部门决算数据交叉核验 = check against the final accounts
把评价结果纳入干部年度考核 = count results in the review of officials
清理低效重复的补助政策 = end grants that repeat each other
增设中期评估，及时纠偏 = add a mid-term review
开通群众线上评议渠道 = let people comment by internet
`);

/** Projects that any department may have. */
export const COMMON_PROJECTS = wordLines(`
信息系统运行维护 = Upkeep of information systems
办公用房零星维修 = Minor repairs of offices
政策宣传与舆论引导 = Publicity
业务培训和继续教育 = Staff training
编外人员劳务派遣 = Hired staff
法律顾问服务 = Legal advice
档案整理外包 = Archives
年度工作会议 = Annual meetings
专项课题研究 = Special studies
设备购置与报废更新 = Purchase of equipment
驻村帮扶工作队 = Teams in the villages
网络安全等级保护测评 = Security tests
`);

/** What a project is called behind its name. */
export const PROJECT_SUFFIXES = wordLines(`
项目 = project
工程 = works
专项资金 = special fund
专项行动 = drive
补助经费 = grants
工作经费 = expenses
试点 = pilot
`);

/** Indicators that any department may have. */
export const COMMON_INDICATORS = wordLines(`
预算完成率#% = Budget completion rate#%
预算调整率控制#% = Control of the budget adjustment rate#%
支付进度率#% = Payment progress rate#%
政府采购执行率#% = Procurement execution rate#%
在职人员控制率#% = Staffing control ratio#%
公用经费控制率#% = Operating expense control ratio#%
固定资产利用率#% = Fixed-asset utilisation rate#%
重点工作办结率#% = Key-task closure rate#%
质量达标率#% = Quality compliance rate#%
完成及时率#% = Timeliness rate#%
服务对象满意度#% = Satisfaction of service users#%
社会公众满意度#% = Satisfaction of the public#%
↓结转结余率#% = Carry-over rate#%
↓“三公”经费变动率#% = Change in the three public expenses#%
`).map(toIndicator);

/** Months by their name. */
export const MONTHS = wordLines(`
1月 = January
2月 = February
3月 = March
4月 = April
5月 = May
6月 = June
7月 = July
8月 = August
9月 = September
10月 = October
11月 = November
12月 = December
`);

/** Trades of firms. */
export const TRADES = wordLines(`
环保科技有限公司 = Environmental Technology
建设工程有限公司 = Construction
信息技术股份有限公司 = Information Technology
生态农业发展有限公司 = Ecological Farming
物业服务有限公司 = Property Services
会计师事务所 = Accountants
工程咨询有限公司 = Consulting Engineers
精密机械制造有限公司 = Precision Machinery
食品有限公司 = Foods
检测技术服务有限公司 = Testing Services
文化传播有限公司 = Media
新能源汽车有限公司 = New-Energy Vehicles
生物医药有限公司 = Biopharma
园林绿化工程有限公司 = Landscaping
`);
