import { describe, expect, test } from 'vitest';
import { writeResultsTable } from '../../../../src/search/browser/results-table.ts';

describe('a table of results', () => {
  const columns = {
    title: '标题',
    department: '部门',
    year: '年度',
    region: '地区',
    kind: '报告类型',
    grade: '评价等级',
    initial: '年初预算（元）',
    executed: '实际支出（元）',
    rate: '预算执行率（%）',
    score: '得分（折合百分制）',
    fictional: '虚构',
    address: '网址',
  };
  const words = { columns, separator: '、' };

  test('has a row a result, labels of the language, plain numbers, whole addresses', () => {
    const rows = [
      {
        title: '报告, “甲”',
        href: '/sub/reports/water/2023/',
        fictional: true,
        filters: { department: ['=水务局'], year: ['2023'], region: ['江苏省', '无锡市'], kind: [] },
        measures: { initial: '21160100.00', executed: '24817100.50', rate: '-1.50' },
      },
      { title: '=术语', href: '/sub/glossary/', fictional: false, filters: {}, measures: {} },
    ];
    expect(writeResultsTable(rows, words, 'https://www.example.gov.cn/sub/search/?q=a')).toBe(
      `\uFEFF${[
        Object.values(columns).join(','),
        '"报告, “甲”",\'=水务局,2023,江苏省、无锡市,,,21160100,24817100.5,-1.5,,true,https://www.example.gov.cn/sub/reports/water/2023/',
        "'=术语,,,,,,,,,,false,https://www.example.gov.cn/sub/glossary/",
        '',
      ].join('\r\n')}`,
    );
  });
});
