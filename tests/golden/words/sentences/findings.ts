import { wordLines } from '../word-lines.ts';

/** What the evaluation came to. */
export const RESULTS = wordLines(`
{year}年度自评得分{score}分，评价等级为“{grade}”。 = The self-evaluation for {year} gave {score} points and the grade {grade}.
{indicator}目标{rate}，实际{rate2}，扣{n}分，原因是{cause}。 = {indicator} had a target of {rate} and reached {rate2}; {n} points were taken off, since {cause}.
产出指标中，{indicator}、{indicator2}均达到年初目标值，{effect}。 = Of the output indicators, {indicator} and {indicator2} met their targets; {effect}.
向{audience}发放问卷{N}份，收回有效问卷{N2}份，综合满意度{rate}。 = {N} questionnaires went to {audience} and {N2} valid ones came back; {rate} were content on the whole.
{audience}对{task}满意度最高，为{rate}；对{object}日常管护满意度偏低，为{rate2}。 = {audience} were most content with {task}, {rate}, and least with the care of {object}, {rate2}.
效益指标主要考核{effect}，佐证材料为{office}出具的核验单。 = The benefit counted was that {effect}, shown by a certificate of {office}.
与{last}年相比，{indicator}提高{rate}，{indicator2}基本持平。 = Against {last}, {indicator} rose by {rate} and {indicator2} was level.
{venue}、{estate}两处现场核查结果与填报数据一致，{village}一处存在差异。 = At {venue} and {estate} the findings agreed with the figures; at {village} they did not.
{indicator}未设定目标值，本次评价按行业平均水平{rate}计分。 = {indicator} had no target and was scored by the average of the trade, {rate}.
成本指标方面，{works}单位成本较概算下降{rate}。 = As to cost, {works} cost {rate} less for each unit than estimated.
`);

/** Problems that a report admits. */
export const PROBLEMS = wordLines(`
{problem}。在{town}、{village}表现尤为明显，涉及资金{money}。 = {problem}. This shows most in {town} and {village}, where {money} is concerned.
{project}推进缓慢，主要原因是{cause}。 = {project} is slow, mainly because {cause}.
{indicator}设置不够科学，{cause}，难以反映{task}的真实成效。 = {indicator} is not well chosen: {cause}, and it hardly shows what {task} achieves.
{venue}建成后使用率仅{rate}，{problem}。 = {venue} is used only {rate} of the time, and {problem}.
{problem}，{audience}意见较大，全年收到相关投诉{n}件。 = {problem}; {audience} complain, {n} times in the year.
{division}与{office}之间数据口径不一，{works}进度相差{rate}。 = {division} and {office} count differently; on the progress of {works} they are {rate} apart.
{object}重建轻管，{n}处点位台账与实物不符。 = {object} are built and then neglected; at {n} places books and things differ.
{firm}承担的{works}逾期{days}天，违约金尚未追缴。 = The {works} of {firm} is {days} days late and the penalty has not been claimed.
{cause}，导致{project}在第四季度集中支付{money}，占全年支出的{rate}。 = {cause}, so that {money}, {rate} of the year's payments for {project}, were made in the last quarter.
`);

/** What is recommended. */
export const RECOMMENDATIONS = wordLines(`
{next}年{remedy}，力争{project}执行率不低于{rate}。 = In {next}, {remedy}, so that at least {rate} of {project} is spent.
针对{problem}的问题，建议{remedy}。 = As {problem}, one should {remedy}.
由{division}牵头，{remedy}；{month}底前报送整改结果。 = Under {division}, {remedy}; report by the end of {month}.
借鉴{town}经验，在{village}、{village2}推广{task}，{remedy}。 = Follow {town} and spread {task} to {village} and {village2}; {remedy}.
把{indicator}作为核心指标，{remedy}。 = Make {indicator} the central indicator and {remedy}.
协调{office}、{office2}共享{object}数据，{remedy}。 = Share data on {object} with {office} and {office2} and {remedy}.
加大对{venue}的管护投入，测算每年需新增{money}。 = Spend more on the care of {venue}; about {money} a year is needed.
完善{doc}，压实{firm}等承建单位责任。 = Improve {doc} and hold contractors such as {firm} to their duty.
`);
