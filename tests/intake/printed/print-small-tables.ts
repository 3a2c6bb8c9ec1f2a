import type { ReportInput } from '../../../src/schema/report.ts';
import type { THREE_PUBLIC_PARTS } from '../../../src/vocabulary/budget.ts';
import { amountHead, amountPrint, printAmount } from './print-amount.ts';
import type { PrintOptions } from './print-options.ts';
import { says, toCell, toParagraph, type PrintedBlock, type PrintedTable } from './printed-report.ts';
import { toChineseDate } from './numerals.ts';
import { toTable } from './to-table.ts';

const PARTS: readonly (readonly [(typeof THREE_PUBLIC_PARTS)[number] | 'total', string])[] = [
  ['travelAbroad', '因公出国（境）费'],
  ['vehicles', '公务用车购置及运行维护费'],
  ['receptions', '公务接待费'],
  ['total', '合计'],
];

/** The three public expenses, budgeted and spent. */
export function printThreePublic({ budget }: ReportInput, options: PrintOptions): PrintedTable {
  const print = amountPrint(options, budget.unit, 'three-public');
  const cell = (key: (typeof PARTS)[number][0], phase: 'budget' | 'spent') =>
    printAmount(print, `budget.threePublic.${key}.${phase}`, budget.threePublic?.[key]?.[phase]);
  return toTable(
    'three-public',
    '“三公”经费',
    [
      { head: '项目', cell: ([, name]) => toCell(name) },
      { head: amountHead('预算数', print), cell: ([key]) => cell(key, 'budget') },
      { head: amountHead('决算数', print), cell: ([key]) => cell(key, 'spent') },
    ],
    PARTS,
  );
}

/** Amounts by source of funds, with their total, which the report holds only once. */
export function printSources({ budget }: ReportInput, options: PrintOptions): PrintedTable {
  const print = amountPrint(options, budget.unit, 'sources');
  const rows = [
    ...budget.sources.map((source, index) => ({
      path: `budget.sources[${index}]`,
      name: source.name.zh ?? '',
      amounts: source,
      said: says(`budget.sources[${index}].name.zh`, source.name.zh),
    })),
    { path: 'budget', name: '合计', amounts: budget, said: [] },
  ];
  const column = (head: string, phase: 'initial' | 'adjusted' | 'executed') => ({
    head: amountHead(head, print),
    cell: ({ path, amounts }: (typeof rows)[number]) =>
      printAmount(print, `${path}.${phase}`, amounts[phase]),
  });
  return toTable(
    'sources',
    '资金来源',
    [
      { head: '资金来源', cell: ({ name, said }: (typeof rows)[number]) => toCell(name, { says: said }) },
      column('年初预算数', 'initial'),
      column('调整后预算数', 'adjusted'),
      column('实际支出数', 'executed'),
    ],
    rows,
  );
}

const KINDS = [
  ['administrative', '行政编制'],
  ['institution', '事业编制'],
  ['workers', '工勤编制'],
  ['other', '其他编制'],
] as const;

/** Posts and staff as a table of two columns, and the sentence with their date before it. */
export function printStaffing({ staffing }: ReportInput): readonly PrintedBlock[] {
  const asOf = staffing?.asOf;
  const lead = `${asOf ? `截至${toChineseDate(asOf)}，` : ''}本部门编制和人员情况如下：`;
  const count = (number: number | null | undefined): string | undefined =>
    number === null || number === undefined ? undefined : String(number);
  const rows = [
    ['编制总数', 'staffing.posts', count(staffing?.posts)],
    ...KINDS.map(([kind, name]) => [name, `staffing.kinds.${kind}`, count(staffing?.kinds[kind])] as const),
    ['实有人数', 'staffing.inPost', count(staffing?.inPost)],
    ['离退休人员', 'staffing.retired', count(staffing?.retired)],
  ] as const;
  const table = toTable(
    'staffing',
    '人员情况',
    [
      { head: '项目', cell: ([name]) => toCell(name) },
      {
        head: '人数（人）',
        cell: ([, path, value]) =>
          toCell(value ?? '', { says: says(path, value), ...(value ? { number: value, format: '0' } : {}) }),
      },
    ],
    rows.filter(([, , value]) => value !== undefined),
  );
  return [toParagraph('body', lead, { says: says('staffing.asOf', asOf) }), table];
}
