/** Water, roads, houses, towns and land. */
export const CONSTRUCTION = {
  water: `
水务 = water affairs
objects
供水管网#公里 = water mains#km
排涝泵站#座 = pumping stations#
堤防险工险段#处 = weak stretches of dyke#
农村蓄水窖池#口 = rural cisterns#
灌溉斗渠#公里 = branch canals#km
水文自动监测站#个 = automatic gauging stations#
病险水闸#座 = unsafe sluices#
雨污分流管道#公里 = separate sewers#km
河道淤积段#处 = silted reaches#
tasks
河湖长制提档升级 = upgrading of the river chief system
农村饮水安全巩固提升 = safe rural drinking water
山洪灾害群测群防 = community watch for flash floods
用水总量和强度双控 = control of total and unit water use
黑臭水体销号整治 = clean-up of foul waters
坡耕地水土流失综合治理 = soil conservation on sloping fields
灌区续建配套与节水改造 = completion of irrigation schemes
取用水专项整治回头看 = second check of water abstraction
audiences
沿河低洼地带居民 = residents of low ground along the rivers
灌区种粮大户 = grain growers in the irrigation schemes
自来水用户 = users of tap water
effects
供水保证率提高到{rate} = the security of supply rose to {rate}
清淤疏浚土方{N}立方米 = {N} cubic metres of silt were dredged
{town}告别了肩挑背驮取水的历史 = the people of {town} no longer carry their water
汛期{n}座水库科学错峰泄洪 = {n} reservoirs staggered their release in the flood season
断面水质由Ⅴ类改善为Ⅲ类 = water at the section improved from class V to class III
indicators
供水水质达标率#% = Compliance of supplied water#%
↓公共管网漏损率#% = Leakage from public mains#%
水利工程按期完工率#% = Water works finished on time#%
新增高效节水灌溉面积#亩 = New water-saving irrigation#mu
水旱灾害预警发布及时率#% = Timely flood and drought warnings#%
农田灌溉水有效利用系数#% = Irrigation water put to use#%
problems
小型水库管护员队伍老化，巡坝查险手段单一 = keepers of small reservoirs are ageing and inspect dams by eye alone
部分支渠末梢渗漏严重，旱季配水矛盾突出 = the ends of some canals leak, and water is disputed in the dry season
水价综合改革滞后，精准补贴机制尚未落地 = reform of water prices lags and targeted subsidies are not in place
穿堤涵管产权不清，修缮责任互相推诿 = nobody owns the culverts under the dykes and repair is passed around
terms
SCADA远程测控系统 = the SCADA telemetry system
DN300球墨铸铁管 = DN300 ductile iron pipes
GIS管网一张图 = the GIS map of mains
slogans
一河一策 = one plan for one river
先建机制、后建工程 = rules first, works second
以水定城、以水定产 = towns and trades fitted to the water there is
venues
水库 = Reservoir
水闸 = Sluice
泵站 = Pumping Station`,
  transport: `
交通运输 = transport
objects
农村公路油返砂路段#公里 = rural roads worn to gravel#km
危旧桥梁#座 = unsafe bridges#
港湾式公交停靠站#个 = bus bays#
内河航道碍航浅滩#处 = shoals in inland waterways#
公路安全生命防护栏#公里 = roadside safety barriers#km
新能源公交车辆#辆 = new-energy buses#
客货邮融合站点#个 = stations shared by coach, freight and post#
隧道照明灯具#盏 = tunnel lamps#
渡口趸船#艘 = landing pontoons#
tasks
四好农村路示范创建 = model rural roads
超限超载联合治理 = joint control of overloaded lorries
巡游出租车行业稳定 = a steady taxi trade
城乡公交一体化改造 = joint bus services in town and country
国省干线预防性养护 = preventive upkeep of trunk roads
水上交通安全集中整治 = safety on the water
多式联运枢纽培育 = hubs for combined transport
道路客运班线公司化改造 = turning coach routes over to companies
audiences
沿线通勤职工 = commuters along the line
渡口过江群众 = passengers of the ferries
货运车辆驾驶员 = lorry drivers
effects
通勤时间平均缩短{n}分钟 = commutes became {n} minutes shorter on average
{town}至{town2}班车加密到每日{n}班 = coaches between {town} and {town2} now run {n} times a day
查处超限车辆{N}台次，卸载转运{N2}吨 = {N} overloaded lorries were stopped and {N2} tonnes unloaded
公路优良路率达到{rate} = {rate} of the roads were in good order
邮件快递当日投递率提升至{rate} = {rate} of parcels were delivered within the day
indicators
公路技术状况指数#分 = Pavement condition index#points
公交正点率#% = Buses on time#%
危桥改造完成率#% = Unsafe bridges rebuilt#%
新改建农村公路里程#公里 = Rural roads built or rebuilt#km
↓超限超载率#% = Overloaded lorries#%
道路客运投诉办结率#% = Complaints about coaches closed#%
problems
临崖路段防撞设施标准偏低，雨雾天气易发事故 = barriers on roads along cliffs are too weak for rain and fog
公交线网与地铁接驳不畅，末班车收车过早 = buses do not meet the metro and the last ones leave too early
砂石料价格上涨，部分标段施工单位拖延复工 = dearer sand and stone made some contractors slow to resume
治超站点电子抓拍设备误判率较高 = cameras at weighing points often misjudge
terms
ETC门架 = ETC gantries
TOD综合开发 = TOD schemes
BIM协同设计平台 = the BIM design platform
slogans
修一条路、富一方百姓 = a road that makes a district prosper
门到门、一票制 = door to door on one ticket
平安渡运 = Safe Ferries
venues
大桥 = Bridge
公交枢纽站 = Bus Terminal
码头 = Wharf`,
  housing: `
住房和城乡建设 = housing and construction
objects
老旧小区单元楼#栋 = old residential blocks#
既有住宅加装电梯#部 = lifts added to houses#
公共租赁住房#套 = public rental flats#
农村危房#户 = unsafe rural houses#
绿色建筑面积#万平方米 = green floor space#ten thousand square metres
燃气老化立管#根 = worn gas risers#
历史文化街区沿街立面#处 = fronts in historic streets#
装配式叠合楼板#块 = prefabricated slabs#
高空坠物隐患外墙砖#平方米 = loose wall tiles#square metres
tasks
保交楼专项借款管理 = loans for the delivery of presold flats
自建房安全隐患排查 = checks of self-built houses
建筑工地扬尘治理 = dust control on building sites
房屋征收与补偿 = expropriation of houses with compensation
传统村落集中连片保护 = protection of groups of old villages
工程款拖欠清理 = clearing of overdue payments for works
物业服务质量考评 = assessment of property managers
青年人才公寓筹集 = flats for young professionals
audiences
棚户区拆迁户 = households moved from shanty areas
购房业主 = buyers of flats
进城务工人员 = workers from the countryside
effects
{estate}居民圆了电梯梦 = the people of {estate} have their lifts at last
化解停工楼盘{n}个，交付{N}套 = {n} stalled estates were taken up again and {N} flats delivered
房屋渗漏投诉下降{rate} = complaints about leaks fell by {rate}
为{N}名农民工追回工资{money} = wages of {money} were recovered for {N} migrant workers
海绵化改造面积占建成区的{rate} = sponge-city works cover {rate} of the built-up area
indicators
老旧小区改造开工率#% = Old estates under renewal#%
公租房入住率#% = Public rental flats let#%
农房安全鉴定覆盖率#% = Rural houses examined#%
↓住宅工程质量投诉率#% = Complaints about building quality#%
绿色建筑占新建建筑比例#% = Green share of new buildings#%
工程竣工验收备案及时率#% = Completion filed in time#%
problems
加装电梯低层住户意见难以统一 = people on low floors are hard to win for lifts
维修资金续筹困难，电梯大修无钱可用 = repair funds are not refilled and lifts cannot be overhauled
监理人员证件挂靠，旁站记录事后补填 = supervisors lend their licences and write site records afterwards
老城排水立管混接，改造后仍有返臭 = downpipes in the old town are cross-connected and still smell
terms
EPC总承包 = EPC contracts
CIM基础平台 = the CIM base platform
LED楼宇亮化 = LED lighting of buildings
slogans
一楼一策 = one plan for one building
住有所居、居有所安 = homes for all and safe ones
拆墙透绿 = walls down, green in
venues
花苑 = Garden Estate
公寓 = Apartments
安置房小区 = Resettlement Estate`,
  urban: `
城市管理 = city management
objects
生活垃圾分类投放亭#座 = kiosks for sorted waste#
公厕蹲位#个 = stalls in public toilets#
城市道路窨井盖#只 = manhole covers#
占道经营摊点#处 = stalls on the pavement#
景观路灯杆#基 = lamp posts#
建筑垃圾消纳场#个 = tips for building waste#
违章搭建棚屋#间 = sheds built without permit#
非机动车停放泊位#个 = stands for bicycles#
破损人行道板#平方米 = broken paving#square metres
tasks
餐厨废弃物收运处置 = collection of kitchen waste
户外广告招牌整治 = tidying of signs and hoardings
背街小巷洁化美化 = cleaner back lanes
共享单车停放秩序管理 = order among shared bicycles
生活垃圾焚烧发电 = power from waste
渣土运输密闭化监管 = covered transport of spoil
犬类文明饲养管理 = responsible keeping of dogs
流动摊贩疏导点建设 = places for street vendors
audiences
环卫一线工人 = street cleaners
沿街商户 = shopkeepers on the street
夜市摊主 = stallholders of night markets
effects
机械化清扫率达到{rate} = {rate} of the streets are swept by machine
拆除违法建设{N}平方米 = {N} square metres of illegal building were pulled down
数字城管案件结案率{rate} = {rate} of the cases in digital city management were closed
{road}两侧乱堆乱放现象基本消失 = heaps of goods along {road} have gone
厨余垃圾日均分出量增至{n}吨 = {n} tonnes of kitchen waste are now sorted every day
indicators
生活垃圾无害化处理率#% = Waste treated safely#%
道路亮灯率#% = Street lamps lit#%
公厕保洁达标率#% = Toilets kept clean#%
城市管理案件按期结案率#% = Cases closed in time#%
垃圾分类居民知晓率#% = Residents who know how to sort#%
↓窨井盖病害发生率#% = Faulty manhole covers#%
problems
餐饮油烟扰民反复回潮，执法取证困难 = kitchen fumes return again and again and are hard to prove
垃圾分类定时定点守桶经费难以为继 = money for wardens at the bins will not last
协管人员流动频繁，执法文书制作不规范 = wardens come and go and their papers are faulty
夜间施工噪声举报多、查处少 = night noise is often reported and seldom punished
terms
AI视频巡查 = AI video patrols
12345工单 = 12345 hotline orders
NB-IoT智能井盖 = NB-IoT manhole covers
slogans
马路不仅要扫干净，还要坐得下来 = streets clean enough to sit on
721工作法 = the 7-2-1 method
门前三包 = three duties before the door
venues
转运站 = Transfer Station
口袋公园 = Pocket Park
焚烧厂 = Incinerator`,
  land: `
自然资源和规划 = natural resources and planning
objects
永久基本农田界桩#根 = boundary posts of protected farmland#
低效工业用地#亩 = poorly used industrial land#mu
不动产登记历史档案#卷 = old files of land titles#
地质灾害隐患点#处 = places at risk of landslides#
废弃矿山采坑#个 = pits of abandoned mines#
耕地后备资源图斑#块 = plots fit for new fields#
宗地权籍调查#宗 = surveyed parcels#
测量标志点#座 = survey marks#
村庄规划编制#个 = village plans#
tasks
国土空间规划编制 = territorial planning
批而未供土地消化 = use of land approved but not granted
卫片执法图斑核查 = checks of satellite findings
城镇开发边界划定 = drawing of the urban boundary
矿山生态修复 = restoration of mines
工业用地弹性出让 = flexible leases of industrial land
土地征收成片开发方案 = schemes for land assembly
实景三维建模 = three-dimensional models of the land
audiences
失地农民 = farmers who lost their land
不动产权利人 = holders of land titles
采矿权人 = holders of mining rights
effects
盘活存量建设用地{N}亩 = {N} mu of idle building land were put to use
补充耕地指标{n}公顷 = {n} hectares of new farmland were credited
不动产登记压缩至{n}小时办结 = titles are now registered within {n} hours
{village}滑坡体{N}立方米全部清除 = {N} cubic metres of slipped ground at {village} were cleared
违法用地拆除复耕到位率{rate} = {rate} of illegally used land was returned to fields
indicators
耕地保有量完成率#% = Farmland kept#%
卫片执法整改率#% = Satellite findings put right#%
不动产登记一窗受理率#% = Titles handled at one window#%
地质灾害巡查覆盖率#% = Patrols of places at risk#%
矿山复绿面积#公顷 = Mines replanted#hectares
↓违法占耕比例#% = Farmland taken illegally#%
problems
村级建设用地规模不足，宅基地审批积压 = villages lack building land and requests for house plots pile up
历史遗留登记缺件，权属争议久拖不决 = old titles lack papers and disputes drag on
测绘成果坐标系不统一，数据套合误差大 = surveys use different coordinates and do not fit
汛期边坡监测桩损毁后补设不及时 = posts that watch slopes were not replaced after the rains
terms
CORS基准站 = CORS stations
CGCS2000坐标系 = the CGCS2000 coordinates
LiDAR机载扫描 = airborne LiDAR scans
slogans
标准地、拿地即开工 = standard plots, work on the day of the deed
长牙齿的硬措施 = measures with teeth
多规合一 = many plans in one
venues
矿区 = Mine
地质公园 = Geopark
产业园地块 = Industrial Plot`,
  environment: `
生态环境 = ecology and environment
objects
入河排污口#个 = outfalls into rivers#
挥发性有机物治理设施#套 = installations against solvents#
国三柴油货车#辆 = Euro III diesel lorries#
畜禽粪污贮存池#口 = slurry tanks#
大气微型站#个 = small air stations#
加油站油气回收装置#套 = vapour recovery units#
土壤污染地块#宗 = contaminated plots#
噪声自动监测点位#处 = automatic noise monitors#
饮用水源地隔离护栏#米 = fences around water sources#metres
tasks
蓝天保卫战攻坚 = the campaign for blue skies
排污许可证后监管 = checks after discharge permits
新污染物筛查 = screening for new pollutants
秸秆露天禁烧巡查 = patrols against straw burning
危险废物规范化管理 = orderly handling of hazardous waste
突发环境事件应急演练 = drills for spills
碳排放权交易履约 = duties in the carbon market
生态环境损害赔偿磋商 = settlements for damage to nature
audiences
信访投诉人 = people who complain
涉气重点企业 = firms with large emissions
流域下游居民 = residents downstream
effects
细颗粒物年均浓度下降到每立方米{n}微克 = fine dust fell to {n} micrograms a cubic metre over the year
空气质量优良天数比率{rate} = {rate} of the days had good air
{river}出境断面连续{n}个月达标 = {river} met its standard at the border for {n} months
立案查处环境违法案件{n}起，罚款{money} = {n} offences were prosecuted and fines of {money} imposed
污水集中收集率提高到{rate} = {rate} of the sewage is now collected
indicators
空气质量优良天数比率#% = Days with good air#%
地表水优良断面比例#% = Good surface water sections#%
危险废物安全处置率#% = Hazardous waste disposed of safely#%
环境信访办结率#% = Environmental complaints closed#%
主要污染物排放量降幅#% = Emissions of main pollutants#%
受污染耕地安全利用率#% = Polluted fields in safe use#%
problems
臭氧污染成因复杂，区域传输影响研判不足 = ozone has many causes and what drifts in is poorly understood
乡镇污水处理站进水浓度低、运行负荷不足 = township sewage works receive weak sewage and run half empty
在线监测数据异常未能及时溯源 = odd readings of monitors were not traced in time
餐饮油水分离器清掏记录缺失 = records of emptied grease traps are missing
terms
VOCs走航监测 = VOCs survey drives
PM2.5与O₃协同控制 = joint control of PM2.5 and ozone
COD在线仪 = COD monitors
slogans
绿水青山就是金山银山 = clear waters and green hills are gold
谁污染、谁付费 = the polluter pays
帮企减污 = Cleaner with the Firms
venues
污水处理厂 = Sewage Works
湿地 = Wetland
监测站 = Monitoring Station`,
} as const;
