/** Amounts of the lines of a small report; a line without amount does not give it. */
export interface LineFigures {
  readonly total?: string;
  readonly basic?: string;
  readonly personnel?: string;
  readonly operating?: string;
  readonly projects?: string;
  /** The lines below basic expenditure are known to be incomplete. */
  readonly partial?: boolean;
}

/** Executed amounts as a county's report gives them: every sum agrees. */
export const SOUND_LINES = {
  total: '799.12',
  basic: '512.29',
  personnel: '434.89',
  operating: '77.40',
  projects: '286.83',
} as const satisfies LineFigures;

/** Annex 1 of a small report: basic expenditure with personnel and operating expenses, and projects. */
export function withLines(figures: LineFigures): string {
  const executed = (amount: string | undefined): string =>
    amount === undefined ? '' : `, executed: ${amount}`;
  const basic = `id: basic, class: basic, name: { zh: 基本支出 }, partial: ${figures.partial ?? false}${executed(figures.basic)}`;
  return `budget:
  unit: 万元
  adjusted: 900.00${figures.total === undefined ? '' : `\n  executed: ${figures.total}`}
  lines:
    - { ${basic}, lines: [
        { id: personnel, class: personnel, name: { zh: 人员经费 }${executed(figures.personnel)} },
        { id: operating, class: operating, name: { zh: 公用经费 }${executed(figures.operating)} } ] }
    - { id: projects, class: project, name: { zh: 项目支出 }${executed(figures.projects)} }`;
}
