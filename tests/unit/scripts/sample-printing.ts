import type { Printing } from '../../../scripts/formatters/finding-lines.ts';
import { finding, type Finding, type FindingValue } from '../../../src/domain/finding.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { LOCALES, type Locale } from '../../../src/vocabulary/locales.ts';

const wan = (digits: string): FindingValue => ({ kind: 'money', money: parseMoney(digits, '万元') });
const FILE = 'reports/health/2023.md';

/** An error, a question that has been answered, and a note without a line. */
export const SAMPLE: readonly Finding[] = [
  finding(
    'value-invalid',
    { file: 'departments/health, old.yaml', field: 'kind', position: { line: 5, column: 7 } },
    { found: { kind: 'verbatim', text: '100%: a' }, expected: { kind: 'verbatim', text: 'health,\nother' } },
  ),
  {
    ...finding(
      'adjusted-sum',
      { file: FILE, field: 'budget.adjusted', position: { line: 12, column: 13 } },
      { stated: wan('580.00'), computed: wan('560.00') },
      {
        formula: [wan('500.00'), '+', wan('80.00'), '−', wan('20.00'), '=', wan('560.00')],
        tolerance: wan('0.01'),
      },
    ),
    replies: [
      {
        code: 'adjusted-sum',
        place: 'budget.adjusted',
        state: 'explained',
        text: { zh: '另有结转。', en: 'There was a carry-over.' },
        date: '2024-06-01',
      },
    ],
  },
  finding('translation-missing', { file: FILE, field: '' }, { locale: { kind: 'verbatim', text: 'en' } }),
];

/** How the command prints: in all languages, or in one. */
export function printing(...locales: readonly Locale[]): Printing {
  return { languages: (locales.length === 0 ? LOCALES : locales).map(wordsFor), root: 'content' };
}
