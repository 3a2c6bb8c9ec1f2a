import { both, type Bilingual } from './bilingual.ts';

/** A kind of project that any body may have. */
export interface ProjectKind {
  readonly id: string;
  readonly name: Bilingual;
  /** What was done, after “完成” and after “completed”. */
  readonly outcome: Bilingual;
}

function project(id: string, zh: string, en: string, outcomeZh: string, outcomeEn: string): ProjectKind {
  return { id, name: both(zh, en), outcome: both(outcomeZh, outcomeEn) };
}

/** Projects to choose from; none speaks of budget or expenditure, which would change how its text is read. */
export const PROJECT_POOL: readonly ProjectKind[] = [
  project('systems', '信息系统运行维护', 'Information systems', '系统升级和数据备份', 'upgrades and backups'),
  project(
    'facilities',
    '公共服务设施改造',
    'Public facilities',
    '设施更新和无障碍改造',
    'renewal of facilities',
  ),
  project('inspection', '专项监督检查', 'Special inspections', '现场检查和问题复核', 'inspections on site'),
  project('grass-roots', '基层能力提升', 'Local capacity', '基层站点标准化建设', 'work on local stations'),
  project('publicity', '宣传与公众教育', 'Public education', '主题宣传和公众开放日活动', 'open days'),
  project('training', '业务人才培训', 'Staff training', '分级分类培训和考核', 'training and tests'),
  project('reserves', '应急物资储备', 'Emergency reserves', '物资轮换和仓储整修', 'rotation of reserves'),
  project('archives', '历史档案数字化', 'Digital archives', '档案扫描和著录校对', 'scanning of archives'),
  project('monitoring', '重点区域监测', 'Area monitoring', '监测点位布设和设备校准', 'monitoring points'),
  project('expertise', '第三方技术服务', 'Technical services', '技术评估和成果验收', 'technical reviews'),
  project('safety', '办公场所安全改造', 'Office safety', '消防和用电隐患整改', 'fire-safety works'),
  project('pilots', '试点示范建设', 'Pilot schemes', '试点单位遴选和中期评估', 'mid-term reviews of pilots'),
];
