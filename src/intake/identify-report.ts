import type { Department } from '../domain/lineage.ts';
import { findContentsList } from './placing/text/contents-list.ts';
import { readLabelledLine } from './placing/text/labels.ts';
import { findTitle, squeeze } from './placing/text/read-title.ts';
import { tidyBlocks } from './placing/text/tidy-blocks.ts';
import type { SourceDocument } from './source-document.ts';
import { readYear } from './values/read-date.ts';

/** Whose report a document is and of which year, as far as its first page tells. */
export interface ReportIdentityGuess {
  readonly department?: Department;
  readonly year?: number;
}

/** Reads department and year from title and cover; the longest name that stands there counts. */
export function identifyReport(
  document: SourceDocument,
  departments: ReadonlyMap<string, Department>,
): ReportIdentityGuess {
  const blocks = tidyBlocks(document.blocks);
  const contents = findContentsList(blocks);
  const title = findTitle(blocks.filter((block) => !contents.has(block)))?.text;
  const cover = blocks
    .filter((block) => block.kind === 'paragraph')
    .slice(0, 30)
    .flatMap(({ written }) => readLabelledLine(written).filter(({ as }) => as === 'department'))
    .map(({ text }) => text);
  const department = findDepartment([...cover, title ?? ''].map(squeeze), departments);
  const year = title === undefined ? undefined : readYear(title);
  return { ...(department ? { department } : {}), ...(year === undefined ? {} : { year }) };
}

function findDepartment(
  texts: readonly string[],
  departments: ReadonlyMap<string, Department>,
): Department | undefined {
  let best: { readonly department: Department; readonly length: number } | undefined;
  for (const department of departments.values()) {
    for (const name of namesOf(department)) {
      if (name.length > (best?.length ?? 1) && texts.some((text) => text.includes(name))) {
        best = { department, length: name.length };
      }
    }
  }
  return best?.department;
}

function namesOf({ name, shortName, aliases }: Department): readonly string[] {
  return [...Object.values(name), ...Object.values(shortName), ...aliases].flatMap((text) =>
    text ? [squeeze(text)] : [],
  );
}
