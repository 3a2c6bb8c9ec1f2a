import type { Staffing } from '../../domain/report.ts';
import { reported, valueOf } from '../../domain/stated.ts';
import type { Words } from '../../i18n/words.ts';
import { POST_KINDS } from '../../vocabulary/budget.ts';
import { countCell, textCell, type Row, type TableView } from './table.ts';

/** Posts by kind, staff in post and others, with the day of the count. Undefined when nothing is given. */
export function toStaffingTable(staffing: Staffing, words: Words): TableView | undefined {
  const { t } = words;
  const shown = (['posts', 'inPost', 'retired', 'temporary'] as const).filter(
    (field) => staffing[field].kind === 'reported' || field === 'posts' || field === 'inPost',
  );
  if (!shown.some((field) => staffing[field].kind === 'reported')) return undefined;
  const kinds = POST_KINDS.flatMap((kind): Row[] => {
    const posts = staffing.kinds[kind];
    if (posts === undefined) return [];
    return [
      {
        head: textCell({ text: t('report:staffingTable.kind', { kind: t(`vocabulary:postKinds.${kind}`) }) }),
        depth: 1,
        role: 'plain',
        cells: [countCell(reported(posts), words)],
        anchor: `staffing.kinds.${kind}`,
      },
    ];
  });
  const asOf = valueOf(staffing.asOf);
  return {
    caption: t('report:staffingTable.caption'),
    columns: [
      { label: t('report:staffingTable.item'), kind: 'text' },
      { label: t('report:staffingTable.number'), kind: 'number' },
    ],
    rows: [
      ...shown.flatMap((field) => [
        {
          head: textCell({ text: t(`report:staffingTable.${field}`) }),
          depth: 0,
          role: 'plain' as const,
          cells: [countCell(staffing[field], words, `staffing.${field}`)],
          // Staff in post stand among the figures at a glance, with the anchor.
          ...(field === 'inPost' ? {} : { anchor: `staffing.${field}` }),
        },
        ...(field === 'posts' ? kinds : []),
      ]),
      ...(asOf === undefined
        ? []
        : [
            {
              head: textCell({ text: t('report:staffingTable.asOf') }),
              depth: 0,
              role: 'plain' as const,
              cells: [{ kind: 'number' as const, text: words.date(asOf), field: 'staffing.asOf' }],
              anchor: 'staffing.asOf',
            },
          ]),
    ],
  };
}
