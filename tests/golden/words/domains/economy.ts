/** Farming, industry, trade, markets and money. */
export const ECONOMY = {
  agriculture: `
农业农村 = agriculture and rural affairs
objects
高标准农田#亩 = high-standard fields#mu
水稻机插秧#亩 = rice planted by machine#mu
保供蔬菜大棚#座 = greenhouses for vegetables#
生猪标准化栏舍#栋 = standard pig sheds#
农户无害化卫生户厕#座 = clean household toilets#
冷库保鲜仓#座 = cold stores#
土壤墒情监测点#个 = soil moisture gauges#
优质油茶苗木#株 = tea-oil seedlings#
动物检疫申报点#处 = posts for animal inspection#
tasks
撂荒耕地复种 = replanting of abandoned fields
稻渔综合种养推广 = fish in the rice fields
草地贪夜蛾统防统治 = control of the fall armyworm
农产品地理标志保护 = protected names of origin
宅基地三权分置探索 = new rights to house plots
防返贫动态监测 = watch against a return to poverty
长江十年禁渔执法 = enforcement of the ten-year fishing ban
农村集体产权制度改革 = reform of collective property
audiences
种粮农户 = grain growers
家庭农场主 = family farmers
脱贫户 = households lifted out of poverty
effects
粮食总产量{N}吨，单产提高{rate} = {N} tonnes of grain were harvested, {rate} more a mu
村集体经营性收入增加{money} = the income of village collectives rose by {money}
{village}种植的{firm}订单稻全部售罄 = all the rice that {village} grew for {firm} was sold
农膜回收率达到{rate} = {rate} of farm film was collected
秸秆综合利用率{rate} = {rate} of the straw was put to use
indicators
主要农作物耕种收机械化率#% = Farm work by machine#%
农产品抽检合格率#% = Farm produce that passed tests#%
强制免疫密度#% = Animals vaccinated#%
高标准农田建成面积#亩 = High-standard fields completed#mu
农村居民人均可支配收入增幅#% = Growth of rural incomes#%
化肥农药施用量降幅#% = Use of fertiliser and pesticide#%
problems
田间机耕道断头较多，大型农机下田难 = field tracks end in nothing and large machines cannot get in
合作社空壳化，分红机制不透明 = some cooperatives are shells and share profits in the dark
乡村民宿同质化竞争，淡季空置严重 = village inns are all alike and stand empty out of season
基层兽医青黄不接，疫苗冷链断点 = country vets are few and the cold chain breaks
terms
CSA共享菜园 = CSA gardens
RTK植保无人机 = RTK drones for plant protection
GAP基地认证 = GAP certification
slogans
藏粮于地、藏粮于技 = grain stored in land and skill
千万工程 = Thousand Villages
田长制 = field chiefs
venues
家庭农场 = Family Farm
粮油合作社 = Grain Cooperative
良种场 = Seed Farm`,
  forestry: `
林业 = forestry
objects
松材线虫病疫木#株 = trees with pine wilt#
退化林修复#亩 = degraded woods restored#mu
森林防火隔离带#公里 = firebreaks#km
古树名木挂牌#株 = old trees with plaques#
林下中药材种植#亩 = herbs under trees#mu
珍贵乡土树种育苗#万株 = native seedlings#ten thousand
护林员巡护终端#台 = terminals for rangers#
自然保护地界碑#块 = boundary stones of reserves#
木材检查卡点#个 = timber checkpoints#
tasks
林长制考核激励 = rewards under the forest chief system
国土绿化彩化行动 = greener and more colourful land
野生动物致害补偿 = compensation for damage by wildlife
公益林生态效益补偿 = payments for protective woods
森林可持续经营试点 = pilots of lasting forestry
外来入侵物种普查 = survey of invasive species
集体林权流转改革 = transfer of collective woods
林火视频预警 = video watch for forest fires
audiences
林区群众 = people of the woods
国有林场职工 = workers of state forests
苗木花卉经营户 = growers of plants and flowers
effects
森林覆盖率提高到{rate} = woods now cover {rate} of the land
除治疫木{N}株，焚烧销毁{n}车 = {N} infected trees were felled and {n} loads burnt
{village}白鹇种群恢复到{n}只 = silver pheasants at {village} are back to {n}
林下经济产值{money} = forest by-products were worth {money}
森林火灾受害率低于千分之{n} = fires touched less than {n} in a thousand of the woods
indicators
造林成活率#% = Trees that took root#%
林业有害生物成灾率控制完成率#% = Pests kept within target#%
古树名木保护率#% = Old trees protected#%
护林员履职考核合格率#% = Rangers who passed review#%
森林火灾次数降幅#% = Forest fires#%
公益林补偿到户率#% = Payments that reached households#%
problems
飞播苗管护跟不上，成林转化率不高 = seedlings sown from the air lack care and few become woods
林权纠纷勾图重叠，调处周期漫长 = titles to woods overlap on the map and take long to settle
疫木山场清理死角多，残桩伐根处置不彻底 = corners with infected trees remain and stumps are left
采伐限额分解与林农需求不匹配 = felling quotas do not match what growers need
terms
FSC森林认证 = FSC certification
CCER碳汇开发 = CCER carbon sinks
GPS护林轨迹 = GPS tracks of rangers
slogans
山有人管、树有人护 = a keeper for every hill and tree
以林养林 = woods that pay for woods
打早、打小、打了 = early, small and out
venues
国有林场 = State Forest
森林公园 = Forest Park
苗圃 = Tree Nursery`,
  industry: `
工业和信息化 = industry and information technology
objects
规模以上工业企业#家 = industrial firms above the threshold#
工业机器人#台 = industrial robots#
5G基站#座 = 5G stations#
专精特新小巨人#家 = specialised small giants#
落后产能窑炉#座 = outdated kilns#
智能化改造产线#条 = smart production lines#
工业互联网标识节点#个 = nodes of the industrial internet#
无线电干扰排查#起 = cases of radio interference#
盐业储备库容#吨 = salt in store#tonnes
tasks
智改数转网联 = smart, digital and networked plants
产业链链主培育 = leading firms of supply chains
僵尸企业出清 = closing of dead firms
散乱污企业整治 = order among small polluting plants
首台套重大装备认定 = recognition of first machines
清理拖欠中小企业账款 = payment of debts to small firms
能耗双控转型 = a new control of energy and carbon
工业遗产保护利用 = use of industrial heritage
audiences
中小微企业 = small firms
园区入驻企业 = firms in the park
产业工人 = industrial workers
effects
规上工业增加值增长{rate} = industrial value added grew by {rate}
{firm}建成灯塔工厂 = {firm} completed a lighthouse plant
兑现技改补贴{money} = grants of {money} for new equipment were paid
单位增加值能耗下降{rate} = energy for each unit of output fell by {rate}
上云企业累计{n}家 = {n} firms now work in the cloud
indicators
工业投资增速#% = Growth of industrial investment#%
惠企资金兑付率#% = Grants paid to firms#%
企业诉求办结率#% = Requests of firms closed#%
新增专精特新企业#家 = New specialised firms#
↓单位工业增加值能耗#% = Energy per unit of output#%
无线电监测设备完好率#% = Radio monitors in order#%
problems
传统铸造企业研发投入偏低，核心轴承依赖外购 = old foundries invest little in research and buy their bearings
融资担保门槛高，轻资产企业贷款难 = guarantees ask too much of firms without property
园区蒸汽管网老化，限电错峰影响产能 = steam pipes in the parks are worn and power cuts reduce output
政策申报材料繁琐，中介代办乱收费 = forms are tedious and agents charge at will
terms
MES制造执行系统 = the MES system
PLC控制柜 = PLC cabinets
RFID仓储标签 = RFID labels
slogans
亩均论英雄 = the best by yield a mu
揭榜挂帅 = open calls for leaders
无事不扰、有求必应 = no visit without cause, an answer to each request
venues
产业园 = Industrial Park
工业邻里中心 = Industrial Centre
标准厂房 = Standard Workshop`,
  commerce: `
商务 = commerce
objects
跨境电商海外仓#个 = warehouses abroad#
一刻钟便民生活圈#个 = shops within fifteen minutes#
县域商业网点#个 = county shops#
成品油加油站点#座 = filling stations#
老字号传承门店#家 = shops of old brands#
外贸新签订单#份 = new export orders#
应急生活物资储备点#处 = stores of daily goods#
农贸市场智慧溯源秤#台 = tracing scales in markets#
以旧换新家电#台 = old appliances exchanged#
tasks
稳外贸稳外资 = steady trade and investment
夜间消费集聚区打造 = night-time districts
服务外包示范园创建 = model parks for services
拍卖典当行业监管 = control of auctions and pawnshops
首店经济引育 = first shops of brands
重要产品追溯体系 = tracing of key products
二手车出口扩围 = export of used cars
境外展会组团参展 = joint stands at fairs abroad
audiences
外贸企业 = exporters
个体工商户 = the self-employed
网购消费者 = internet shoppers
effects
实际使用外资折合人民币{money} = foreign investment came to {money}
社会消费品零售总额增长{rate} = retail sales grew by {rate}
{firm}取得首单市场采购贸易 = {firm} made its first market purchase export
发放消费券{money}，核销率{rate} = vouchers of {money} were given out and {rate} of them used
{road}夜市日均客流{N}人次 = the night market on {road} drew {N} people a day
indicators
外贸进出口增速#% = Growth of foreign trade#%
消费券核销率#% = Vouchers used#%
参展企业签约率#% = Firms that signed at fairs#%
成品油抽检合格率#% = Fuel that passed tests#%
限上单位入库数#家 = New large shops#
↓预付卡投诉增幅#% = Complaints about prepaid cards#%
problems
出口信保覆盖面窄，汇率波动吞噬利润 = few exporters are insured and exchange rates eat their profit
传统商圈停车位紧缺，业态更新迟缓 = old shopping streets lack parking and change slowly
预付卡资金存管制度执行走样 = rules on money from prepaid cards are bent
直播基地同质低效，主播流失快 = live-stream bases are alike and hosts leave
terms
RCEP原产地规则 = RCEP rules of origin
B2B独立站 = B2B sites
FOB报价 = FOB prices
slogans
买全球、卖全球 = buy and sell round the world
老字号、新国潮 = old brands, new fashion
好物进万家 = good things for every home
venues
农贸市场 = Food Market
步行街 = Pedestrian Street
保税仓 = Bonded Warehouse`,
  market: `
市场监督管理 = market regulation
objects
电梯安全责任保险#台 = lifts with liability insurance#
食品抽检批次#批 = food samples#
集贸市场电子秤检定#台 = market scales checked#
小作坊提升改造#家 = small workshops improved#
特种设备隐患#处 = faults of special equipment#
发明专利授权#件 = patents granted#
消费维权投诉#件 = consumer complaints#
计量标准装置#套 = measuring standards#
网络餐饮店铺巡检#家 = internet kitchens inspected#
tasks
食品安全示范城创建 = the title of food-safe city
反不正当竞争守护 = fair competition
信用修复一件事 = one form to repair credit
药品网络销售整治 = order in the sale of medicines by internet
质量基础设施一站式服务 = one-stop quality services
商标品牌指导站布点 = advice on trade marks
公平竞争审查 = reviews of fair competition
校园周边五毛食品清理 = removal of junk food near schools
audiences
食品生产经营者 = makers and sellers of food
投诉消费者 = consumers who complain
特种设备使用单位 = users of special equipment
effects
挽回消费者经济损失{money} = consumers got back {money}
食品评价性抽检合格率{rate} = {rate} of the food samples were sound
企业开办时间压缩到{n}小时 = a firm is now set up within {n} hours
{firm}主导制定国家标准{n}项 = {firm} led the work on {n} national standards
查获假冒伪劣商品货值{money} = fake goods worth {money} were seized
indicators
食品抽检问题处置率#% = Faulty food dealt with#%
电梯维保质量合格率#% = Lifts well kept#%
投诉举报按时办结率#% = Complaints closed in time#%
计量器具强检覆盖率#% = Measuring tools checked#%
↓药品不良事件迟报率#% = Late reports on medicines#%
市场主体年报率#% = Annual reports of firms#%
problems
职业索赔挤占执法资源，恶意举报甄别难 = professional claimants take up time and are hard to tell apart
老旧电梯配件停产，三角钥匙管理混乱 = parts of old lifts are no longer made and their keys go astray
农村集体聚餐备案率低 = few village feasts are notified
检验检测机构出具虚假报告屡禁不止 = false test reports keep appearing
terms
HACCP体系认证 = HACCP certification
ISO9001换证 = renewal of ISO9001
QS旧标识清退 = removal of old QS marks
slogans
四个最严 = the four strictest
你点我检 = you choose, we test
双随机、一公开 = random checks, open results
venues
检测中心 = Testing Centre
食品产业园 = Food Park
市场监管所 = Market Station`,
  finance: `
财政 = public finance
objects
预算绩效目标审核#个 = performance goals reviewed#
地方政府专项债券项目#个 = projects under special bonds#
国库集中支付电子凭证#笔 = electronic payment vouchers#
政府采购意向公开#条 = procurement plans published#
行政事业单位资产盘点#件 = assets counted#
惠民补贴一卡通#万人次 = subsidies paid by card#ten thousand
代理记账机构检查#家 = bookkeeping agents inspected#
重点绩效评价#项 = key evaluations#
非税收入票据核销#份 = receipts of charges cleared#
tasks
零基预算改革 = zero-based budgeting
三保支出兜底 = cover for the three guarantees
隐性债务化解 = reduction of hidden debt
财会监督专项行动 = the drive of financial supervision
预算管理一体化建设 = one system for the budget
直达资金常态化监控 = watch over direct funds
政府购买服务清单管理 = lists of bought services
国有企业公司制改制 = state firms turned into companies
audiences
预算单位财务人员 = finance staff of budget units
政府采购供应商 = suppliers
补贴领取对象 = people who draw subsidies
effects
压减一般性支出{money} = general spending was cut by {money}
审减不合理概算{money}，核减率{rate} = {money} was struck from estimates, {rate} of them
专项债券支付进度{rate} = {rate} of the special bonds were spent
一般公共预算收入完成{money} = general public revenue came to {money}
收回存量资金{money}统筹使用 = idle funds of {money} were taken back and used elsewhere
indicators
绩效自评抽查复核率#% = Self-evaluations checked#%
国库支付审核差错更正率#% = Payment errors corrected#%
政府采购节资率#% = Savings in procurement#%
预决算公开及时率#% = Budgets published in time#%
↓暂付款消化余额占比#% = Advances outstanding#%
会计信息质量检查覆盖率#% = Bookkeeping inspected#%
problems
预算单位重投入轻绩效，目标编制照搬上年 = units care for money more than results and copy last year's goals
专项资金碎片化，撒胡椒面现象仍存 = special funds are split into crumbs
基层财政所人员断层，账务核算滞后 = township finance offices lack staff and book late
库款调度压力大，年底集中拨付 = cash is tight and much is paid at year's end
terms
PPP项目入库 = the register of PPP projects
OA公文流转 = OA circulation of papers
SAP国资报表 = SAP reports of state assets
slogans
花钱必问效、无效必问责 = every yuan answers for its effect
政府过紧日子 = lean government
先有项目、再安排预算 = project first, budget second
venues
财政所 = Finance Office
国库集中收付中心 = Treasury Centre
会计核算中心 = Accounting Centre`,
  zone: `
开发区建设 = the development zone
objects
入园签约项目#个 = projects signed#
标准化厂房#万平方米 = standard workshops#ten thousand square metres
孵化器在孵企业#家 = firms in incubators#
园区道路桥梁#公里 = roads and bridges of the zone#km
集中供热管线#公里 = heating mains#km
人才公寓床位#张 = beds for staff#
绿化隔离林带#亩 = green belts#mu
企业服务专员#名 = advisers for firms#
雨水调蓄池#座 = storm basins#
tasks
亩均效益评价 = assessment of yield by land
腾笼换鸟攻坚 = new firms for old
产城融合配套 = homes and services for the zone
飞地园区共建 = shared parks elsewhere
招商引资签约落地 = investment signed and built
区域评估成果共享 = shared area assessments
企业开办全程代办 = help with every paper for new firms
低碳园区试点 = a low-carbon park
audiences
落户企业 = firms in the zone
园区务工人员 = workers in the zone
拆迁安置村民 = resettled villagers
effects
引进亿元以上项目{n}个 = {n} projects of more than CNY 100 million came
{firm}二期厂房结构封顶 = the second plant of {firm} was topped out
工业总产值增长{rate} = industrial output grew by {rate}
清退低效用地{N}亩 = {N} mu of poorly used land were taken back
企业注册到开工平均{n}天 = firms begin {n} days after registration
indicators
招商项目履约率#% = Signed projects carried out#%
亩均税收增幅#% = Growth of tax by land#%
园区污水纳管率#% = Firms on the sewer#%
企业服务事项办结率#% = Services to firms closed#%
↓闲置厂房占比#% = Empty workshops#%
固定资产投资增速#% = Growth of fixed investment#%
problems
招商协议违约条款缺失，补贴追缴无据 = contracts lack penalties, and grants cannot be reclaimed
蒸汽价格偏高，高耗能企业外迁意愿上升 = steam is dear and heavy users think of leaving
周边学校商超配套滞后，夜间空城 = schools and shops lag and the zone is empty at night
征地拆迁遗留钉子户影响路网贯通 = houses left over from clearance block the roads
terms
ESG信息披露 = ESG disclosure
LNG储配站 = the LNG station
IPO辅导备案 = filing for IPO tutoring
slogans
拿地即开工、竣工即投产 = build on the deed, produce on completion
店小二式服务 = service as of a good host
链长+链主 = chain heads and leading firms
venues
科创园 = Science Park
众创空间 = Maker Space
邻里中心 = Neighbourhood Centre`,
} as const;
