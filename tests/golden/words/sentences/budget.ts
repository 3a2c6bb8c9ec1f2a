import { wordLines } from '../word-lines.ts';

/** The figures of the whole budget; the slots are those of the report, never drawn. */
export const BUDGET_LINES = wordLines(`
{year}年，{dept}整体支出年初预算{initial}，年度执行中调增预算{increase}，调减预算{decrease}，调整后预算数为{adjusted}，预算调整率为{adjustmentrate}，实际支出{executed}，预算执行率为{executionrate}。 = In {year} the initial budget of {dept} was {initial}; {increase} was added and {decrease} taken away in the year, so that the adjusted budget was {adjusted} and the budget adjustment rate {adjustmentrate}. Actual expenditure was {executed}, a budget execution rate of {executionrate}.
{dept}{year}年度年初批复预算{initial}，追加{increase}，追减{decrease}，全年预算数{adjusted}，比年初增长{adjustmentrate}。全年执行数{executed}，预算执行率{executionrate}，年末结转结余{closing}。 = The approved budget of {dept} for {year} was {initial}. With {increase} added and {decrease} taken away, the full-year budget was {adjusted}, a change of {adjustmentrate}. Actual expenditure came to {executed}, a budget execution rate of {executionrate}, and {closing} was carried over.
年初部门预算安排{initial}，较上年{change}。预算执行中，因政策性增支和新增任务调增{increase}，因项目取消或缓建调减{decrease}，调整后为{adjusted}；当年实际支出{executed}，预算执行率达到{executionrate}。 = The initial budget was {initial}, against the year before {change}. New duties added {increase} and dropped projects took away {decrease}, which left {adjusted}; actual expenditure of {executed} gave a budget execution rate of {executionrate}.
从收支总体情况看，本年收入合计{adjusted}，支出合计{executed}，收支相抵后结转下年{closing}；与年初预算{initial}相比，调整幅度{adjustmentrate}，执行率{executionrate}。 = Taken as a whole, income was {adjusted} and expenditure {executed}, and {closing} is carried over; against the initial budget of {initial} the change was {adjustmentrate} and the execution rate {executionrate}.
`);

/** Parts of the budget. */
export const PART_LINES = wordLines(`
按支出性质分，基本支出{basic}，占{basicshare}；项目支出{projects}，占{projectshare}。 = By kind, basic expenditure was {basic}, or {basicshare}, and project expenditure {projects}, or {projectshare}.
基本支出中，人员经费{personnel}，公用经费{operating}，均按定额标准据实列支。 = Of basic expenditure, {personnel} was for personnel and {operating} for operating expenses, booked by the standards.
“三公”经费支出{threepublic}，其中公务用车运行维护费{vehicles}、公务接待费{receptions}、因公出国（境）费{abroad}，均未突破预算。 = The three public expenses came to {threepublic}: {vehicles} for official vehicles, {receptions} for official receptions and {abroad} for official travel abroad; none exceeded its budget.
年末结转结余{closing}，主要是{project}尚未完成验收结算。 = The carry-over of {closing} is mainly for {project}, which has not been settled.
一般公共预算财政拨款占比最高，政府性基金预算和单位资金作为补充，保障了{project}等重点支出。 = Most was fiscal appropriation from the general public budget; the government-managed funds budget and own funds made up the rest and paid for {project} among others.
{project}执行数{money}，执行率{rate}，低于序时进度，原因是{cause}。 = {money} was spent on {project}, {rate} of its budget and behind schedule, since {cause}.
`);

/** What happened with one project; the amounts are those of the project. */
export const PROJECT_LINES = wordLines(`
{thisproject}年初安排{projectinitial}，调整后{projectadjusted}，实际支出{projectexecuted}，执行率{projectrate}。 = {thisproject} was given {projectinitial} at first and {projectadjusted} after changes; {projectexecuted} was spent, a rate of {projectrate}.
{thisproject}全年预算{projectadjusted}，支付{projectexecuted}，资金到位率100%，执行率{projectrate}，结余部分按规定收回财政。 = Of the full-year budget of {projectadjusted} for {thisproject}, {projectexecuted} was paid, a rate of {projectrate}; the balance was returned.
用于{thisproject}的资金共{projectexecuted}，主要投向{town}、{village}等地，其中{venue}占{rate}。 = In all {projectexecuted} went into {thisproject}, mainly in {town} and {village}; {venue} took {rate}.
受{cause}影响，{thisproject}支出{projectexecuted}，仅占调整后预算{projectadjusted}的{projectrate}。 = As {cause}, only {projectexecuted} was spent on {thisproject}, {projectrate} of the adjusted {projectadjusted}.
`);
