import { describe, expect, it } from 'vitest';
import type { Department } from '../../../src/domain/lineage.ts';
import { identifyReport } from '../../../src/intake/identify-report.ts';
import type { SourceDocument } from '../../../src/intake/source-document.ts';
import { paragraphsOf } from './placing/text/source-blocks.ts';

const department = (id: string, zh: string, short: string): Department => ({
  id,
  region: 'sample-city',
  name: { zh },
  shortName: { zh: short },
  nameStatus: 'official',
  aliases: [],
  kind: 'other',
  predecessors: [],
  active: {},
});

const DEPARTMENTS = new Map(
  [
    department('water', '示例市水务局', '市水务局'),
    department('tourism', '示例市文化和旅游局', '市文旅局'),
  ].map((entry) => [entry.id, entry]),
);

const documentOf = (...texts: readonly string[]): SourceDocument => ({
  format: 'text',
  sha256: '',
  blocks: paragraphsOf(...texts),
  omitted: [],
});

describe('identifyReport', () => {
  it.each([
    [['示例市水务局2023年度部门整体支出绩效自评报告'], 'water', 2023],
    [['示例市２０２２年度市文旅局部门整体支出绩效自评报告'], 'tourism', 2022],
    [['2023年度部门整体支出绩效自评报告', '单位全称（公章）：示例市文化和旅游局'], 'tourism', 2023],
    [['部门整体支出绩效自评报告'], undefined, undefined],
  ])('reads %j', (texts, id, year) => {
    const guess = identifyReport(documentOf(...texts), DEPARTMENTS);
    expect([guess.department?.id, guess.year]).toEqual([id, year]);
  });
});
