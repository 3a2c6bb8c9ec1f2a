import { wordLines } from '../word-lines.ts';

/** What was done in a year, in sentences with slots. */
export const WORK = wordLines(`
{month}，{dept}在{town}{done}，惠及{audience}{N}人次。 = In {month}, {done} in {town}; {N} {audience} were served.
{measure}，全年{done}，{effect}。 = {done} over the year {measure}; {effect}.
针对{venue}周边{audience}反映的突出问题，{dept}会同{office}{done}。 = After complaints of {audience} around {venue}, {done} together with {office}.
围绕{task}，先后召开{meeting}{n}次，形成会议纪要{n2}份，{effect}。 = For {task}, {meeting} was held {n} times and {n2} minutes were kept; {effect}.
印发{doc}，明确{division}为牵头单位，{task}进入制度化轨道。 = {doc} was issued and put {division} in charge, so that {task} now follows rules.
{town}、{town2}和{village}列入首批{task}试点，{month}底前通过验收。 = {town}, {town2} and {village} were among the first pilots of {task} and were accepted by the end of {month}.
与{firm}签订服务协议，引入{term}，{effect}。 = An agreement with {firm} brought in {term}; {effect}.
{road}沿线{done}，比计划提前{days}天完工。 = Along {road}, {done}, {days} days ahead of plan.
把“{slogan}”作为工作主线，坚持{idiom}、{idiom2}，{effect}。 = With "{slogan}" as the guiding line, work went on patiently; {effect}.
{estate}{audience}代表给{dept}送来锦旗，称赞{task}办到了心坎上。 = {audience} of {estate} sent {dept} a banner in praise of {task}.
以{venue}为中心，辐射{town}、{town2}两地，{done}。 = With {venue} as the centre for {town} and {town2}, {done}.
{date}，{task}现场观摩会在{town}举行，{n}个{level}直部门到会。 = On {date} a visit on {task} took place in {town} with {n} departments.
累计投入{money}用于{works}，其中{venue}一处占{rate}。 = In all {money} went into {works}, of which {venue} took {rate}.
{division}逐村核对台账，剔除重复登记{n}条，补录漏登{n2}条，{task}底数基本摸清。 = {division} compared the lists village by village, struck {n} repeated entries and added {n2} missing ones, so that the extent of {task} is known.
{task}期间，{dept}干部职工{idiom}，在{village}连续驻点{days}天。 = During {task} the staff of {dept} stayed in {village} for {days} days on end.
受{river}水位影响，{village}的{works}推迟到{month}实施。 = Because of the level of {river}, {works} in {village} was put off to {month}.
{measure}，{dept}完成{village}等{n}个村的{task}，{effect}。 = {dept} completed {task} in {village} and other villages, {n} in all, {measure}; {effect}.
上线{term}，{audience}可在手机上查询{object}信息，访问量{N}次。 = {term} went live; {audience} can look up {object} on the telephone, which they did {N} times.
{firm}捐建的{venue}于{month}投入使用，{effect}。 = {venue}, a gift of {firm}, opened in {month}; {effect}.
选派{n}名业务骨干到{town}、{village}挂职，手把手指导{task}。 = {n} experienced staff were sent to {town} and {village} to guide {task}.
编印《{task}百问》{N}册，在{road}、{estate}设点发放。 = {N} copies of questions and answers on {task} were given out on {road} and at {estate}.
推行“{slogan}”，{audience}办事材料由{n}份减至{n2}份。 = Under "{slogan}", the papers asked of {audience} fell from {n} to {n2}.
{object}管理由粗放走向精细，{effect}，相关做法被{office}简报刊发。 = {object} are managed with more care; {effect}, and {office} wrote about it.
完成{venue}搬迁选址，新址位于{road}与{road2}交叉口，占地{n}亩。 = A new site for {venue} was found at {road} and {road2}, {n} mu in size.
开展{task}“回头看”，抽查{n}个点位，合格率{rate}。 = A second look at {task} covered {n} places, of which {rate} passed.
{works}采用分标段实施，第一标段由{firm}承建，第二标段由{firm2}承建。 = The {works} was let in two lots, to {firm} and to {firm2}.
{town}党委、政府把{task}列为一号工程，{effect}。 = {town} put {task} first; {effect}.
联合{office}、{office2}开展集中行动{n}次，出动人员{N}人次，责令整改{n2}处。 = {n} drives with {office} and {office2} took {N} turns of duty, and {n2} places were told to improve.
{audience}座谈中提出的{n}条意见全部建账，{month}前逐条反馈。 = All {n} remarks of {audience} were recorded and answered by {month}.
为缓解{problem}的状况，{dept}{measure}，新增{counted}。 = Since {problem}, {counted} were added {measure}.
{village}至{village2}段{works}主体完工，剩余附属部分结转至{next}年。 = The main part of {works} between {village} and {village2} is complete; the rest goes into {next}.
组织{audience}{n}批次实地参观{venue}，满意度{rate}。 = {n} groups of {audience} were shown {venue}; {rate} were content.
在{river}两岸布设{object}，形成“{slogan}”格局。 = {object} now stand on both banks of {river} under the title "{slogan}".
{idiom}、{idiom2}，{task}由点及面在{n}个乡镇铺开。 = Step by step, {task} spread to {n} townships.
争取上级补助{money}，撬动社会投入{money2}，用于{venue}及周边{works}。 = Grants of {money} from above drew {money2} of private money for {venue} and {works} nearby.
举办{task}业务比武，{town}代表队获团体第一，{venue}选手获单项第一。 = A contest on {task} was won by {town}; the single prize went to {venue}.
将{road}、{road2}纳入{task}重点路段，{division}每周巡查不少于{n}次。 = {road} and {road2} were made priorities of {task}, and {division} patrols them at least {n} times a week.
{effect}；{effect2}。 = {effect}; {effect2}.
截至{month}末，{counted}交付使用，另有{n}处因管线迁改暂缓。 = By the end of {month}, {counted} were in use and {n} more waited for the moving of pipes.
新闻媒体刊播{task}稿件{n}篇，其中{term}应用案例入选优秀创新榜。 = The press carried {n} pieces on {task}; the use of {term} was named among the best innovations.
{dept}与{firm}共建{venue}实训点，首期培训{audience}{n}人。 = {dept} and {firm} opened a training point at {venue}; the first course took {n} {audience}.
探索{object}“建管用护”一体机制，{effect}。 = One scheme for building, running and keeping {object} was tried; {effect}.
{date}凌晨，{village}发生险情，{division}{idiom}，{days}小时内处置完毕。 = Before dawn on {date}, danger arose in {village}; {division} dealt with it within {days} hours.
整合{n}个分散系统，统一接入{term}，年节约运维费{money}。 = {n} separate systems were joined to {term}, saving {money} a year.
拍摄{task}短视频{n}条，展现{audience}身边变化。 = {n} short films showed how {task} changed the lives of {audience}.
依托{venue}建成{task}示范基地，{month}起向{audience}开放。 = A model base for {task} at {venue} has been open to {audience} since {month}.
以{town}{village}为样本，测算{works}单位成本，为下年编制预算提供依据。 = In {village} of {town} the unit cost of {works} was worked out as a basis for the next budget.
{object}完好率由{rate}提高到{rate2}，{problem}的局面有所改观。 = {object} in good order rose from {rate} to {rate2}, and it is less true that {problem}.
对{firm}等{n}家承建单位开展履约评价，{n2}家被列入提醒名单。 = {firm} and other contractors, {n} in all, were assessed, and {n2} were warned.
{dept}{year}年第{n}期简报介绍了{town}{task}经验。 = Bulletin {n} of {dept} for {year} described how {town} went about {task}.
梳理{last}年遗留事项{n}项，销号{n2}项，涉及{venue}、{estate}等地。 = Of {n} matters left from {last}, {n2} were closed, at {venue}, {estate} and elsewhere.
`);

