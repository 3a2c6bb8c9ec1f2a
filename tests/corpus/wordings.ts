/** Sentences of a report without figures, several for each place. */
interface Wordings {
  readonly duties: readonly string[];
  /** How the work was planned. */
  readonly plans: readonly string[];
  /** How it was followed up. */
  readonly steps: readonly string[];
  /** What came of it. */
  readonly effects: readonly string[];
  readonly problems: readonly string[];
  readonly recommendations: readonly string[];
}

/** Wordings of the Chinese text. */
export const CHINESE: Wordings = {
  duties: [
    '1. 贯彻执行有关法律法规和政策，拟订本区域事业发展规划和年度计划。',
    '2. 承担行业监督管理和公共服务工作，受理群众来信来访。',
    '3. 组织实施重点项目，管理专项资金，开展绩效自评。',
    '4. 指导所属单位和基层站点的业务工作，组织业务培训。',
    '5. 完成区委、区政府交办的其他事项。',
  ],
  plans: [
    '年初制定实施方案，把任务分解到科室和所属单位，按季度核对进度和付款。',
    '会同财政部门细化支出标准，按月通报进度，对滞后事项逐项约谈责任单位。',
    '先后召开调度会和现场会，邀请服务对象代表参加，公开任务清单和完成时限。',
    '将项目库、采购计划和合同台账逐条对应，提前完成招标和前期手续。',
  ],
  steps: [
    '由分管负责人每月带队走访基层站点，收集意见并在下一次调度会上逐条答复。',
    '建立问题清单，明确整改时限和责任人，整改结果在门户网站公开。',
    '委托所属单位开展中期评估，对偏离目标的事项及时调整工作安排。',
    '与相邻地区交换数据和做法，统一服务流程和办理时限，减少重复填报。',
  ],
  effects: [
    '群众反映集中的排队时间长、材料多等情况有所缓解，基层人员负担减轻。',
    '服务点位由城区延伸到乡镇，老年人和残疾人办理事项更加方便。',
    '设备故障和返工次数下降，数据共享范围扩大，跨部门核对用时缩短。',
    '形成的制度和操作手册已在全区推广，后续维护责任落实到岗位。',
  ],
  problems: [
    '前期论证不够充分，个别任务中途调整，影响了全年进度。',
    '绩效目标设置偏粗，部分指标难以量化，佐证材料不全。',
    '付款集中在第四季度，合同验收时间偏晚。',
    '人员变动较多，业务培训没有及时跟上。',
  ],
  recommendations: [
    '提前开展可行性论证，把任务分解到月，减少年中调整。',
    '细化绩效指标，建立数据采集台账，完整保存佐证材料。',
    '按进度办理验收和付款，逐月核对合同台账。',
    '完善培训和交接制度，保证关键岗位人员稳定。',
  ],
};

/** Wordings of the English text. */
export const ENGLISH: Wordings = {
  duties: [
    '1. Carry out the law; draft plans and yearly programmes for the district.',
    '2. Supervise the field, provide public services and answer letters from the public.',
    '3. Run key projects, manage earmarked funds and evaluate their performance.',
    '4. Guide affiliated units and local stations and train their staff.',
    '5. Carry out other tasks assigned by the district.',
  ],
  plans: [
    'A plan at the start of the year divided the tasks among offices and units, and progress and payments were compared every quarter.',
    'Standards were worked out with the finance bureau, progress was published each month, and late units were called to account.',
    'Meetings on site were open to users of the services, and the list of tasks with their time limits was published.',
    'Projects, procurement plans and contracts were matched one by one, and tenders were closed early.',
  ],
  steps: [
    'Each month the head in charge visited local stations, and every remark was answered at the next meeting.',
    'A list of problems named who would solve them by when, and the results were published.',
    'An affiliated unit carried out a mid-term review, and work that had strayed from its target was changed.',
    'Data and experience were exchanged with neighbouring districts, so that forms were filled in once.',
  ],
  effects: [
    'Queues became shorter, fewer papers were asked for, and local staff had less to do twice.',
    'Services reached the townships, which helps older and disabled residents most.',
    'Equipment failed less often, and cross-checks between departments took less time.',
    'The rules and manuals are now used in the whole district.',
  ],
  problems: [
    'was not prepared well enough, and some tasks were changed in mid-year.',
    'had targets that were too coarse, and evidence was incomplete.',
    'paid most of its contracts in the last quarter.',
    'lost experienced staff, and training did not keep up.',
  ],
  recommendations: [
    'study feasibility earlier and divide tasks by month.',
    'define finer indicators and keep the evidence.',
    'accept and pay work as it progresses.',
    'keep key posts filled and hand over in writing.',
  ],
};
