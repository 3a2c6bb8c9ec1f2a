import type { ReportFile } from '../../../src/reading/read-report.ts';
import type { PrintOptions } from './print-options.ts';
import { says, toCell, toParagraph, type PrintedBlock, type PrintedParagraph } from './printed-report.ts';
import { toTable } from './to-table.ts';

/** Made-up persons of a cover. Nobody has these names, and no telephone has this number. */
export const MADE_UP_PERSONS = {
  head: '赵某甲',
  finance: '钱某乙',
  contact: '孙某丙',
  phone: '00000000',
  mail: 'office@example.org',
} as const;

/** Persons of a cover; those of a test are made up when it runs. */
export type CoverPersons = Readonly<Record<keyof typeof MADE_UP_PERSONS, string>>;

/** The cover: title, unit, persons, date of filing. */
export function printCover(
  { input, year }: ReportFile,
  options: PrintOptions,
  persons: CoverPersons,
): readonly PrintedParagraph[] {
  const cover = (text: string, said: PrintedParagraph['says'] = []): PrintedParagraph =>
    toParagraph('cover', text, { says: said });
  return [
    toParagraph('title', input.title.zh ?? `${year}年度绩效自评报告`, {
      says: says('title.zh', input.title.zh),
    }),
    cover('（示例市为虚构城市，本文件仅供测试导入）'),
    cover(`单位全称（公章） ${input.disclosure?.issuer?.zh ?? ''}`),
    cover(`单位负责人： ${persons.head} 联系电话： ${persons.phone}`),
    cover(`财务负责人： ${persons.finance} 联系电话： ${persons.phone}`),
    cover(`联系人： ${persons.contact} 传 真： ${persons.phone} 电子邮件： ${persons.mail}`),
    ...(input.filed ? [cover(`填报日期 ${options.date(input.filed)}`, says('filed', input.filed))] : []),
  ];
}

/** The head block of a disclosure page, as a table of four columns or as lines. */
export function printHeadBlock({ input }: ReportFile, options: PrintOptions): readonly PrintedBlock[] {
  const pairs = pairsOf(input.disclosure, input.published, options).filter(({ value }) => value !== '');
  if (options.headBlock === 'none') return [];
  if (options.headBlock === 'lines') {
    return pairs.map(({ label, value, said }) => toParagraph('head', `${label}：${value}`, { says: said }));
  }
  const rows = pairs.flatMap((pair, at) => (at % 2 === 0 ? [[pair, pairs[at + 1]] as const] : []));
  const table = toTable(
    'head-block',
    '公开信息',
    [
      { head: '', cell: ([first]: (typeof rows)[number]) => toCell(first.label) },
      { head: '', cell: ([first]) => toCell(first.value, { says: first.said }) },
      { head: '', cell: ([, second]) => toCell(second?.label ?? '') },
      { head: '', cell: ([, second]) => toCell(second?.value ?? '', { says: second?.said ?? [] }) },
    ],
    rows,
  );
  return [{ ...table, rows: table.rows.slice(1), headRows: 0 }];
}

interface Pair {
  readonly label: string;
  readonly value: string;
  readonly said: ReturnType<typeof says>;
}

function pairsOf(
  head: ReportFile['input']['disclosure'],
  published: string | null | undefined,
  options: PrintOptions,
): readonly Pair[] {
  const pair = (
    label: string,
    path: string,
    value: string | null | undefined,
    shown = value ?? '',
  ): Pair => ({
    label,
    value: shown,
    said: says(path, value, 'may'),
  });
  const date = (iso: string | null | undefined): string => (iso ? options.date(iso) : '');
  return [
    pair('索引号', 'disclosure.indexNumber', head?.indexNumber),
    pair('主题分类', 'disclosure.category.zh', head?.category?.zh),
    pair('发布机构', 'disclosure.issuer.zh', head?.issuer?.zh),
    pair('成文日期', 'disclosure.written', head?.written, date(head?.written)),
    pair('文号', 'disclosure.documentNumber', head?.documentNumber),
    pair('发布日期', 'published', published, date(published)),
    pair('体裁分类', 'disclosure.genre.zh', head?.genre?.zh),
    pair('有效性', 'disclosure.validity', head?.validity, '有效'),
    pair('公开方式', 'disclosure.method', head?.method, '主动公开'),
    pair('公开范围', 'disclosure.scope.zh', head?.scope?.zh),
  ];
}
