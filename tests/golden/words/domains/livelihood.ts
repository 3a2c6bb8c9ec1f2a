/** Schools, health, welfare, work and insurance. */
export const LIVELIHOOD = {
  education: `
教育 = education
objects
义务教育学位#个 = school places#
中小学塑胶跑道#条 = running tracks#
教室护眼灯#盏 = classroom lamps that spare the eyes#
普惠性民办园#所 = low-fee private nurseries#
乡村小规模学校#所 = small village schools#
校园食堂明厨亮灶#家 = open school kitchens#
理化生实验操作台#张 = laboratory benches#
寄宿生标准床位#张 = beds for boarders#
录播教室#间 = recording classrooms#
tasks
双减政策落地 = less homework and tutoring
集团化办学试点 = schools in groups
课后延时服务 = care after lessons
控辍保学劝返 = bringing truants back to school
城区大班额化解 = breaking up of large classes
校外培训机构治理 = order among tutoring firms
研学实践基地遴选 = choice of places for field studies
职普融通课程改革 = lessons shared by vocational and general schools
audiences
留守儿童家长 = parents of children left behind
随迁子女 = children of migrant workers
特岗教师 = teachers in special posts
effects
大班额比例降至{rate} = large classes fell to {rate}
{town}中心小学实现热水洗浴全覆盖 = every boarder at the school of {town} has a hot bath
家庭经济困难学生资助{N}人次，发放助学金{money} = {N} grants of {money} in all went to poor pupils
学前教育普惠率达到{rate} = {rate} of nursery places are low-fee
骨干教师跨校轮岗{n}名 = {n} leading teachers moved to other schools
indicators
九年义务教育巩固率#% = Pupils who stay for nine years#%
学生体质健康优良率#% = Pupils in good health#%
教师继续教育完成率#% = Teachers who finished training#%
↓学生近视率#% = Short-sighted pupils#%
生均公用经费拨付及时率#% = Money per pupil paid in time#%
校园安防建设达标率#% = Schools up to the safety standard#%
problems
城区学校操场被挤占，生均用地不达标 = playgrounds in town have shrunk below the standard
乡村音体美教师结构性缺编 = villages lack teachers of music, sport and art
作业公示流于形式，家校沟通不畅 = homework is posted as a formality and parents hear little
校车线路覆盖不足，偏远教学点接送困难 = school buses do not reach remote schools
terms
STEM教育 = STEM lessons
AR虚拟实验室 = AR laboratories
K12在线课堂 = K12 online lessons
slogans
五育并举 = five sides of education together
阳光招生 = open admissions
小眼睛、大视界 = small eyes, wide view
venues
实验小学 = Experimental Primary School
初级中学 = Middle School
幼儿园 = Nursery`,
  health: `
卫生健康 = health
objects
家庭医生签约#人 = residents with a family doctor#
负压病房床位#张 = negative-pressure beds#
村卫生室诊疗设备#台 = devices for village clinics#
婴幼儿托位#个 = places for infants#
急救车辆#辆 = ambulances#
中药饮片煎药锅#台 = kettles for herbal decoctions#
适龄女性宫颈癌筛查#人 = women screened for cervical cancer#
冷链疫苗冰箱#台 = vaccine refrigerators#
发热哨点诊室#间 = fever clinics#
tasks
紧密型县域医共体建设 = county medical alliances
国家卫生城市复审 = review of the healthy city title
出生缺陷三级预防 = prevention of birth defects
结核病耐药筛查 = screening for resistant tuberculosis
中医药特色诊疗推广 = traditional medicine in clinics
严重精神障碍患者管控救治 = care of severe mental illness
院前急救网络布局 = the network of ambulances
病媒生物防制 = control of rats and mosquitoes
audiences
慢性病患者 = patients with chronic illness
孕产妇 = expectant mothers
住院患者 = hospital patients
effects
高血压规范管理率达到{rate} = {rate} of high blood pressure is treated by the rules
{town}卫生院首次开展阑尾切除手术 = the clinic of {town} removed an appendix for the first time
平均住院日缩短到{n}天 = stays in hospital fell to {n} days
孕产妇死亡率控制在十万分之{n}以内 = deaths of mothers were kept below {n} in a hundred thousand
门诊次均费用下降{rate} = the cost of a consultation fell by {rate}
indicators
适龄儿童免疫规划接种率#% = Children vaccinated#%
基层首诊占比#% = First visits at local clinics#%
急救平均响应时间达标率#% = Ambulances in time#%
↓药品收入占比#% = Income from medicines#%
居民健康素养水平#% = Residents who know about health#%
传染病报告及时率#% = Infectious diseases reported in time#%
problems
乡镇卫生院骨干医师外流，儿科难以为继 = good doctors leave township clinics and paediatrics hardly survives
检验检查结果互认范围窄，重复检查仍较普遍 = few test results are accepted elsewhere and tests are repeated
发热门诊三区两通道改造标准执行不一 = fever clinics were rebuilt to uneven standards
院感督查台账笔误较多，消杀频次不足 = records of hospital hygiene have slips and disinfection is rare
terms
CT影像云胶片 = CT images in the cloud
HPV疫苗 = HPV vaccine
DRG付费病组 = DRG payment groups
slogans
大病不出县 = serious illness treated in the county
数据多跑路、患者少跑腿 = data travels, patients do not
健康敲门行动 = Health Knocks at the Door
venues
社区卫生服务中心 = Community Health Centre
卫生院 = Clinic
人民医院 = People's Hospital`,
  civil: `
民政 = civil affairs
objects
居家适老化改造#户 = homes fitted for old age#
社区助餐点#个 = community canteens#
养老护理型床位#张 = nursing beds for the old#
临时救助对象#人次 = cases of temporary relief#
公益性公墓穴位#个 = plots in public cemeteries#
孤儿基本生活保障#人 = orphans supported#
社工服务站#个 = social work stations#
无障碍扶手#米 = handrails#metres
流浪乞讨人员甄别寻亲#人 = homeless people traced to their kin#
tasks
最低生活保障动态管理 = review of minimum allowances
移风易俗婚俗改革 = simpler weddings
失能老人集中照护 = care for the infirm
区划地名文化挖掘 = the lore of place names
社会组织等级评估 = grading of associations
困境儿童关爱保护 = protection of children in need
殡葬领域突出问题整治 = order in the funeral trade
婚姻登记跨省通办 = marriage papers across provinces
audiences
独居空巢老人 = old people who live alone
低收入家庭 = households of low income
特困供养人员 = people in full public care
effects
老年助餐惠及{N}人次 = {N} meals were served to old people
发放低保金{money}，社会化发放率{rate} = allowances of {money} were paid, {rate} of them through banks
{village}红白理事会节约办酒开支近{rate} = the wedding and funeral council of {village} saved nearly {rate} of the cost of feasts
慈善捐赠入账{money} = gifts of {money} were received
探访关爱特殊困难老人{N}户 = {N} old people in need were visited
indicators
低保对象认定准确率#% = Right decisions on allowances#%
养老机构消防达标率#% = Homes up to fire standards#%
救助资金发放及时率#% = Relief paid in time#%
社会组织年检率#% = Associations reviewed#%
↓错保漏保发生率#% = Wrong or missed allowances#%
骨灰生态安葬率#% = Ecological burials#%
problems
养老护理员持证上岗率低，夜班轮值困难 = few carers are certified and night shifts are hard to fill
社区助餐点选址偏远，盈亏难以平衡 = canteens lie too far out to pay their way
散埋乱葬历史旧账多，迁坟工作阻力大 = scattered graves are many and moving them is resisted
银发志愿者补贴标准缺乏依据 = there is no basis for the allowances of elderly helpers
terms
SOS一键呼叫 = the SOS call button
5A级社会组织 = associations rated 5A
DV纪录短片 = a DV documentary
slogans
物质+服务 = goods plus services
十五分钟养老圈 = old-age care within fifteen minutes
逝有所安 = rest for the dead
venues
敬老院 = Home for the Aged
社工站 = Social Work Station
公墓 = Cemetery`,
  labour: `
人力资源和社会保障 = human resources and social security
objects
零工驿站#个 = stations for casual workers#
公益性岗位#个 = public-interest jobs#
职业技能培训补贴#人次 = training grants#
创业担保贷款#笔 = loans for new businesses#
劳动仲裁案件#件 = labour disputes#
高校毕业生就业见习#人 = graduates in traineeships#
农民工工资保证金账户#个 = deposit accounts for wages#
社保卡换发#张 = renewed social security cards#
高技能人才研修班#期 = courses for skilled workers#
tasks
根治欠薪冬季行动 = the winter drive against unpaid wages
稳岗返还直达快享 = quick refunds to firms that keep jobs
工伤预防宣传培训 = prevention of accidents at work
事业单位公开招聘 = open recruitment for public institutions
养老保险全国统筹衔接 = the nation-wide pension pool
新就业形态劳动者权益保障 = rights of platform workers
职业技能等级认定 = tests of trade skills
零就业家庭清零帮扶 = help for households without a job
audiences
登记失业人员 = registered unemployed
外卖骑手 = delivery riders
返乡创业青年 = young people who start a business at home
effects
城镇新增就业{N}人 = {N} new urban jobs were counted
为{N}名劳动者追讨工资{money} = wages of {money} were recovered for {N} workers
调解成功率提高到{rate} = {rate} of the disputes were settled by mediation
{town}家门口招聘会达成意向{n}人 = {n} people found a job at the fair in {town}
失业保险基金支出{money} = the unemployment fund paid {money}
indicators
城镇登记失业率控制完成率#% = Unemployment kept within target#%
劳动人事争议结案率#% = Labour disputes closed#%
培训后就业率#% = Trainees who found work#%
社保待遇发放准确率#% = Benefits paid correctly#%
↓欠薪举报重复率#% = Repeated reports of unpaid wages#%
基本养老保险参保率#% = Residents in the pension scheme#%
problems
技能培训工种陈旧，与用工需求脱节 = courses teach old trades that nobody hires for
公益性岗位退出机制不健全，吃空饷风险犹存 = people stay in public-interest jobs and may be paid for nothing
仲裁员编制紧张，立案排期过长 = arbitrators are few and cases wait long
灵活就业人员断缴社保现象较多 = many casual workers stop paying contributions
terms
HR共享用工平台 = the HR platform for shared staff
UI失业金申领页 = the UI claim page
CTO首席技师 = CTO-level master technicians
slogans
人社服务快办 = quick social services
直播带岗 = jobs by live stream
有活找零工、有难找驿站 = work for the day and help at the station
venues
人力资源市场 = Labour Market
技工学校 = Technical School
创业孵化园 = Business Incubator`,
  insurance: `
医疗保障 = medical insurance
objects
集采药品中选品种#个 = medicines bought in bulk#
门诊慢特病认定#人 = patients entitled to outpatient care#
医保定点药店#家 = contracted pharmacies#
异地就医直接结算#人次 = bills settled outside the city#
村级医保服务点#个 = village insurance desks#
飞行检查疑点病历#份 = doubtful records in surprise checks#
长期护理险失能评估#人 = people examined for long-term care#
医保电子凭证激活#万人 = electronic cards in use#ten thousand
双通道谈判药#种 = negotiated medicines#
tasks
基金监管百日行动 = a hundred days of fund control
高值耗材带量采购 = bulk purchase of costly supplies
按病种分值付费改革 = payment by scores of illness
困难群众参保动员 = enrolment of people in need
医药价格联动调整 = linked prices of medical services
打击欺诈骗保联合执法 = joint action against fraud
零星报销线上受理 = claims by internet
生育津贴免申即享 = maternity pay without application
audiences
参保职工 = insured employees
城乡居民 = residents in town and country
透析患者 = patients on dialysis
effects
追回违规使用基金{money} = misused funds of {money} were recovered
住院政策范围内报销比例达到{rate} = {rate} of eligible hospital costs were repaid
{town}村民刷脸即可结算 = villagers of {town} now pay by face
集采药价平均降幅{rate} = bulk purchase cut prices by {rate}
暂停{n}家定点机构医保结算 = settlement with {n} providers was suspended
indicators
基本医保参保率#% = Residents insured#%
基金当期收支结余率#% = Balance of the fund#%
定点机构现场检查率#% = Providers checked on site#%
↓次均住院费用增幅#% = Growth of hospital bills#%
医保经办差错纠正率#% = Errors put right#%
门诊统筹待遇知晓度#% = Residents who know their benefits#%
problems
分解住院、挂床住院手法隐蔽，智能审核规则待优化 = split and empty stays are hard to see and the rules of automatic checks need work
年轻人断保弃缴，缴费连续性减弱 = young people let their insurance lapse
药店进销存系统未全部接入，回流药倒卖难查 = not all pharmacies are connected, and resold medicines are hard to trace
稽核人员缺乏临床知识 = inspectors know little of medicine
terms
DIP分值库 = the DIP score library
OTC药品目录 = the OTC list
MRI检查限价 = the price cap of MRI scans
slogans
看病钱、救命钱 = money for care, money for life
一站式、一窗口、一单制 = one stop, one window, one bill
医保码上办 = insurance by code
venues
医保服务大厅 = Insurance Hall
康复医院 = Rehabilitation Hospital
大药房 = Pharmacy`,
  veterans: `
退役军人事务 = veterans affairs
objects
烈士纪念设施#处 = memorials to martyrs#
立功受奖送喜报#份 = notices of honours delivered#
军休干部服务管理用房#间 = rooms for retired officers#
优待证申领发放#张 = veterans' cards issued#
退役士兵适应性培训#人 = discharged soldiers trained#
光荣牌悬挂更新#块 = plaques of honour renewed#
零散烈士墓迁葬#座 = scattered graves moved#
双拥主题宣传栏#块 = boards about army and people#
老兵史料口述影像#部 = films of veterans' memories#
tasks
双拥模范城创建 = the title of model city for army and people
转业军官积分选岗 = posts for officers by points
优抚对象短期疗养 = rest cures for those entitled
烈士寻亲 = the search for the kin of martyrs
部分退役士兵社保接续 = insurance gaps of discharged soldiers
随军家属就业安置 = work for soldiers' families
军供应急保障 = supplies for troops in transit
褒扬纪念工作规范化 = order in commemoration
audiences
伤残军人 = disabled soldiers
烈士遗属 = families of martyrs
现役军人家庭 = families of serving soldiers
effects
发放优抚金{money} = allowances of {money} were paid to those entitled
{n}名转业干部三个月内全部上岗 = all {n} transferred officers were at work within three months
{village}无名烈士墓首次确认姓名 = the nameless grave at {village} was given a name
退役士兵参训率{rate} = {rate} of the discharged soldiers took part in training
信访积案化解{n}件 = {n} old petitions were settled
indicators
优抚补助发放准确率#% = Allowances paid correctly#%
退役军人就业率#% = Veterans at work#%
烈士设施管护达标率#% = Memorials in good order#%
服务站星级达标率#% = Rated service stations#%
↓涉军重复信访率#% = Repeated petitions#%
军属走访慰问覆盖率#% = Families visited#%
problems
部分革命遗址碑刻风化，修缮经费缺口大 = inscriptions at some sites weather and money for repair is short
退役军人数据与公安户籍核对不及时 = records of veterans are not compared with the register in time
光荣院床位空置与需求错配并存 = beds in homes of honour stand empty where they are not wanted
村级老兵服务站挂牌多、实效少 = village stations for veterans have signs but do little
terms
VR云祭扫 = VR remembrance
DNA比对寻亲 = DNA tests for kin
APP老兵驿站 = the APP for veterans
slogans
让军人成为全社会尊崇的职业 = a soldier's work honoured by all
退役不褪色 = discharged, not faded
鱼水情深 = as fish and water
venues
烈士陵园 = Martyrs' Cemetery
光荣院 = Home of Honour
军供站 = Troop Supply Station`,
  hospital: `
医院 = hospital care
objects
三四级手术#台 = major operations#
远程会诊#例 = remote consultations#
重症监护床位#张 = intensive care beds#
内镜清洗工作站#套 = endoscope washers#
住院医师规范化培训#人 = residents in training#
自助挂号机#台 = ticket machines#
院内制剂品种#个 = hospital-made medicines#
带教护士#名 = teaching nurses#
放射防护铅门#扇 = lead doors against radiation#
tasks
胸痛中心标准版认证 = accreditation of the chest pain centre
日间手术推广 = day surgery
优质护理服务提升 = better nursing
抗菌药物合理使用 = sparing use of antibiotics
等级医院评审迎检 = preparation for the hospital grade
检验结果互认互通 = mutual use of test results
药品零差率补偿 = compensation for sales at cost
临床重点专科建设 = key departments
audiences
急诊患者 = emergency patients
陪护家属 = relatives at the bedside
规培学员 = residents in training
effects
门急诊量{N}人次 = {N} outpatients were seen
平均候诊时间缩短到{n}分钟 = waiting fell to {n} minutes
微创手术占比{rate} = {rate} of the operations were minimally invasive
收治{town}转诊危重患者{n}例 = {n} critical patients were taken over from {town}
患者跌倒坠床发生数下降{rate} = falls of patients dropped by {rate}
indicators
甲级病案率#% = First-class records#%
病床使用率#% = Beds in use#%
手术安全核查率#% = Operations with a safety check#%
↓医院感染发生率#% = Hospital infections#%
出院患者随访率#% = Patients called after discharge#%
医疗设备完好率#% = Equipment in order#%
problems
停车难、排队久仍是就诊痛点 = parking and queues are still what patients suffer from
高端设备单机检查收入低于预期 = costly machines earn less than hoped
护士配比不足，夜间急诊压力大 = nurses are few and nights in emergency are hard
试剂耗材出入库手工登记，账实偶有不符 = supplies are booked by hand and stock does not always tally
terms
ICU扩容 = the larger ICU
HIS与LIS系统对接 = links between HIS and LIS
PCR实验室 = the PCR laboratory
slogans
以病人为中心 = the patient first
最多等十分钟 = ten minutes at most
有温度的医院 = a hospital with warmth
venues
门诊楼 = Outpatient Building
分院 = Branch Hospital
急救中心 = Emergency Centre`,
} as const;
