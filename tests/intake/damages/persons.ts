import { toParagraph, type PrintedReport } from '../printed/printed-report.ts';
import { MADE_UP_PERSONS } from '../printed/print-cover.ts';

/** Persons of the end of a report, made up like those of the cover. */
const LINES = [
  `单位负责人（签字）：${MADE_UP_PERSONS.head}　　财务负责人（签字）：${MADE_UP_PERSONS.finance}`,
  `填报人：${MADE_UP_PERSONS.contact}　联系电话：${MADE_UP_PERSONS.phone}　手机：138****0000`,
  `联系人及电话：李某丁 0000-${MADE_UP_PERSONS.phone}；传真：${MADE_UP_PERSONS.phone}；邮箱：mail@example.com`,
];

/** Who signed and whom to ask, at the end of the report; nothing of it may reach the draft. */
export function signatures(printed: PrintedReport): PrintedReport {
  return {
    ...printed,
    blocks: [...printed.blocks, ...LINES.map((line) => toParagraph('cover', line))],
    persons: [
      ...new Set([
        ...printed.persons,
        ...Object.values(MADE_UP_PERSONS),
        '李某丁',
        '138****0000',
        'mail@example.com',
      ]),
    ],
  };
}
