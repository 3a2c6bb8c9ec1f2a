import { wordLines } from '../word-lines.ts';

/** How an evaluation from outside was made. */
export const METHODS = wordLines(`
受{finance}委托，{evaluator}于{month}至{month2}对{project}实施绩效评价。 = At the request of {finance}, {evaluator} evaluated {project} from {month} to {month2}.
评价组由{n}人组成，抽取{town}、{town2}、{village}等{n2}个样本点，现场核查资金{money}，占{rate}。 = The team of {n} visited {n2} samples such as {town}, {town2} and {village} and checked {money} on site, or {rate}.
调取{term}后台记录{N}条，与纸质台账逐笔勾稽。 = {N} records of {term} were compared with the books line by line.
设置一级指标4个、二级指标{n}个、三级指标{n2}个，其中{indicator}、{indicator2}为个性化指标。 = There were four indicators of the first level, {n} of the second and {n2} of the third; {indicator} and {indicator2} were specific.
访谈{division}、{venue}负责同志和{audience}共{n}人次。 = {division}, {venue} and {audience} were interviewed, {n} times in all.
综合运用成本效益分析法、比较法、因素分析法和公众评判法，重点关注{works}的经济性。 = Cost and benefit, comparison, factors and the judgement of the public were used, with an eye to the economy of {works}.
评价基准日为{date}，评价范围涵盖{last}年至{year}年累计投入{money}。 = The reference date was {date}, and {money} spent from {last} to {year} was covered.
查阅{doc}等政策文件{n}份、合同{n2}份、会计凭证{N}册。 = {n} policy papers such as {doc}, {n2} contracts and {N} volumes of vouchers were read.
抽取{firm}、{firm2}等供应商函证，回函率{rate}。 = {firm}, {firm2} and other suppliers were asked for confirmation, and {rate} replied.
专家评审会对初稿提出{n}条修改意见，其中{indicator}评分下调{n2}分。 = Experts made {n} remarks on the draft; {indicator} lost {n2} points.
`);

/** What a review by the finance bureau says. */
export const FINANCE = wordLines(`
{finance}对{dept}报送的自评材料进行复核，调减{indicator}得分{n}分。 = {finance} checked the self-evaluation of {dept} and took {n} points off {indicator}.
抽查会计凭证{n}册，发现{project}列支与预算内容不符的支出{money}。 = {n} volumes of vouchers were sampled; {money} under {project} did not belong there.
复核认为，{dept}{task}绩效目标量化程度不足，{cause}。 = The check found the goals of {task} too vague; {cause}.
评价结果将作为{next}年{dept}预算安排的重要依据，{project}拟压减{rate}。 = The result will count in the budget of {next}; {project} is to be cut by {rate}.
{finance}印发{doc}，要求{dept}于{month}底前完成整改。 = {finance} issued {doc} and asked {dept} to put things right by the end of {month}.
资产抽盘发现{venue}闲置设备{n}台，原值{money}。 = A count of assets found {n} idle machines at {venue}, bought for {money}.
对{works}开展事前评估，核减概算{money}，核减率{rate}。 = A check before the start cut the estimate of {works} by {money}, or {rate}.
`);

/** What was put right. */
export const CORRECTIONS = wordLines(`
针对“{problem}”，{dept}{measure}，已于{month}整改到位。 = As to "{problem}", {dept} acted {measure} and was done in {month}.
已追回{firm}多结算工程款{money}，上缴国库。 = {money} overpaid to {firm} was recovered and handed in.
修订{doc}，增加{indicator}考核条款{n}条。 = {doc} was revised, with {n} new clauses on {indicator}.
{venue}闲置问题：已与{firm}签订委托运营协议，使用率由{rate}升至{rate2}。 = Idle {venue}: {firm} now runs it, and use rose from {rate} to {rate2}.
{project}滞留资金{money}已于{date}全部拨付到{town}、{village}。 = The {money} held back under {project} was paid to {town} and {village} on {date}.
对{division}{n}名责任人员进行提醒谈话，责令作出书面检查。 = {n} people of {division} were warned and wrote a self-criticism.
尚未完成的{n}项，计划{next}年{month}底前销号，由{office}跟踪督办。 = The {n} matters still open are to be closed by the end of {month} {next}; {office} follows them up.
{village}{object}台账已补齐，新增影像资料{n}份。 = The books on {object} in {village} are complete, with {n} new pictures.
`);

/** What the accounts of the year say. */
export const ACCOUNTS = wordLines(`
{year}年度收入总计{adjusted}，支出总计{executed}，与{last}年相比{change}。 = Income in {year} was {adjusted} and expenditure {executed}; against {last} it was {change}.
财政拨款支出主要用于{project}{money}、{project2}{money2}。 = Appropriations went mainly into {project}, {money}, and {project2}, {money2}.
机关运行经费支出{operating}，比上年{change}，主要原因是{cause}。 = Running costs were {operating}, against the year before {change}, mainly because {cause}.
政府采购支出总额{money}，其中授予中小企业合同金额占{rate}。 = Procurement came to {money}, of which {rate} went to small firms.
年末固定资产原值{money}，{venue}用房占{rate}；公务用车{n}辆，单价100万元以上设备{n2}台（套）。 = Fixed assets had cost {money}, {rate} of it the rooms of {venue}; there were {n} official cars and {n2} machines of more than a million yuan.
国有资产有偿使用收入{money}，来自{estate}、{road}沿街用房出租。 = Assets brought in {money}, from rooms let at {estate} and along {road}.
`);
