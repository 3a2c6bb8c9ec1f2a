import type { ReportFile } from '../../../src/reading/read-report.ts';
import type { Grade } from '../../../src/vocabulary/evaluation.ts';
import { toChineseDate } from './numerals.ts';
import type { PrintOptions } from './print-options.ts';
import { says, toParagraph, type PrintedParagraph, type Says } from './printed-report.ts';

/** A part of a sentence with the value that it says; nothing where the report has no value. */
interface Clause {
  readonly text: string;
  readonly says: readonly Says[];
}

function clause(
  path: string,
  value: string | number | null | undefined,
  text: (value: string) => string,
  need: Says['need'] = 'must',
): readonly Clause[] {
  if (value === null || value === undefined) return [];
  return [{ text: text(String(value)), says: says(path, String(value), need) }];
}

function toSentence(opening: string, clauses: readonly Clause[]): PrintedParagraph {
  return toParagraph('body', `${opening}${clauses.map(({ text }) => text).join('，')}。`, {
    says: clauses.flatMap((one) => one.says),
  });
}

/** The budget sentence, in which the usual report gives its six figures and the two rates. */
export function printBudgetSentence({ input, year }: ReportFile, options: PrintOptions): PrintedParagraph {
  const { budget } = input;
  const money = (label: string) => (digits: string) => `${label}${options.amount(digits)}${budget.unit}`;
  const sentence = toSentence(`${year}年，本部门整体支出`, [
    ...clause('budget.initial', budget.initial, money('年初预算')),
    ...clause('budget.increase', budget.increase, money('年度执行中调增预算')),
    ...clause('budget.decrease', budget.decrease, money('调减预算')),
    ...clause('budget.adjusted', budget.adjusted, money('调整后预算数为')),
    ...clause(
      'budget.stated.adjustmentRate',
      percent(budget.stated.adjustmentRate),
      (rate) => `预算调整率为${rate}`,
    ),
    ...clause('budget.executed', budget.executed, money('实际支出')),
    ...clause(
      'budget.stated.executionRate',
      percent(budget.stated.executionRate),
      (rate) => `预算执行率为${rate}`,
    ),
  ]);
  return { ...sentence, says: [...says('budget.unit', budget.unit), ...sentence.says] };
}

function percent(rate: string | null | undefined): string | undefined {
  return rate === null || rate === undefined ? undefined : `${rate}%`;
}

/** Posts and staff in a sentence. */
export function printStaffingSentence({ input }: ReportFile): PrintedParagraph {
  const { staffing } = input;
  const kinds = staffing?.kinds;
  const clauses = [
    ...clause('staffing.posts', staffing?.posts, (posts) => `本部门编制${posts}名`),
    ...clause('staffing.kinds.administrative', kinds?.administrative, (posts) => `其中行政编制${posts}名`),
    ...clause('staffing.kinds.institution', kinds?.institution, (posts) => `事业编制${posts}名`),
    ...clause('staffing.kinds.workers', kinds?.workers, (posts) => `工勤编制${posts}名`),
    ...clause('staffing.inPost', staffing?.inPost, (staff) => `实有人数${staff}人`),
    ...clause('staffing.retired', staffing?.retired, (staff) => `离退休人员${staff}人`),
  ];
  const asOf = staffing?.asOf;
  const sentence = toSentence(asOf ? `截至${toChineseDate(asOf)}，` : '', clauses);
  return { ...sentence, says: [...sentence.says, ...says('staffing.asOf', asOf)] };
}

const GRADE_NAMES: Readonly<Record<Grade, string>> = { excellent: '优', good: '良', fair: '中', poor: '差' };

/** The score and the grade. */
export function printScoreSentence({ input, year }: ReportFile): PrintedParagraph {
  const { evaluation, disclosure } = input;
  const grade = evaluation?.grade;
  return toSentence(`经自我评价，${disclosure?.issuer?.zh ?? '本部门'}${year}年度部门整体支出`, [
    ...clause('evaluation.score', evaluation?.score, (score) => `绩效自评综合得分${score}分`),
    ...clause('evaluation.fullMarks', evaluation?.fullMarks, (marks) => `满分${marks}分`, 'may'),
    ...(grade ? [{ text: `评价等级为“${GRADE_NAMES[grade]}”`, says: says('evaluation.grade', grade) }] : []),
  ]);
}
