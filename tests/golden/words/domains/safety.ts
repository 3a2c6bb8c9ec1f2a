/** Emergencies and fire. */
export const SAFETY = {
  emergency: `
应急管理 = emergency management
objects
危险化学品重大危险源#处 = major chemical hazards#
应急避难场所#个 = shelters#
森林航空灭火取水点#处 = water points for helicopters#
有限空间作业警示牌#块 = warning signs for confined spaces#
救灾帐篷#顶 = tents for relief#
尾矿库坝体位移监测#座 = tailings dams watched#
烟花爆竹零售点#家 = firework shops#
安全生产执法检查#家次 = safety inspections#
应急广播音柱#根 = loudspeakers for warnings#
tasks
重大事故隐患动态清零 = no great hazard left
工贸粉尘防爆治理 = dust explosions in workshops
自然灾害风险普查成果应用 = use of the hazard survey
危化品运输车辆管控 = control of chemical transport
基层应急消防融合改革 = joint emergency and fire posts
企业主要负责人安全培训 = safety courses for managers
汛期人员转移避险 = moving people in floods
安责险推广 = safety insurance
audiences
高危行业从业人员 = workers in dangerous trades
受灾群众 = people hit by disaster
安全管理员 = safety officers
effects
整改重大隐患{n}处 = {n} great hazards were removed
生产安全事故起数下降{rate} = accidents at work fell by {rate}
提前转移{village}群众{N}人 = {N} people of {village} were moved in time
下拨救灾款{money} = relief of {money} was paid
行政处罚{n}起，罚没{money} = {n} penalties of {money} in all were imposed
indicators
重大隐患整改率#% = Great hazards removed#%
应急演练计划完成率#% = Planned drills held#%
救灾物资到位时限达标率#% = Relief goods in time#%
↓亿元产值事故死亡率#% = Deaths per output#%
特种作业持证率#% = Workers with licences#%
灾情信息报送准确率#% = Correct reports of disasters#%
problems
小微企业安全主体责任悬空，动火审批走过场 = small firms neglect safety and permits for hot work are a form
乡镇应急物资过期未轮换 = township stores are past their date
专家查隐患费用标准偏低 = experts are badly paid
有限空间中毒窒息警示教育不够深入 = warnings about gas in confined spaces do not sink in
terms
GB30871特殊作业标准 = standard GB30871
PLB卫星示位标 = PLB beacons
AED急救站 = AED stations
slogans
隐患就是事故 = a hazard is an accident
人人讲安全、个个会应急 = safety is for all
宁可十防九空 = rather ten times for nothing
venues
化工园区 = Chemical Park
避难广场 = Shelter Square
救援站 = Rescue Station`,
  fire: `
消防救援 = fire and rescue
objects
市政消火栓#个 = hydrants#
微型消防站#个 = small fire posts#
高层建筑消防车登高面#处 = ladder places at high blocks#
电动自行车充电棚#座 = sheds for charging bicycles#
灭火救援出动#起 = calls attended#
独居老人烟感报警器#只 = smoke alarms for old people#
重型水罐消防车#辆 = heavy tankers#
抢险救援搜救犬#条 = rescue dogs#
消防文员招聘#名 = clerks hired#
tasks
打通生命通道 = clear access for engines
九小场所夜查 = night checks of small premises
政府专职消防队伍建设 = full-time local brigades
大型综合体消防达标 = standards for malls
水域救援轻骑队组建 = light teams for water rescue
消防安全责任约谈 = talks on fire duties
木结构古建筑防火 = old timber houses
无人机灭火战法研训 = drones in fire-fighting
audiences
高层住户 = people in high blocks
沿街三合一店铺 = shops with flats
队站指战员 = fire-fighters
effects
火灾起数同比下降{rate} = fires fell by {rate}
营救被困人员{n}名 = {n} people were rescued
五分钟到场率{rate} = {rate} of the calls were reached in five minutes
清理{road}消防通道违停{n}处 = {n} parked obstacles on {road} were removed
抢救财产价值{money} = property worth {money} was saved
indicators
消防车五分钟到场率#% = Calls reached in five minutes#%
消火栓完好率#% = Hydrants in order#%
火灾隐患督改率#% = Fire hazards removed#%
↓亡人火灾起数占比#% = Fires with deaths#%
装备器材配备达标率#% = Equipment up to standard#%
宣传培训受众完成率#% = People taught#%
problems
老城木板房连片，消防水源严重不足 = rows of timber houses lack water
飞线充电屡禁不绝，夜间巡查力量薄弱 = cables from windows persist and patrols at night are thin
举高车超期服役，进口配件更换难 = ladder trucks are too old and parts are hard to get
专职队员工资低，流失率居高不下 = full-time fire-fighters are badly paid and leave
terms
119宣传月 = the 119 month
A类泡沫 = class A foam
PDA执法终端 = PDA handsets
slogans
救早、灭小、三分钟到场 = early, small, in three minutes
烈火丹心 = true hearts in the fire
人离火灭 = out when you leave
venues
消防站 = Fire Station
训练基地 = Training Ground
水源点 = Water Point`,
} as const;
