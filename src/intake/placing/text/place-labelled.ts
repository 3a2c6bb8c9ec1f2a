import type { DataPath } from '../../../reading/source-file.ts';
import type { PlacedValue } from '../../draft/draft.ts';
import type { SourcePlace } from '../../source-document.ts';
import { readDate } from '../../values/read-date.ts';
import type { LabelledAs, LabelledText } from './labels.ts';

/** Labels whose text goes into the head block as it is. */
const TEXTS: Partial<Readonly<Record<LabelledAs, DataPath>>> = {
  'index-number': ['disclosure', 'indexNumber'],
  'document-number': ['disclosure', 'documentNumber'],
  category: ['disclosure', 'category', 'zh'],
  genre: ['disclosure', 'genre', 'zh'],
  issuer: ['disclosure', 'issuer', 'zh'],
  scope: ['disclosure', 'scope', 'zh'],
  evaluator: ['evaluator', 'name', 'zh'],
};

const DATES: Partial<Readonly<Record<LabelledAs, DataPath>>> = {
  written: ['disclosure', 'written'],
  published: ['published'],
  filed: ['filed'],
};

/** Words of closed lists, as head blocks print them. */
const TERMS: Partial<Readonly<Record<LabelledAs, readonly (readonly [RegExp, DataPath, string])[]>>> = {
  validity: [
    [/^(?:有效|现行有效|是)$/, ['disclosure', 'validity'], 'in-force'],
    [/^(?:失效|废止|已失效|已废止|否)$/, ['disclosure', 'validity'], 'expired'],
  ],
  method: [
    [/主动/, ['disclosure', 'method'], 'proactive'],
    [/依申请/, ['disclosure', 'method'], 'on-request'],
  ],
};

/**
 * The fields that a labelled text fills, none when it is empty or cannot be read. Persons fill none: leaving
 * them out is the caller's part.
 */
export function placeLabelled(
  { as, text }: Pick<LabelledText, 'as' | 'text'>,
  place: SourcePlace,
): readonly PlacedValue[] {
  if (/^[-—/\s]*$/.test(text)) return [];
  const one = (path: DataPath, value: string, repaired = false): readonly PlacedValue[] => [
    {
      path,
      value,
      number: false,
      written: text,
      label: '',
      place,
      confidence: repaired ? 'likely' : 'sure',
      reservations: repaired ? ['date-repaired'] : [],
    },
  ];
  const textPath = TEXTS[as];
  if (textPath) return one(textPath, text);
  const datePath = DATES[as];
  if (datePath) {
    const date = readDate(text);
    return date ? one(datePath, date.iso, date.repaired) : [];
  }
  if (as === 'keywords') {
    return text
      .split(/[\s,，;；、]+/)
      .filter((word) => word !== '')
      .flatMap((word, index) => one(['disclosure', 'keywords', index, 'zh'], word));
  }
  const term = TERMS[as]?.find(([pattern]) => pattern.test(text));
  return term ? one(term[1], term[2]) : [];
}
