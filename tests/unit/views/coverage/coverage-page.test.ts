import { beforeAll, describe, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toCoveragePage } from '../../../../src/views/coverage/coverage-page.ts';
import { toCoverageTable } from '../../../../src/views/data/tables/coverage.ts';
import { toTableCsv } from '../../../../src/views/downloads/table-csv.ts';
import { catalogOf, departmentOf, entryOf, reportOf, textsOf } from '../sample-reports.ts';

beforeAll(() => loadMessages('.'));

function sample() {
  const catalog = catalogOf([
    entryOf(reportOf('published: 2025-07-10', { year: 2024 })),
    entryOf(reportOf('published: 2024-06-01', { year: 2023 })),
  ]);
  const other = {
    ...departmentOf('new-bureau', { zh: '新局', en: 'New Bureau' }),
    active: { from: '2024-05-01' },
  };
  return {
    ...catalog,
    departments: new Map([...catalog.departments, [other.id, other]]),
    site: { ...catalog.site, deadlines: [{ published: '06-30' }] },
    years: [2024, 2023],
    asOf: '2026-06-01',
  };
}

describe('/coverage/', () => {
  it('shows departments by years up to the last that is over, and counts the states', () => {
    const [group] = toCoveragePage(sample(), wordsFor('en')).groups;
    expect(group && textsOf(group.table)).toEqual([
      ['Department', '2023', '2024', '2025'],
      ['Example Bureau', 'Published', '10 days late', 'Due 30 June 2026'],
      ['New Bureau', 'Did not exist', 'Missing, 336 days overdue', 'Due 30 June 2026'],
      ['Totals · Published', '1', '0', '0'],
      ['Totals · Late', '0', '1', '0'],
      ['Totals · Missing', '0', '1', '0'],
      ['Totals · Not yet due', '0', '0', '2'],
      ['Totals · Did not exist', '1', '0', '0'],
    ]);
  });

  it('of a site without reports says so instead of counting from no day', () => {
    const page = toCoveragePage({ ...sample(), reports: [], years: [], asOf: '1970-01-01' }, wordsFor('en'));
    expect([page.lead, page.groups]).toEqual(['There are no reports on this site yet.', []]);
  });

  it('leads from a cell to its report', () => {
    const [group] = toCoveragePage(sample(), wordsFor('zh')).groups;
    expect(group?.table.rows[0]?.cells.map((cell) => ('href' in cell ? cell.href : undefined))).toEqual([
      '/zfxxgk/jx/reports/example-bureau/2023/',
      '/zfxxgk/jx/reports/example-bureau/2024/',
      undefined,
    ]);
  });

  it('can be taken away as data', () => {
    expect(toTableCsv(toCoverageTable(sample())).split('\r\n').slice(0, 4)).toEqual([
      'department,region,fictional,year,state,days_late,filed,published,due_filed,due_published,as_of,address',
      'example-bureau,example-city,false,2023,published,0,,2024-06-01,,2024-06-30,2026-06-01,https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2023/',
      'example-bureau,example-city,false,2024,late,10,,2025-07-10,,2025-06-30,2026-06-01,https://www.example.gov.cn/zfxxgk/jx/reports/example-bureau/2024/',
      'example-bureau,example-city,false,2025,not-due,,,,,2026-06-30,2026-06-01,',
    ]);
  });
});
