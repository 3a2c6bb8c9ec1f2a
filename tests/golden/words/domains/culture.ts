/** Culture, sport, religion, archives, science, and the organisations of citizens. */
export const CULTURE = {
  culture: `
文化和旅游 = culture and tourism
objects
不可移动文物修缮#处 = monuments repaired#
送戏下乡#场 = plays in the villages#
旅游厕所#座 = toilets for visitors#
非遗传承人补助#人 = bearers of heritage supported#
馆藏青铜器除锈#件 = bronzes freed of rust#
广播电视村村响喇叭#只 = village loudspeakers#
星级饭店复核#家 = rated hotels reviewed#
古籍善本数字化#册 = rare books digitised#
乡村民宿精品#家 = village inns of note#
tasks
全域旅游示范创建 = tourism in the whole district
戏曲进校园 = opera in schools
文物平安工程 = safety of relics
长江国家文化公园建设 = the Yangtze culture park
演出市场票务规范 = order in tickets
革命旧址连片保护 = protection of revolutionary sites
考古前置勘探 = digs before building
艺术精品创作扶持 = support for works of art
audiences
外地游客 = visitors from outside
戏迷票友 = lovers of opera
导游讲解员 = guides
effects
接待游客{N}万人次，旅游收入{money} = {N} times ten thousand visitors came and spent {money}
景区门票优惠让利{money} = {money} was given off tickets
{village}宗祠壁画得到抢救性加固 = the paintings in the clan hall of {village} were saved
新创排小戏{n}部 = {n} short plays were put on
公共文化设施免费开放率{rate} = {rate} of the houses of culture are free
indicators
群众文化活动场次完成率#% = Planned events held#%
文物险情排除率#% = Dangers to relics removed#%
旅游投诉结案率#% = Complaints of visitors closed#%
公共文化服务满意度#% = Satisfaction with culture#%
↓文物安全事故率#% = Accidents to relics#%
非遗名录项目传承率#% = Heritage handed down#%
problems
景区二次消费项目单一，过夜客比例偏低 = there is little to buy and few stay the night
剧团青年演员断档，行当不齐 = the troupe lacks young actors for some roles
野外石窟无人值守，盗割佛首隐患大 = caves in the wild are unguarded and heads may be stolen
书店书吧运营依赖补贴 = bookshops live on grants
terms
A级景区复核 = the review of A-rated sights
IP文创 = IP souvenirs
3D扫描建档 = 3D records
slogans
让文物活起来 = relics brought to life
宿集+ = inns and more
一部手机游全城 = the city on one phone
venues
博物馆 = Museum
影剧院 = Theatre
古镇景区 = Old Town`,
  sports: `
体育 = sport
objects
全民健身路径#条 = exercise trails#
社会足球场#片 = football grounds#
国民体质监测#人 = people tested for fitness#
青少年训练网点#个 = training points for the young#
体育场馆免费开放#小时 = hours of free use#
笼式多功能球场#片 = caged courts#
社会体育指导员#名 = instructors#
百姓健身房#个 = people's gyms#
赛艇训练船#条 = racing shells#
tasks
马拉松赛事承办 = the marathon
体教融合后备人才 = talents from schools
公共体育设施开放补助 = grants for open grounds
龙舟邀请赛 = the dragon boat race
体育彩票公益金使用 = use of lottery funds
运动员文化教育 = schooling of athletes
户外徒步道标识 = signs on trails
省运会备战参赛 = the provincial games
audiences
健身爱好者 = people who exercise
在训运动员 = athletes in training
青少年家长 = parents
effects
人均体育场地面积达到{n}平方米 = there are {n} square metres of sports ground a head
获省级以上金牌{n}枚 = {n} gold medals were won
{town}龙舟队夺得亚军 = the boat of {town} came second
场馆接待健身人群{N}人次 = {N} people used the halls
经常参加锻炼人口比例{rate} = {rate} of the people exercise
indicators
场馆开放天数完成率#% = Days open#%
国民体质合格率#% = People fit#%
赛事安全保障率#% = Safe events#%
器材完好率#% = Equipment in order#%
↓运动损伤率#% = Injuries#%
体彩公益金支出合规率#% = Lottery funds well used#%
problems
健身器材过保报废未拆除，存在伤人隐患 = worn machines are not taken away and may hurt
教练员待遇低、职称晋升慢 = coaches are badly paid and rise slowly
大型场馆赛后利用率低 = large halls stand empty after games
水上项目训练基地迁建受阻 = the move of the rowing base is blocked
terms
CBA观赛区 = the CBA stand
GPS马甲 = GPS vests
U15梯队 = the U15 team
slogans
跟着赛事去旅行 = travel with the games
动起来、更健康 = move and be well
十分钟健身圈 = ten minutes to a gym
venues
体育馆 = Sports Hall
游泳馆 = Swimming Pool
健身广场 = Exercise Square`,
  religion: `
民族宗教 = ethnic and religious affairs
objects
少数民族特色村寨#个 = villages of minorities#
宗教场所财务监管#处 = places of worship under financial control#
清真食品经营户#家 = halal shops#
石榴红家园#个 = pomegranate homes#
民族团结进步示范点#个 = model places of unity#
古寺院木构件修补#处 = timber repairs in temples#
民族语文翻译#万字 = translations into minority languages#ten thousand characters
少数民族流动人口服务#人次 = services to minorities who move#
教职人员证换发#本 = licences of clergy renewed#
tasks
铸牢中华民族共同体意识 = a sense of common nation
互联网宗教信息治理 = religious matter on the internet
民间信仰场所编号 = numbers for folk shrines
民族手工业扶持 = crafts of minorities
宗教活动安全管控 = safety of worship
各族青少年交流计划 = exchange of young people
民族成分确认更改 = corrections of ethnic status
燃香用火整治 = incense and open fire
audiences
少数民族群众 = people of minorities
信教公民 = believers
务工少数民族青年 = young workers of minorities
effects
发放少数民族发展资金{money} = {money} for minorities was paid
{village}苗绣合作社接单{N}件 = the embroiderers of {village} had {N} orders
拆除露天造像{n}尊 = {n} statues in the open were removed
示范单位累计{n}家 = there are {n} model bodies
场所规范化管理率{rate} = {rate} of the places are in order
indicators
民族资金项目竣工率#% = Projects finished#%
宗教场所检查覆盖率#% = Places inspected#%
示范点创建完成率#% = Model places completed#%
↓涉民族宗教矛盾发生率#% = Conflicts#%
政策宣讲受众率#% = People reached#%
特色村寨保护率#% = Villages preserved#%
problems
古寺殿堂白蚁蛀蚀，抢修资金匮乏 = termites eat the old halls and money is short
散居少数民族语言服务欠缺 = scattered minorities lack interpreters
民间小庙权属复杂，监管缺位 = small shrines have many owners and no control
民族特色餐饮扶持政策知晓率低 = few know of the grants for minority food
terms
LOGO标识规范 = LOGO rules
CCTV民族专题片 = a CCTV film
QR一寺一码 = a QR code for each temple
slogans
像石榴籽一样紧紧抱在一起 = close as the seeds of a pomegranate
三交史 = a history of contacts
文明敬香 = incense with manners
venues
村寨 = Stockaded Village
寺院 = Temple
民族小学 = Ethnic Primary School`,
  archives: `
公共文化馆藏 = collections
objects
馆藏图书新增#册 = new books#
历史档案扫描#页 = pages of archives scanned#
契约文书托裱#件 = deeds mounted#
自助借还机#台 = lending machines#
临时展览#个 = exhibitions#
口述历史采集#人 = people interviewed#
盲文读物#种 = books in Braille#
库房恒温恒湿机组#套 = climate units#
流动图书车#辆 = mobile libraries#
tasks
全民阅读月 = the month of reading
红色档案开发利用 = use of revolutionary archives
民国报刊缩微抢救 = microfilm of old newspapers
馆际互借联盟 = loans between libraries
方志续修 = the new gazetteer
家谱谱牒征集 = collection of genealogies
电子档案单套归档 = archives in electronic form only
少儿绘本故事会 = picture book hours
audiences
到馆读者 = readers
查档群众 = people who search archives
视障读者 = blind readers
effects
外借图书{N}册次 = {N} books were lent
接待查档{N}人次，出具证明{n}份 = {N} people searched the archives and {n} certificates were given
{village}明代鱼鳞册修复{n}页 = {n} pages of the Ming land register of {village} were restored
展览观众{N}人次 = {N} people saw the exhibitions
数字资源访问量增长{rate} = use of digital holdings grew by {rate}
indicators
文献流通率#% = Books in circulation#%
档案数字化率#% = Archives digitised#%
展览计划完成率#% = Planned exhibitions held#%
读者满意率#% = Satisfied readers#%
↓馆藏破损率#% = Damaged holdings#%
开馆时长达标率#% = Hours open#%
problems
库房承重接近极限，虫霉防治压力大 = the stores bear all they can and mould threatens
编目人员老龄化，外文图书积压 = cataloguers are old and foreign books pile up
文献修复师传承断代 = nobody follows the restorers of books
地方志资料征集渠道单一 = matter for the gazetteer comes from few sources
terms
RFID分拣线 = the RFID sorter
OCR文字识别 = OCR
ISBN采访系统 = the ISBN order system
slogans
你选书、我买单 = you choose, we pay
为党管档、为国守史 = keepers of history
书香满城 = a city of books
venues
图书馆分馆 = Branch Library
城市书房 = City Reading Room
方志馆 = Gazetteer Hall`,
  science: `
科学技术 = science and technology
objects
高新技术企业认定#家 = high-technology firms#
科技特派员#名 = science envoys#
技术合同登记#份 = contracts of technology#
院士工作站#个 = academicians' stations#
研发费用后补助#笔 = grants for research#
科普大篷车巡展#场 = science shows on wheels#
重点实验室#个 = key laboratories#
成果转化中试线#条 = pilot lines#
外国专家项目#项 = projects with foreign experts#
tasks
科技型中小企业入库 = the register of science firms
关键核心技术攻关 = key technologies
概念验证中心布局 = proof of concept
科研诚信审查 = research ethics
大院大所合作 = work with institutes
科技金融贷款贴息 = cheap loans for science
青少年科技创新大赛 = the young inventors' contest
实验动物许可监管 = licences for animal tests
audiences
科研人员 = researchers
初创团队 = new teams
青少年科技爱好者 = young lovers of science
effects
技术合同成交额{money} = contracts of technology came to {money}
全社会研发投入占比{rate} = research took {rate} of output
{firm}氢燃料电堆寿命突破{N}小时 = the fuel cell of {firm} ran for {N} hours
孵化企业毕业{n}家 = {n} firms left the incubators
科普受众{N}人次 = {N} people saw science shows
indicators
高企培育入库率#% = Firms in the register#%
科技项目验收通过率#% = Projects accepted#%
成果转化率#% = Results put to use#%
↓科研经费结余率#% = Research money left over#%
公民科学素质比例#% = People who understand science#%
专利产业化率#% = Patents in production#%
problems
科研项目结题拖延，经费沉淀较多 = projects end late and money lies idle
中试平台共享不足，仪器闲置 = pilot plants are not shared and instruments stand idle
企业研发台账归集不规范，加计扣除享受难 = firms keep poor records and miss tax relief
高端算法人才招引难度大 = experts in algorithms are hard to find
terms
AI大模型 = large AI models
PCT国际专利 = PCT patents
CRO研发外包 = CRO services
slogans
先投后股 = grant first, share later
科技副总 = science deputies
把冷板凳焐热 = patience in research
venues
研究院 = Institute
孵化器 = Incubator
科技馆 = Science Museum`,
  federation: `
群团工作 = mass organisations
objects
妇女儿童之家#个 = homes for women and children#
困难职工建档帮扶#户 = workers in need supported#
残疾人辅助器具适配#件 = aids for the disabled#
青年夜校课程#门 = evening classes for the young#
应急救护员培训#人 = first-aiders trained#
希望小屋#间 = hope rooms#
劳模疗休养#人 = model workers on rest cures#
血液造血干细胞采样#人份 = stem cell samples#
美丽庭院示范户#户 = model courtyards#
tasks
婚姻家庭辅导 = advice for families
户外劳动者驿站提升 = rest stations for outdoor workers
残疾儿童康复救助 = care of disabled children
青年婚恋交友服务 = meetings for the young
春蕾助学结对 = grants for girls
产业工人技能竞赛 = skill contests
三献宣传动员 = blood, organ and stem cell gifts
文艺志愿者采风 = artists in the field
audiences
残疾人家庭 = families with disabled members
单亲母亲 = single mothers
困境青少年 = young people in need
effects
救助困难家庭{n}户，发放慰问金{money} = {n} families were helped with {money}
{village}残疾人手工坊月均增收{n}元 = the workshop of {village} earned its members {n} yuan more a month
募集善款{money} = gifts of {money} came in
登记志愿捐献{n}人 = {n} people offered gifts of organs
调解家事纠纷成功率{rate} = {rate} of family disputes were settled
indicators
帮扶资金发放准确率#% = Aid paid correctly#%
残疾人基本康复服务率#% = Disabled people in care#%
志愿者注册增长率#% = Growth of volunteers#%
工会建会率#% = Firms with a union#%
↓来访重复率#% = Repeated visits#%
培训合格率#% = People who passed#%
problems
基层群团干部兼职多，专职力量薄弱 = local staff have other posts
无障碍坡道被占用，维护主体缺失 = ramps are blocked and nobody keeps them
活动品牌散小，受众老面孔多 = events are small and draw the same faces
募捐信息公示间隔长 = gifts are published late
terms
SOS儿童村 = the SOS village
DIY亲子课堂 = DIY classes
CPR急救证 = CPR certificates
slogans
娘家人 = family of women
党有号召、团有行动 = the party calls, the league acts
人道、博爱、奉献 = humanity, love, devotion
venues
职工之家 = Workers' House
青少年宫 = Youth Palace
康复中心 = Care Centre`,
  school: `
学校教育 = the school
objects
教学楼抗震加固#栋 = school blocks strengthened#
学生宿舍热水器#台 = boilers in dormitories#
图书角绘本#册 = books in corners#
社团兴趣课#门 = club lessons#
校园监控探头#个 = cameras#
实训车床#台 = training lathes#
课桌椅更换#套 = desks and chairs#
家访学生#人 = pupils visited at home#
助学金受助学生#人 = pupils with grants#
tasks
大课间体育活动 = sport in the long break
青蓝结对培养 = young teachers with mentors
心理健康筛查 = checks of the mind
产教融合订单班 = classes for firms
校本课程开发 = lessons of our own
校园欺凌防治 = no bullying
食堂大宗食材招标 = tenders for canteen food
科创社团竞赛 = science clubs
audiences
在校学生 = pupils
任课教师 = teachers
学生家长 = parents
effects
高考本科上线率{rate} = {rate} of the leavers may go to university
合唱团获一等奖{n}项 = the choir won {n} first prizes
{firm}订单班毕业生留用{n}人 = {firm} kept {n} of the class it ordered
营养餐惠及{N}人次 = {N} meals were served
操场积水点位减少{n}处 = {n} puddles on the playground are gone
indicators
课程开设达标率#% = Lessons given as planned#%
毕业生合格率#% = Leavers who passed#%
食堂食品留样率#% = Canteen food kept for tests#%
↓学生安全事故率#% = Accidents of pupils#%
教师培训合格率#% = Teachers who passed#%
家长满意度#% = Satisfied parents#%
problems
阶梯教室投影灯泡老化，板书看不清 = old projectors make the board hard to read
男女生厕位比例失调 = there are too few toilets for girls
实训耗材采购周期长 = supplies for training come late
校医配备空缺，传染病晨检薄弱 = there is no school doctor and morning checks are weak
terms
PVC运动地胶 = PVC floors
PAD课堂反馈器 = PAD feedback
CNC加工中心 = the CNC centre
slogans
向课堂四十分钟要质量 = forty good minutes
不让一个孩子掉队 = no child behind
知行合一 = know and do
venues
校区 = Campus
实训楼 = Training Block
少年宫 = Youth House`,
} as const;