/** What old texts say, quoted in traditional and variant characters. */
export const HERITAGE = wordLines(`
舊志載：「{oldtown}在縣治之東，{oldriver}繞其麓，歲久堤圮，鄉民每築輒壞。」此次修缮即依此形制复原。 = An old gazetteer says that {oldtown} lies east of the county seat with {oldriver} at its foot, and that its dyke fell again and again; the repair follows that form.
《{oldtown}縣志》卷{n}記：「{oldriver}橋，清乾隆間里人募建，廣七尺，長十餘丈。」据此确定{venue}保护范围。 = Book {n} of the gazetteer of {oldtown} records a bridge over {oldriver} built by gifts, seven feet wide; the limits of {venue} follow it.
碑陰題「{oldtown}義倉積穀碑記」，「啓閉有時，出納有籍」八字尚可辨識。 = On the back of the stone one can still read of the charity granary of {oldtown}, opened in season and booked in registers.
出土殘碑存「{oldriver}龍王廟」「羣山環峙」「雲峯」等字，已拓片入藏。 = A broken stone with the words Dragon King temple of {oldriver} and surrounding peaks has been rubbed and stored.
民國檔案《{oldtown}鄉農會會議記錄》共{n}冊，「畧、衆、裏、衞」等異體字較多，著录时照录原文。 = The minutes of the farmers' union of {oldtown}, {n} volumes of the Republic, have many variant characters and are entered as they stand.
匾額「惠澤{oldtown}」為光緒年間{oldriver}水患後鄉紳所獻，今移置展廳。 = The board given after a flood of {oldriver} in thanks by the gentry of {oldtown} now hangs in the hall.
`);

/** Work on foreign things, in sentences with names in Latin letters. */
export const LATIN = wordLines(`
完成OA系统升级，公文流转平均用时缩短{n}小时，并与{term}实现单点登录。 = The OA system was upgraded; papers circulate {n} hours faster, with one login for {term}.
{works}采用PPP模式，社会资本方为{firm}，合作期{n}年。 = The {works} is a PPP with {firm} as partner for {n} years.
对照GDP占比测算，{task}投入强度为{rate}。 = Measured against GDP, {task} takes {rate}.
在{town}开通5G专网，{object}数据回传时延低于{n}毫秒。 = A 5G network in {town} returns data on {object} within {n} milliseconds.
引入ＡＩ巡检机器人{n}台，对接ＧＩＳ地图。 = {n} AI robots for inspection were linked to the GIS map.
{term}与Wi-Fi覆盖同步推进，{venue}实现LED屏滚动公示。 = {term} and Wi-Fi came together, and an LED screen at {venue} shows the notices.
采用EPC模式建设{venue}，BIM模型一次性通过审查。 = {venue} is built under an EPC contract, and its BIM model passed at once.
编制XML接口规范{n}页，供{office}、{office2}调用。 = A specification of XML interfaces, {n} pages long, serves {office} and {office2}.
`);
