/** Government offices, law, audit, statistics, data, party bodies and the townships. */
export const GOVERNANCE = {
  government: `
政务服务 = government services
objects
行政规范性文件合法性审查#件 = legal reviews of rules#
政务值守电话处置#起 = calls handled by the duty office#
重点督查事项#项 = matters under inspection#
政府常务会议纪要#份 = minutes of executive meetings#
建议提案交办#件 = proposals passed on#
综合窗口事项#项 = matters at the general window#
公章刻制免费套餐#套 = free sets of seals#
办不成事反映窗口来件#件 = cases at the help window#
惠企政策兑现清单#项 = listed benefits for firms#
tasks
高效办成一件事 = one matter handled well
公文精简减负 = fewer papers
民生实事项目票决 = votes on works for the people
政策文件解读公开 = explanation of policy papers
突发事件信息报送 = reports on emergencies
电子证照共享应用 = shared electronic licences
督查激励结果运用 = rewards after inspection
告知承诺制改革 = licences on declaration
audiences
窗口办事群众 = people at the counters
人大代表和政协委员 = deputies and committee members
基层值班人员 = staff on duty
effects
即办件占比提高到{rate} = {rate} of the matters are settled on the spot
发文数量同比下降{rate} = papers fell by {rate}
政务服务好差评满意率{rate} = {rate} of the users gave a good mark
取消证明材料{n}项 = {n} certificates were no longer asked for
{town}便民中心延时服务{N}小时 = the service centre of {town} stayed open {N} hours longer
indicators
政务服务事项网办率#% = Matters handled by internet#%
督办事项按期办结率#% = Inspected matters closed in time#%
政府信息依申请公开答复率#% = Requests for information answered#%
↓公文差错率#% = Faults in papers#%
热线工单响应率#% = Hotline orders taken up#%
会务保障满意率#% = Satisfaction with meetings#%
problems
部门专网互不相通，材料二次录入多 = networks of departments do not meet and papers are typed twice
窗口授权不充分，前台收件后台退件 = counters lack powers and take in what is then sent back
督查检查扎堆，基层迎检台账过多 = inspections come together and local staff keep too many files
政策解读照抄原文，图解形式单一 = explanations copy the text and use one kind of picture
terms
OA系统 = the OA system
CA数字证书 = CA certificates
APP掌上办 = services by APP
slogans
一网通办 = One Network for All
最多跑一次 = one trip at most
接诉即办 = answered as it comes
venues
政务服务大厅 = Service Hall
便民服务站 = Service Station
档案库房 = Archive Store`,
  foreign: `
外事 = foreign affairs
objects
因公出访团组#批 = delegations sent abroad#
国际友好城市交流#场 = events with sister cities#
外宾接待#批 = foreign guests received#
领事认证文书#份 = documents legalised#
APEC商务旅行卡#张 = APEC travel cards#
多语种译稿#万字 = translations#ten thousand characters
涉外案件协调#起 = cases with foreigners#
国际化社区标识#块 = bilingual signs in communities#
海外侨胞联络#人次 = contacts with Chinese abroad#
tasks
友城结好周年纪念 = anniversaries of sister cities
领事保护宣传进校园 = consular advice in schools
国际会议承办 = international meetings
外国人来华邀请核实 = checks of invitations to foreigners
公共场所外语标识规范 = correct foreign signs
民间外交品牌培育 = people-to-people exchange
涉外舆情研判 = reading of foreign news
国际产能合作对接 = industrial cooperation abroad
audiences
在地外籍人士 = foreign residents
出国留学人员家属 = families of students abroad
走出去企业 = firms that go abroad
effects
新签友好交流备忘录{n}份 = {n} memoranda of exchange were signed
吸引{n}国青年代表走进{town} = young people of {n} countries visited {town}
妥善处置涉外突发事件{n}起 = {n} incidents with foreigners were settled
出访计划压减{rate} = trips abroad were cut by {rate}
{firm}与友城企业签约{money} = {firm} signed for {money} with a firm of a sister city
indicators
因公出访审批准确率#% = Trips approved correctly#%
涉外活动零差错率#% = Events without a fault#%
领事认证按时办结率#% = Documents legalised in time#%
友城交流项目完成率#% = Sister-city projects carried out#%
↓团组超期返程率#% = Delegations late in returning#%
外籍人士咨询答复率#% = Questions of foreigners answered#%
problems
小语种译员储备不足，临时聘请成本高 = interpreters of rare languages are few and costly at short notice
友城交流重签约、轻跟进 = agreements with sister cities are signed and not followed up
出访成果转化报告质量参差 = reports on what trips brought are uneven
境外安全风险提示覆盖面不广 = warnings about risks abroad reach too few
terms
APEC卡 = the APEC card
UNESCO创意城市网络 = the UNESCO network
VIP通道礼遇 = VIP courtesies
slogans
以侨为桥 = Chinese abroad as a bridge
友城同行 = Sister Cities Together
讲好家乡故事 = the story of home well told
venues
国际交流中心 = Exchange Centre
友谊林 = Friendship Grove
侨乡博物馆 = Emigrants' Museum`,
  justice: `
司法行政 = justice administration
objects
法律援助案件#件 = legal aid cases#
人民调解纠纷#起 = disputes mediated#
社区矫正对象#人 = people under community correction#
公证上门服务#次 = notary visits#
行政复议案件#件 = administrative reviews#
法治文化长廊#处 = walls about the law#
村居法律顾问#名 = legal advisers of villages#
执法证件年审#本 = enforcement licences reviewed#
律师调解工作室#间 = mediation rooms of lawyers#
tasks
八五普法规划实施 = the eighth plan for legal education
枫桥式司法所创建 = model justice offices
行政执法三项制度 = three rules of enforcement
刑满释放人员安置帮教 = help after prison
行政复议体制改革 = reform of reviews
公共法律服务圈打造 = legal services near home
仲裁委员会换届改制 = a new arbitration commission
重大决策社会稳定风险评估 = risk reviews of great decisions
audiences
法律援助受援人 = people granted legal aid
社区矫正人员家属 = families of those under correction
行政相对人 = parties to administrative acts
effects
矛盾纠纷调解成功率{rate} = {rate} of the disputes were settled
复议纠错{n}件 = {n} acts were corrected on review
{village}获评民主法治示范村 = {village} was named a model of law
为受援人挽回损失{money} = {money} was saved for people granted aid
再犯罪率控制在{rate}以内 = relapse was kept below {rate}
indicators
法律援助案件质量合格率#% = Legal aid of good quality#%
人民调解协议履行率#% = Settlements carried out#%
行政复议按期审结率#% = Reviews closed in time#%
普法对象覆盖率#% = People reached by legal education#%
↓矫正对象脱管率#% = People out of control#%
行政机关负责人出庭应诉率#% = Heads who appeared in court#%
problems
司法所一人所占比高，调解卷宗归档滞后 = many offices have one person and file late
律师资源集中城区，山区法律服务供给薄弱 = lawyers are in town and the hills have few
行政处罚裁量基准更新慢 = scales of penalties are out of date
普法宣传重形式轻效果，青年受众偏少 = legal education is formal and reaches few young people
terms
ADR多元解纷 = ADR
DAB文书智审 = DAB checks of papers
VR戒毒体验馆 = the VR room against drugs
slogans
谁执法、谁普法 = who enforces, explains
小事不出村、大事不出镇 = small matters settled in the village
法润民心 = law for the heart
venues
司法所 = Justice Office
公证处 = Notary Office
法治公园 = Law Park`,
  audit: `
审计 = audit
objects
领导干部经济责任审计#人 = audits of leading officials#
政府投资项目跟踪审计#个 = investment projects under audit#
审计整改问题#个 = faults put right after audit#
大数据疑点核查#条 = doubtful data checked#
乡镇财务巡审#个 = townships audited#
审计要情专报#篇 = special reports of audit#
内审机构指导#家 = internal audit offices advised#
国有资产审计底稿#册 = working papers on state assets#
移送案件线索#条 = leads passed on#
tasks
预算执行审计全覆盖 = audit of all budgets
自然资源资产离任审计 = audits of natural assets
研究型审计探索 = audit as research
重大政策落实跟踪 = audit of great policies
民生资金专项审计 = audits of funds for the people
审计整改闭环管理 = follow-up to the end
国企境外投资审计 = audits of investment abroad
审计署统一组织项目 = joint projects of the national office
audiences
被审计单位 = audited bodies
项目建设单位 = builders of projects
内部审计人员 = internal auditors
effects
促进增收节支{money} = {money} was earned or saved
查出违规金额{money} = irregular sums of {money} were found
推动建章立制{n}项 = {n} sets of rules were made
整改完成率{rate} = {rate} of the faults were put right
核减{venue}工程造价{money} = {money} was struck from the cost of {venue}
indicators
审计项目计划完成率#% = Planned audits carried out#%
审计建议采纳率#% = Advice adopted#%
问题整改到位率#% = Faults put right#%
审计报告公告率#% = Reports published#%
↓审计质量差错率#% = Faults in audits#%
人均审计项目数#个 = Audits by each auditor#
problems
非现场审计数据采集口径不一 = data for desk audits are not comparable
屡审屡犯问题追责偏软 = repeated faults are seldom punished
协审中介底稿质量把关不严 = papers of hired firms are poorly checked
审计干部工程造价知识欠缺 = auditors know little of building costs
terms
SQL筛查模型 = SQL models
AO现场审计软件 = AO field software
ERP台账取数 = data from ERP books
slogans
治已病、防未病 = cure what is ill and prevent the rest
审计一点、规范一片 = audit one, order many
经济体检 = a check-up of the economy
venues
审计组驻点 = Audit Post
资料室 = Records Room
培训基地 = Training Base`,
  statistics: `
统计 = statistics
objects
住户调查样本户#户 = sample households#
普查小区#个 = census areas#
一套表联网直报单位#家 = units that report directly#
统计执法检查#家 = units inspected#
粮食产量抽样地块#块 = sample plots of grain#
月度景气分析#篇 = monthly analyses#
统计数据质量核查#次 = checks of data#
价格采集网点#个 = price points#
普查员聘用#名 = enumerators hired#
tasks
第五次经济普查 = the fifth economic census
人口变动抽样调查 = the population sample
统计造假专项纠治 = the drive against false figures
派生产业核算 = accounts of derived industries
劳动力调查入户 = labour force visits
农业普查地块遥感 = remote sensing for the farm census
名录库维护更新 = upkeep of the register
能源统计台账规范 = order in energy records
audiences
调查对象 = respondents
普查员 = enumerators
统计数据使用者 = users of statistics
effects
普查登记单位{N}个 = {N} units were counted
数据复核差错率降至{rate} = faults fell to {rate} on review
撰写统计要报{n}篇 = {n} notes were written
{town}样本轮换{n}户 = {n} households in {town} were exchanged in the sample
联网直报上报率{rate} = {rate} of the units reported directly
indicators
报表及时上报率#% = Returns in time#%
数据审核准确率#% = Figures correct on review#%
统计调查配合率#% = Households that took part#%
统计资料出版及时率#% = Publications in time#%
↓源头数据差错率#% = Faults at the source#%
统计培训人次完成率#% = People trained#%
problems
企业统计员更换频繁，指标口径理解偏差 = firms change their clerks and definitions are misread
记账户代填漏记影响收支真实性 = diaries filled by others distort incomes
新业态核算方法尚不成熟 = new trades are hard to measure
部门数据交换滞后于报表时限 = data of departments come after the deadline
terms
GDP核算 = GDP accounts
CPI采价 = CPI prices
CAPI手持终端 = CAPI handsets
slogans
不出假数、不报虚数 = no false figures
数库思库 = figures and thought
一数一源 = one source for one figure
venues
调查队 = Survey Team
普查办 = Census Office
数据中心 = Data Centre`,
  data: `
数据 = data
objects
公共数据目录#条 = entries in the data catalogue#
政务云虚拟主机#台 = virtual servers#
数据共享接口#个 = data interfaces#
视频汇聚摄像头#路 = camera streams#
电子证照签发#万张 = electronic licences#ten thousand
数据安全等级测评#次 = security tests#
数字化应用场景#个 = digital applications#
城市运行体征指标#项 = signs of city life#
机房精密空调#台 = server room coolers#
tasks
公共数据授权运营 = licensed use of public data
城市大脑中枢升级 = the city brain
数据直达基层 = data for local staff
信创替代适配 = home-made software
数据要素登记确权 = registration of data rights
一体化政务大模型 = a language model for government
网络安全攻防演练 = cyber drills
电子政务外网整合 = one government network
audiences
数据使用部门 = departments that use data
数商企业 = data firms
基层填表人员 = local staff who fill in forms
effects
归集数据{N}万条 = {N} times ten thousand records were gathered
表单减少{rate} = forms fell by {rate}
拦截网络攻击{N}次 = {N} attacks were stopped
{firm}上架数据产品{n}个 = {firm} offered {n} data products
系统可用率{rate} = systems were up {rate} of the time
indicators
数据共享需求满足率#% = Requests for data met#%
云资源利用率#% = Cloud in use#%
系统故障恢复及时率#% = Faults repaired in time#%
数据质量合格率#% = Sound data#%
↓重复建设系统占比#% = Systems built twice#%
等保测评通过率#% = Security tests passed#%
problems
数据孤岛未根本打破，回流基层不充分 = data stay in silos and little comes back to local staff
老旧系统接口文档遗失，迁云改造受阻 = papers on old interfaces are lost and the move to the cloud stalls
数据分类分级标准执行尺度不一 = classes of data are used unevenly
运维外包人员权限过大，审计日志留存不足 = hired operators have wide rights and logs are short
terms
API网关 = the API gateway
GPU算力池 = the GPU pool
IPv6改造 = the change to IPv6
slogans
一表同享 = one form shared
数据二十条 = the twenty articles on data
无感智办 = served without noticing
venues
算力中心 = Computing Centre
数字展厅 = Digital Hall
云机房 = Cloud Room`,
  petition: `
信访 = letters and calls
objects
初信初访#件 = first petitions#
信访积案#件 = old petitions#
领导包案事项#件 = cases taken up by leaders#
视频接谈#场 = video talks#
信访听证会#场 = hearings#
司法救助对象#人 = people given judicial relief#
网上投诉#件 = complaints by internet#
驻点联合接访#天 = days of joint reception#
矛盾风险预警#条 = warnings of conflict#
tasks
信访问题源头治理三年攻坚 = three years on the roots of petitions
依法逐级走访引导 = petitions step by step
重复信访治理 = repeated petitions
信访工作法治化 = petitions under law
人民建议征集 = proposals of the people
进京到省劝返 = bringing petitioners home
复查复核委员会运行 = the review committee
社会力量参与化解 = help from outside
audiences
信访人 = petitioners
责任单位 = bodies in charge
律师志愿者 = volunteer lawyers
effects
一次性化解率{rate} = {rate} were settled at once
群众满意评价率{rate} = {rate} of the petitioners were content
{estate}产证难题历时{n}年得到解决 = the title question of {estate} was settled after {n} years
发放救助金{money} = relief of {money} was paid
集体访批次下降{rate} = group visits fell by {rate}
indicators
信访事项及时受理率#% = Petitions taken up in time#%
按期办结率#% = Closed in time#%
积案化解率#% = Old cases settled#%
↓重复信访占比#% = Repeated petitions#%
群众参评率#% = Petitioners who gave a mark#%
领导接访批次完成率#% = Receptions by leaders#%
problems
三跨三分离案件责任主体难落实 = nobody takes cases that cross borders
答复意见书套话多、依据少 = answers are formulas with few reasons
个别信访人诉求反复，缠访闹访 = some petitioners return and make scenes
基层信访干部压力大、轮岗慢 = local staff are under strain and rarely move
terms
APP信访 = petitions by APP
QQ远程接谈 = talks by QQ
LED电子叫号 = LED queue numbers
slogans
把问题解决在家门口 = solved at the door
事心双解 = matter and mind settled
浦江经验 = the experience of going down to the people
venues
接待大厅 = Reception Hall
调解室 = Mediation Room
矛调中心 = Conflict Centre`,
  logistics: `
机关事务 = government property
objects
公务用车定位终端#台 = tracking units in official cars#
办公用房超标面积清退#平方米 = excess office space given up#square metres
机关食堂节约台签#个 = signs against waste in canteens#
节水型器具#件 = water-saving taps#
屋顶光伏组件#块 = solar panels on roofs#
公物仓调剂资产#件 = assets moved through the store#
会议保障#场 = meetings served#
集中办公区消防喷淋#个 = sprinklers in offices#
充电桩#个 = charging posts#
tasks
节约型机关创建 = thrifty offices
公务用车平台化管理 = one fleet of official cars
办公用房权属统一登记 = one register of offices
反食品浪费考核 = a check of wasted food
公共机构能耗定额管理 = energy limits for public bodies
机关大院物业社会化 = hired upkeep of offices
公物仓全域共享 = a shared store of assets
后勤服务标准化试点 = standards for services
audiences
机关就餐人员 = staff who eat in canteens
派车用车单位 = users of the fleet
物业保洁人员 = cleaners
effects
人均综合能耗下降{rate} = energy a head fell by {rate}
调剂办公家具{n}件，节约{money} = {n} pieces of furniture were passed on and {money} saved
公务用车百公里油耗降低{rate} = fuel of official cars fell by {rate}
厨余量日均减少{n}公斤 = {n} kg less food is thrown away each day
腾退办公用房{N}平方米出租收益{money} = {N} square metres given up earned a rent of {money}
indicators
公务用车运行成本降幅#% = Fall of the cost of cars#%
办公用房使用达标率#% = Offices within the standard#%
↓人均用水量增幅#% = Growth of water a head#%
食堂满意度#% = Satisfaction with canteens#%
设备巡检完成率#% = Inspections carried out#%
固定资产账实相符率#% = Assets that tally#%
problems
老办公楼外墙渗水，暖通管道锈蚀 = old offices leak and heating pipes rust
司勤人员转岗分流不畅 = drivers are hard to place elsewhere
物业合同考核条款笼统，扣罚难兑现 = contracts on upkeep are vague and penalties stay on paper
节假日公车封存检查频次低 = locked cars are rarely checked on holidays
terms
EMC合同能源管理 = EMC contracts
LED灯改造 = the change to LED
UPS电源 = UPS power
slogans
光盘行动 = Clean Plates
随手关灯 = lights out
一车一档 = one file for one car
venues
机关大院 = Government Compound
公物仓 = Asset Store
车辆调度中心 = Fleet Centre`,
  party: `
党群工作 = party work
objects
基层党组织标准化建设#个 = standard party branches#
干部教育培训班次#期 = courses for officials#
村居后备干部#名 = reserves for village posts#
新时代文明实践站#个 = stations of civic practice#
人才津贴兑现#人 = talents paid allowances#
党建书屋#间 = party reading rooms#
干部人事档案专审#卷 = personnel files reviewed#
民主党派调研课题#个 = studies by other parties#
宗教活动场所消防整改#处 = places of worship made safe from fire#
tasks
主题教育常态化 = regular study
两新组织党建破题 = branches in new organisations
机构编制挖潜增效 = better use of posts
意识形态阵地管理 = control of public media
驻村第一书记选派 = first secretaries for villages
民营经济统战工作 = work with private firms
干部平时考核 = regular review of officials
理论宣讲进万家 = talks in every home
audiences
基层党员 = party members
选调生 = selected graduates
民营企业家 = private entrepreneurs
effects
整顿软弱涣散村党组织{n}个 = {n} weak village branches were put in order
{town}理论宣讲{n}场次 = {n} talks were given in {town}
核减空余编制{n}名 = {n} vacant posts were struck
引进高层次人才{n}名，安家费{money} = {n} talents came and received {money} to settle
志愿服务时长{N}小时 = volunteers gave {N} hours
indicators
党员教育集中轮训率#% = Members trained#%
干部调训计划完成率#% = Planned courses held#%
人才政策兑现率#% = Promises to talents kept#%
编制使用合规率#% = Posts used by the rules#%
↓档案信息缺失率#% = Gaps in files#%
志愿者活跃率#% = Active volunteers#%
problems
流动党员教育管理存在盲区 = members who move are out of sight
干部培训课程实战性不强 = courses are far from practice
村级活动阵地功能闲置 = village rooms stand idle
编外用工总量偏大，消化缓慢 = there are many staff without a post
terms
VR党性体验馆 = the VR party room
PPT微党课 = PPT lessons
MBA研修班 = MBA courses
slogans
支部建在链上 = a branch in each chain
有事好商量 = let us talk it over
把论文写在大地上 = papers written on the soil
venues
党校 = Party School
党群服务中心 = Party Service Centre
文明实践所 = Civic Practice Centre`,
  consultative: `
人大政协履职 = work of deputies and committee members
objects
委员提案#件 = proposals of members#
代表建议#件 = proposals of deputies#
专题协商会#次 = consultations#
执法检查#次 = inspections of law#
界别活动#场 = group events#
社情民意信息#条 = notes on opinion#
代表联络站#个 = stations for deputies#
文史资料专辑#辑 = volumes of local history#
预算联网监督指标#项 = points watched in the budget#
tasks
预算审查监督前移 = earlier review of the budget
委员读书活动 = reading by members
代表票决实事 = votes on works
民主监督评议 = democratic review
立法基层联系点 = points of contact on laws
有事漫谈协商平台 = the platform for talks
专项工作报告满意度测评 = marks for reports
文史馆藏征集 = collection of history
audiences
政协委员 = committee members
人大代表 = deputies
提案承办单位 = bodies that answer proposals
effects
提案办复率{rate} = {rate} of the proposals were answered
形成调研报告{n}篇，获批示{n2}次 = {n} studies were written and {n2} of them noted by leaders
{village}议事亭解决停车纠纷{n}起 = the talk pavilion of {village} settled {n} parking disputes
代表进站接待{N}人次 = deputies received {N} people
文史专辑发行{N}册 = {N} copies of local history went out
indicators
提案办理满意率#% = Satisfaction with answers#%
代表建议按期答复率#% = Answers in time#%
委员履职参与率#% = Members who took part#%
调研成果转化率#% = Studies put to use#%
↓会议经费超支率#% = Overspent meetings#%
协商计划完成率#% = Planned consultations held#%
problems
提案重答复、轻落实现象仍然存在 = proposals are answered and not acted on
委员履职档案更新不及时 = files on members are out of date
会议材料印制数量偏多 = too many papers are printed
专题调研深度不够，数据支撑偏弱 = studies lack depth and data
terms
PAD无纸化会议 = PAD meetings
H5履职手册 = the H5 handbook
KPI履职积分 = KPI points
slogans
请你来协商 = come and consult
代表在身边 = deputies at hand
书香政协 = a reading committee
venues
委员之家 = Members' House
议事厅 = Council Room
代表之家 = Deputies' House`,
  township: `
乡镇工作 = township work
objects
村内户间道路硬化#公里 = village lanes paved#km
山塘水坝加固#口 = hill ponds strengthened#
村级综合服务中心#个 = village centres#
太阳能杀虫灯#盏 = solar insect lamps#
农村三格式化粪池#口 = septic tanks#
网格员手持终端#台 = handsets for wardens#
撂荒梯田复垦#亩 = terraces taken up again#mu
村民小组微菜园#个 = small gardens#
防火宣传卡口#处 = fire posts#
tasks
人居环境整治提升 = tidy villages
村级小微权力清单 = a list of small powers
秋冬季森林防火 = forest fires in autumn and winter
集镇街容秩序整治 = order in the market town
强村富民公司组建 = firms of the village
基层治理四平台 = four platforms of local rule
信用村评定授信 = credit for villages
乡贤理事会议事 = councils of elders
audiences
村民 = villagers
脱贫监测户 = households at risk of poverty
集镇商户 = shopkeepers of the town
effects
{village}变身网红打卡地，接待游客{N}人次 = {village} became famous and had {N} visitors
流转土地{N}亩，每亩租金提高{n}元 = {N} mu were leased, for {n} yuan more a mu
清运陈年垃圾{n}车 = {n} loads of old rubbish were taken away
{n}户危房户搬入{estate} = {n} households moved from unsafe houses to {estate}
村集体经济收入超{n}万元的村达到{rate} = {rate} of the villages earned more than {n} times ten thousand yuan
indicators
村庄保洁覆盖率#% = Villages kept clean#%
矛盾纠纷就地化解率#% = Disputes settled on the spot#%
惠农补贴到户率#% = Subsidies that reached farms#%
城乡居民医保缴费率#% = Residents who paid insurance#%
安全事故发生起数降幅#% = Accidents#%
网格事项办结率#% = Matters of wardens closed#%
problems
山区交通闭塞，特色农产品外运损耗大 = roads in the hills are poor and produce spoils on the way
村干部报酬待遇偏低，年轻人不愿回村任职 = village posts are badly paid and the young stay away
集镇污水支管未通到户 = sewers do not reach all houses
镇村财务代理记账票据不规范 = receipts of villages are not in order
terms
WiFi进村 = WiFi in the village
KTV噪声整治 = quiet at the KTV
LED文化广场屏 = the LED screen on the square
slogans
晴天抓建设、雨天抓治理 = build in sun, govern in rain
屋场会 = talks in the yard
一村一品 = one product for one village
venues
村委会 = Village Committee
文化礼堂 = Culture Hall
集市 = Market`,
} as const;
