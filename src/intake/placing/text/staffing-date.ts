import type { PlacedValue } from '../../draft/draft.ts';
import type { SourcePlace } from '../../source-document.ts';
import { toHalfWidth } from '../../values/half-width.ts';
import { readDate } from '../../values/read-date.ts';

const STAFF = /编制|在职|实有|人员|人数/;

/** The day on which staff were counted: 截至2023年12月31日, 2023年末, 2023年底. */
export function findStaffingDate(written: string, place: SourcePlace): PlacedValue | undefined {
  const text = toHalfWidth(written);
  if (!STAFF.test(text)) return undefined;
  const day = /(?:截至|截止)(?:到)?\s*(\d{4}年\d{1,2}月\d{1,2}日)/.exec(text);
  const end = /(?<![比较])((?:19|20)\d{2})年(?:年末|年底|末|底)/.exec(text);
  const iso =
    day?.[1] === undefined ? (end?.[1] === undefined ? undefined : `${end[1]}-12-31`) : readDate(day[1])?.iso;
  if (iso === undefined) return undefined;
  return {
    path: ['staffing', 'asOf'],
    value: iso,
    number: false,
    written: day?.[0] ?? end?.[0] ?? '',
    label: '',
    place,
    confidence: day ? 'sure' : 'likely',
    reservations: day ? [] : ['label-alike'],
  };
}
