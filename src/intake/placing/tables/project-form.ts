import { wordsOf } from './grid.ts';
import { isFigure, toPlain } from './row-kind.ts';
import type { Run } from './runs.ts';

/** Titles of forms in which one project is evaluated. */
const TITLE = /项目(?:支出)?(?:预算)?(?:绩效)?(?:目标)?(?:完成情况)?(?:自评|评价|评分)(?:情况)?表/;

/**
 * Finds the forms of single projects among tables. Their amounts and indicators are those of a project, not of the
 * department; only where a document is nothing but one such form are they the report's.
 */
export function findProjectForms(runs: readonly Run[]): ReadonlySet<Run> {
  const read = runs.filter(({ layout }) => layout.sections.length > 0);
  const forms = read.filter(isProjectForm);
  return new Set(forms.length === 1 && read.length === 1 ? [] : forms);
}

function isProjectForm({ layout, before, headings }: Run): boolean {
  const lead = layout.lead.flatMap((row) => wordsOf(row).map(({ text }) => toPlain(text)));
  const titles = [...headings.slice(-1), ...before, ...lead].map(toPlain);
  if (titles.some((text) => text.includes('整体支出'))) return false;
  return titles.some((text) => TITLE.test(text)) || layout.lead.some((row) => namesProject(wordsOf(row)));
}

/** A row that names the project: 项目名称 and beside it a name. */
function namesProject(cells: readonly { readonly text: string }[]): boolean {
  const at = cells.findIndex(({ text }) => /^项目名称[:：]?$/.test(toPlain(text)));
  const name = at < 0 ? undefined : cells[at + 1];
  return name !== undefined && !isFigure(name.text);
}
