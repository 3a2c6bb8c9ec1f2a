import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { marksOf, toFindingViews, toFragment } from '../../../../src/views/findings/finding-view.ts';
import { moneyCell, textCell, withMarks } from '../../../../src/views/tables/table.ts';
import { reported } from '../../../../src/domain/stated.ts';
import { parseMoney } from '../../../../src/domain/money.ts';
import { sampleCatalog } from './sample-catalog.ts';

beforeAll(() => loadMessages('.'));

function viewsIn(locale: 'zh' | 'en') {
  const catalog = sampleCatalog();
  const [entry] = catalog.reports;
  if (!entry) throw new Error('The sample has a report.');
  return toFindingViews(catalog, entry, wordsFor(locale));
}

describe('toFindingViews', () => {
  it('words a question with its arithmetic, tolerance, state, reply and place', () => {
    expect(viewsIn('en').find(({ code }) => code === 'adjusted-sum')).toEqual({
      id: 'finding-1',
      code: 'adjusted-sum',
      severity: 'question',
      severityLabel: 'Question',
      state: 'explained',
      stateLabel: 'explained',
      rule: 'Adjusted budget',
      ruleHref: '/zfxxgk/jx/en/findings/adjusted-sum/',
      sentence:
        'The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million.',
      formula: '5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)',
      tolerance: 'rounding allowed: CNY 0.0001 million',
      field: 'budget.adjusted',
      figureHref: '/zfxxgk/jx/en/reports/example-bureau/2024/#budget.adjusted',
      replies: [
        {
          label: 'Reply of the department, 1 June 2025 (explained)',
          text: { text: 'Another 0.2 million came from above.' },
        },
      ],
    });
  });

  it('gives each finding of a page an anchor of its own, in the order of the rules', () => {
    expect(viewsIn('zh').map(({ id, code }) => [id, code])).toEqual([
      ['finding-1', 'adjusted-sum'],
      ['finding-2', 'staff-over-posts'],
      ['finding-3', 'section-missing'],
      ['finding-4', 'section-missing'],
      ['finding-5', 'section-missing'],
      ['finding-6', 'section-missing'],
    ]);
  });
});

describe('marks', () => {
  it('stand at the cell of their field and at no other', () => {
    const marks = marksOf(viewsIn('en'));
    const words = wordsFor('en');
    const cell = (field: string) => moneyCell(reported(parseMoney('1', '万元')), words, field);
    const table = withMarks(
      {
        caption: '',
        columns: [],
        rows: [
          {
            head: textCell({ text: 'Total' }),
            depth: 0,
            role: 'total',
            cells: [cell('budget.initial'), cell('budget.adjusted')],
          },
        ],
      },
      marks,
    );
    expect(table.rows[0]?.cells.map((one) => one.marks?.map(({ code }) => code))).toEqual([
      undefined,
      ['adjusted-sum'],
    ]);
  });
});

it('an anchor in an address has no brackets', () => {
  expect(toFragment('budget.lines[0].executed')).toBe('budget.lines%5B0%5D.executed');
});

it('what is said of a whole row stands in its first cell, for the head of a row may not hold it', () => {
  const [view] = viewsIn('en');
  const row = {
    head: { ...textCell({ text: 'Outputs' }), field: 'indicators[0]' },
    depth: 0,
    role: 'group' as const,
    cells: [textCell({ text: '' }), textCell({ text: '' })],
  };
  const table = withMarks({ caption: '', columns: [], rows: [row] }, (field) =>
    field === 'indicators[0]' && view ? [view] : [],
  );
  expect(table.rows[0]?.head.marks).toBeUndefined();
  expect(table.rows[0]?.cells.map(({ marks }) => marks?.length)).toEqual([1, undefined]);
});
