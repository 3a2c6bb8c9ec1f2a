import { wordLines } from '../word-lines.ts';

/** Duties of a department. */
export const DUTIES = wordLines(`
贯彻执行国家和省有关{field}工作的方针政策和法律法规，拟订{whole}{field}发展规划、年度计划并组织实施。 = To carry out policy and law on {field}; to draw up plans for {field} in {whole} and see to them.
负责{object}的规划、建设和监督管理，组织编制技术规程。 = To plan, build and supervise {object} and to write technical rules for them.
承担{task}的组织协调、检查考核和情况通报。 = To organise, check and report on {task}.
指导{town}等乡镇（街道）的{field}业务，组织基层人员培训。 = To guide townships such as {town} in {field} and train local staff.
负责{field}领域信息化建设，推广应用{term}。 = To see to information technology in {field} and the use of {term}.
依法受理{audience}投诉举报，协调处理跨区域、跨部门争议。 = To take up complaints of {audience} and settle disputes across borders.
管理和使用{field}专项资金，开展绩效目标申报、监控和自评。 = To manage special funds for {field} and set, watch and evaluate their goals.
会同{office}拟订{object}有关收费标准和补助政策。 = To work out with {office} the charges and grants for {object}.
负责{venue}等直属单位的党建、人事和财务管理。 = To manage the party work, staff and finances of bodies such as {venue}.
组织开展{field}对外交流合作，参与{river}流域协作。 = To exchange experience in {field} and take part in work along {river}.
`);

/** Bodies, posts and staff; the numbers are those of the report. */
export const STAFF_LINES = wordLines(`
{dept}内设{division}、{division2}、{division3}等{sections}个科室，下辖{venue}等{units}个预算单位。 = {dept} has {sections} sections, among them {division}, {division2} and {division3}, and {units} budget units such as {venue}.
截至{year}年末，核定编制{posts}名，其中行政编制{administrative}名、事业编制{institution}名；实有在职人员{inpost}人，退休{retired}人。 = At the end of {year} there were {posts} established posts, {administrative} administrative and {institution} public-institution; {inpost} staff were in post and {retired} retired.
机关行政编制{administrative}名，所属{venue}等单位事业编制{institution}名，合计{posts}名；年末实有{inpost}人，在职人员控制率{staffrate}。 = There were {administrative} administrative posts and {institution} in units such as {venue}, {posts} in all; with {inpost} in post the staffing control ratio was {staffrate}.
`);
