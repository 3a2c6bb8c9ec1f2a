import { wordLines } from '../word-lines.ts';

/** Sentences that stand in many reports word for word, by the part in which they stand. */
export const STOCK = {
  overview: wordLines(`
承办上级党委、政府交办的其他事项。 = To carry out other tasks assigned from above.
部门预算由机关本级预算和所属事业单位预算组成。 = The budget of the department is made of that of its office and those of its units.
各单位独立编制、独立核算，纳入国库集中支付管理。 = Each unit draws up and books its own budget under the central treasury.
人员编制以机构编制主管部门核定数为准，实有人数不含劳务派遣人员。 = Posts are those approved by the authority in charge of staffing; staff hired through agencies are not counted.
本部门绩效目标已随部门预算同步批复、同步公开。 = The goals of the department were approved and published with its budget.
依法履行职责，坚持和加强党对各项工作的集中统一领导。 = To do its duty under the law and strengthen the leadership of the Party in all work.
`),
  budget: wordLines(`
以上内容详见部门整体支出预算安排及执行情况表（附表1）。 = For details see the table of budget and execution (Annex 1).
预算编制坚持量入为出、收支平衡，优先保障人员经费和重点支出。 = The budget kept income and expenditure in balance and put personnel and key spending first.
预算调整严格履行报批程序，无随意调剂、挤占挪用情况。 = Changes of the budget were approved in due form; nothing was shifted or diverted at will.
资金支付履行审批手续，大额支出经集体研究决定。 = Payments were approved in due form and large ones decided jointly.
严格执行中央八项规定精神，厉行节约反对浪费，“三公”经费只减不增。 = Thrift was kept and the three public expenses did not grow.
按规定在门户网站公开预决算信息，公开内容完整、及时。 = Budget and accounts were published in full and in time on the website.
结转资金按原用途继续使用，结余资金按规定上缴财政。 = Carry-over funds keep their purpose and balances are returned.
资金使用符合国家财经法规和财务管理制度规定，未发现截留、挤占、挪用、虚列支出等情况。 = Funds were used under the law; no withholding, diversion or inflated spending was found.
`),
  work: wordLines(`
上述任务均按年初确定的时间节点完成，质量符合验收标准。 = These tasks were completed on the dates set and met the standard.
相关资料已整理归档，可供查阅核对。 = The records are filed and open to check.
项目实施过程中未发生安全责任事故。 = There was no accident during the work.
严格执行政府采购和招投标规定，程序合法合规。 = Procurement and tenders followed the law.
建立定期调度、跟踪问效机制，确保各项工作落到实处。 = Regular talks and follow-up made sure that the work was done.
社会各界给予积极评价，群众获得感、幸福感、安全感进一步增强。 = The public was pleased, and people feel better served and safer.
项目竣工后及时办理资产移交手续，落实了后续管护责任和经费来源。 = The handover of assets followed on completion, with a keeper and money for upkeep.
坚持问题导向和结果导向，以绩效目标引领资金投向。 = Problems and results guided the work, and goals guided the money.
各责任单位密切配合、协同发力，形成齐抓共管的良好格局。 = All bodies in charge worked together.
坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念。 = Work sought progress in stability under the new idea of development.
全年重点工作任务有序推进，主要预期目标圆满完成。 = The key tasks of the year went forward in order and the main goals were met.
工作成效得到服务对象普遍认可，未收到有效投诉。 = Users were content and no valid complaint came in.
健全工作台账，实行清单化、销号式管理。 = Lists of tasks were kept and struck off one by one.
加强日常监督检查，发现问题立行立改。 = Checks were regular and faults put right at once.
一是进度按期完成。二是机制更加完善，三是基础更加牢固。 = First, work was completed in time. Second, rules are better; third, foundations are firmer.
一是加强组织领导。二是强化要素保障。三是严格督查考核。 = First, leadership was strengthened. Second, means were provided. Third, checks were strict.
（一）强化组织领导，（二）细化任务分工，（三）严格过程管控，形成工作合力。 = (1) firm leadership, (2) clear division of tasks, (3) strict control: all worked together.
`),
  results: wordLines(`
对照部门整体支出绩效评价指标体系逐项评分，各项指标得分详见附表2。 = Each indicator was scored by the framework; see Annex 2 for the scores.
绩效目标设定依据充分，与部门职责和年度工作任务相符。 = The goals were well founded and fit the duties and tasks of the year.
总体来看，部门整体支出绩效目标基本实现，资金使用效益较好。 = On the whole the goals of overall departmental spending were met and money was well used.
根据评分标准，得分90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。 = By the scale, 90 points and above is excellent, 80 to under 90 good, 60 to under 80 fair, and below 60 poor.
预算执行率指标分值10分，按照实际执行率乘以权重计分。 = The budget execution rate counts 10 points, multiplied by the rate reached.
满意度采用问卷调查与电话回访相结合的方式取得。 = Satisfaction was measured by questionnaires and calls.
自评工作按照前期准备、数据采集、分析评价、报告撰写四个阶段开展。 = The self-evaluation went through preparation, collection, analysis and writing.
评价结果已向单位内部通报，并作为改进管理的重要参考。 = The result was made known inside and serves to improve management.
`),
  problems: wordLines(`
绩效管理意识有待进一步增强，重分配、轻管理的现象仍不同程度存在。 = Awareness of performance could be stronger; money is still given out more readily than it is managed.
绩效指标设置不够细化量化，部分指标难以客观反映工作成效。 = Indicators are not fine enough and some do not show what was achieved.
预算编制的科学性、准确性有待提高，年中调整事项较多。 = The budget should be more exact; there were many changes in the year.
部分项目支出进度前慢后快，资金支付集中在年末。 = Some projects were slow at first and paid most at the end of the year.
专业人才力量相对不足，业务水平有待提升。 = Specialists are few and skills should improve.
成本效益分析运用不够，支出标准体系尚不健全。 = The comparison of costs and benefits is seldom used and standards of spending are incomplete.
`),
  recommendations: wordLines(`
进一步提高预算编制的科学性和精细化水平，从严控制年中追加。 = Make the budget more exact and allow few additions in the year.
加强绩效运行监控，对偏离绩效目标的及时采取措施予以纠正。 = Strengthen performance monitoring and correct what strays from its goal.
强化评价结果应用，建立绩效评价结果与预算安排、政策调整挂钩机制。 = Strengthen the use of results: tie budgets and policies to them.
加强业务培训，提升财务人员和业务人员的绩效管理能力。 = Train staff of finance and of the field in performance management.
完善内部控制制度，规范资金审批和资产管理流程。 = Improve internal control of payments and assets.
加快项目实施进度，提高预算执行的均衡性和时效性。 = Speed up projects and spend evenly and in time.
`),
  method: wordLines(`
评价遵循科学公正、统筹兼顾、激励约束、公开透明的原则。 = The evaluation was scientific and fair, complete, and open.
评价数据由被评价单位提供并对真实性、完整性负责。 = The figures come from the body evaluated, which answers for them.
评价工作经历前期准备、组织实施、分析评价、报告提交四个环节。 = The work went through preparation, field work, analysis and report.
因资料获取和时间所限，评价结论存在一定局限性，供决策参考。 = Because papers and time were limited, the conclusions are for guidance only.
评价依据包括《中华人民共和国预算法》、中发〔2018〕34号、财预〔2020〕10号等文件。 = The evaluation rests on the Budget Law, 中发〔2018〕34号, 财预〔2020〕10号 and other documents.
`),
} as const;

/** A part with sentences that stand in many reports. */
export type StockPart = keyof typeof STOCK;
