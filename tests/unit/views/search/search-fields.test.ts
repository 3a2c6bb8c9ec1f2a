import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import type { Region } from '../../../../src/domain/region.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import type { SearchPage } from '../../../../src/search/format/search-page.ts';
import {
  toDepartmentFields,
  toReportFields,
  type SearchFields,
} from '../../../../src/views/search/search-fields.ts';
import { QUESTIONED } from '../findings/sample-catalog.ts';
import { catalogOf, departmentOf, entryOf, reportOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

const REGIONS: readonly Region[] = [
  {
    id: 'example-province',
    name: { zh: '示例省', en: 'Example Province' },
    level: 'province',
    fictional: false,
  },
  {
    id: 'example-city',
    name: { zh: '示例市', en: 'Example City' },
    level: 'prefecture',
    parent: 'example-province',
    fictional: false,
  },
];

/** The fields of a report given by its YAML, on its page in a language. */
function fieldsOf(yaml: string, locale: 'zh' | 'en' = 'zh', fictional = false): SearchFields {
  const entry = entryOf(reportOf(yaml), { region: REGIONS[1]!, fictional });
  const catalog: Catalog = {
    ...catalogOf([entry]),
    regions: new Map(REGIONS.map((region) => [region.id, region])),
  };
  return toReportFields(catalog, entry, wordsFor(locale));
}

const FULL = `budget: { unit: 万元, initial: 2116.01, adjusted: 2739.21, executed: 2481.71 }
evaluation: { score: 99, fullMarks: 120, grade: good }`;

describe('toReportFields', () => {
  it('gives each filter its values: the same ids in both languages, names in that of the page', () => {
    expect(fieldsOf(FULL).filters).toEqual({
      year: [{ id: '2024', label: '2024' }],
      region: [
        { id: 'example-province', label: '示例省' },
        { id: 'example-city', label: '示例市' },
      ],
      department: [{ id: 'example-bureau', label: '示例局' }],
      kind: [{ id: 'self-evaluation', label: '部门整体支出绩效自评报告' }],
      grade: [{ id: 'good', label: '良' }],
      questions: [],
    });
    const english = fieldsOf(FULL, 'en').filters;
    expect(english.region.map(({ label }) => label)).toEqual(['Example Province', 'Example City']);
    expect(english.grade).toEqual([{ id: 'good', label: 'Good' }]);
  });

  it('has amounts in yuan, exact, the rate as the page shows it, and the score in points of 100', () => {
    expect(fieldsOf(FULL).measures).toEqual({
      initial: '21160100.00',
      executed: '24817100.00',
      rate: '90.60',
      score: '82.5',
    });
    expect(fieldsOf('evaluation: { score: 10, fullMarks: 30 }').measures).toEqual({ score: '33.33' });
  });

  it('leaves out what the report does not give, and never takes it for zero', () => {
    const { measures, filters } = fieldsOf('notReported: [budget, evaluation]');
    expect(measures).toEqual({});
    expect(filters.grade).toEqual([]);
    expect(fieldsOf('budget: { unit: 元, initial: 0, executed: 5 }').measures).toEqual({
      initial: '0.00',
      executed: '5.00',
    });
    expect(fieldsOf('evaluation: { score: 96 }').measures).toEqual({});
  });

  it('tells open questions by the latest reply to them', () => {
    const open = QUESTIONED.replace(/replies:[\s\S]*$/, '');
    expect(fieldsOf(open).filters.questions).toEqual([{ id: 'open', label: '待答复疑点' }]);
    expect(fieldsOf(open, 'en').filters.questions).toEqual([{ id: 'open', label: 'Open questions' }]);
    expect(fieldsOf(QUESTIONED).filters.questions).toEqual([]);
  });

  it('names the department in every language', () => {
    expect(fieldsOf(FULL).aliases).toEqual(['示例局', 'Example Bureau']);
    expect(fieldsOf(FULL, 'en').aliases).toEqual(['示例局', 'Example Bureau']);
  });

  it('says whether the content is invented', () => {
    expect(fieldsOf(FULL).fictional).toBe(false);
    expect(fieldsOf(FULL, 'zh', true).fictional).toBe(true);
  });
});

describe('toDepartmentFields', () => {
  it('puts the page of a department among its reports and those of its region', () => {
    const department = {
      ...departmentOf('new-bureau', { zh: '新局', en: 'New Bureau' }),
      predecessors: [{ department: 'old-bureau', relation: 'rename' as const, date: '2023-01-01' }],
    };
    const old = departmentOf('old-bureau', { zh: '旧局', en: 'Old Bureau' });
    const catalog: Catalog = {
      ...catalogOf([]),
      departments: new Map([department, old].map((one) => [one.id, one])),
    };
    expect(toDepartmentFields(catalog, department, wordsFor('en'), true)).toEqual({
      aliases: ['新局', '旧局', 'New Bureau', 'Old Bureau'],
      filters: {
        year: [],
        region: [{ id: 'example-city', label: 'Example City' }],
        department: [{ id: 'new-bureau', label: 'New Bureau' }],
        kind: [],
        grade: [],
        questions: [],
      },
      measures: {},
      fictional: true,
    });
  });
});

it('fields are what search reads', () => {
  expectTypeOf<SearchFields>().toExtend<Pick<SearchPage, 'aliases' | 'filters' | 'measures' | 'fictional'>>();
});
