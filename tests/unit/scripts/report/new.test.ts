import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newVerb } from '../../../../scripts/report/new.ts';
import { findContentFaults } from '../../../../scripts/content-findings.ts';
import { isBlankText } from '../../../../src/intake/draft/blank-text.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { readReport } from '../../../../src/reading/read-report.ts';
import { REPORT_KINDS } from '../../../../src/vocabulary/report-kinds.ts';
import { callIn, filesOf, staffProject } from './staff-project.ts';

beforeAll(() => loadMessages(process.cwd()));
beforeEach(() => {
  vi.stubEnv('MINGZHANG_DATE', '2026-03-01');
  return () => vi.unstubAllEnvs();
});

const REPORT = 'content/reports/water/2024.md';

describe('report new', () => {
  it('writes a report with every key, after the form of the last one, that passes the check', async () => {
    const folder = await staffProject();
    const { call, printed, warned } = callIn(folder, { positionals: ['water', '2024'] });
    expect(await newVerb.run(call)).toBe(0);
    expect(warned()).toBe('');
    expect(printed()).toMatchInlineSnapshot(`
      "已写入 content/reports/water/2024.md
      沿用 content/reports/water/2023.md 的结构：明细2行，资金来源1项，指标1项。数字须按本年度填写。
      填写后核对：npm run check -- content/reports/water/2024.md
      预览：npm run report -- preview water/2024"
    `);
    const findings = await findContentFaults(join(folder, 'content'));
    expect(
      findings.filter(({ place, severity }) => place.file.includes('2024') && severity !== 'note'),
    ).toEqual([]);
    const written = await readFile(join(folder, REPORT), 'utf8');
    expect(written.slice(written.lastIndexOf('\n---\n') + 5)).toMatchInlineSnapshot(`
      "
      ## 部门概况

      ### 机构设置

      [//]: # (待写：职责、机构、人员，或预算安排和执行。)

      ## 工作完成情况

      [//]: # (待写：本年度完成的工作和取得的成效。)

      ## 评价结果

      [//]: # (待写：得分、等级和主要扣分原因。)
      "
    `);
    const { file } = readReport('reports/water/2024.md', written, { department: 'water', year: 2024 });
    expect(file?.input).toMatchObject({
      title: {
        zh: '某市水务局2024年度部门整体支出绩效自评报告',
        en: 'Self-evaluation of the Water Bureau, 2024',
      },
      kind: 'self-evaluation',
      filed: null,
      disclosure: {
        indexNumber: null,
        documentNumber: null,
        category: { zh: '财政' },
        written: null,
        method: 'proactive',
        keywords: [],
      },
      budget: {
        unit: '元',
        initial: null,
        lines: [
          {
            id: 'basic',
            class: 'basic',
            name: { zh: '基本支出', en: 'Basic' },
            executed: null,
            lines: [{ id: 'personnel', executed: null }],
          },
        ],
        sources: [{ class: 'general-public-budget', name: { zh: '一般公共预算' }, executed: null }],
      },
      staffing: { posts: null },
      evaluation: { score: null, fullMarks: null },
      indicators: [
        {
          weight: null,
          subgroups: [
            {
              indicators: [
                {
                  id: 'dykes',
                  comparator: '>=',
                  target: null,
                  actual: null,
                  unit: { zh: '公里' },
                  weight: null,
                  score: null,
                },
              ],
            },
          ],
        },
      ],
      annexes: [{ number: 1, title: { zh: '2024年度预算执行情况表' } }],
    });
    expect(isBlankText(file?.source.body ?? '')).toBe(true);
  });

  it('takes over no figure and no sentence of the last year', async () => {
    const folder = await staffProject();
    await newVerb.run(callIn(folder, { positionals: ['water', '2024'] }).call);
    const written = await readFile(join(folder, REPORT), 'utf8');
    expect(written).not.toMatch(/77|2023|05-07|洪水/);
  });

  it.each(['water', '某市水务局', ' 市水务局 ', 'some city water bureau', '水务局', 'Water Bureau'])(
    'finds the department by %j',
    async (name) => {
      const folder = await staffProject();
      const { call } = callIn(folder, { positionals: [name, '2024'] });
      expect(await newVerb.run(call)).toBe(0);
      expect(Object.keys(await filesOf(folder))).toContain(REPORT);
    },
  );

  it('tells all that is wrong with a call at once, and writes nothing', async () => {
    const folder = await staffProject();
    const before = await filesOf(folder);
    const cases = [
      ['市水务居', '24'],
      ['水利局', '2024'],
      ['某某局', '2027'],
      ['health', '2021'],
      ['health', '2025'],
    ];
    const told: string[] = [];
    for (const locale of ['zh', 'en'] as const) {
      for (const positionals of cases) {
        const { call, warned } = callIn(folder, { positionals, locale });
        expect(await newVerb.run(call)).toBe(2);
        told.push(warned());
      }
    }
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "没有部门“市水务居”。名称相近的有：某市水务局（water）。
      年度应为四位数字，现为“24”。
      “水利局”不止一个部门：某市卫生健康委员会（health）、某市水务局（water）。请写括号中的文件名。
      没有部门“某某局”。名称相近的有：某市卫生健康委员会（health）、某市水务局（water）。
      2027年度晚于今年（2026年）。确需新建请加 --force。
      某市卫生健康委员会于2022年3月1日设立，2021年度尚不存在。确需新建请加 --force。
      某市卫生健康委员会已于2025年1月31日撤销，2025年度的报告由承接其职责的部门编写。确需新建请加 --force。
      There is no department "市水务居". Names like it: Some City Water Bureau (water).
      A year has four digits; found "24".
      "水利局" is more than one department: Some City Health Commission (health), Some City Water Bureau (water). Use the file name in brackets.
      There is no department "某某局". Names like it: Some City Health Commission (health), Some City Water Bureau (water).
      2027 is later than this year (2026). Add --force if it is meant.
      Some City Health Commission was set up on 1 March 2022; it did not exist in 2021. Add --force if it is meant.
      Some City Health Commission ended on 31 January 2025; its successor reports on 2025. Add --force if it is meant."
    `);
    expect(await filesOf(folder)).toEqual(before);
  });

  it('goes on with --force where a year is yet to come or the department did not exist', async () => {
    const folder = await staffProject();
    expect(await newVerb.run(callIn(folder, { positionals: ['health', '2027'], force: true }).call)).toBe(0);
    expect(Object.keys(await filesOf(folder))).toContain('content/reports/health/2027.md');
  });

  it('can be run twice; a file that has been filled in is kept, unless --force is given', async () => {
    const folder = await staffProject();
    const run = async (force = false): Promise<readonly [number, string]> => {
      const { call, printed, warned } = callIn(folder, { positionals: ['water', '2024'], force });
      return [await newVerb.run(call), `${printed()}\n${warned()}`.split('\n')[0] ?? ''];
    };
    await run();
    const fresh = await filesOf(folder);
    expect(await run()).toEqual([0, `内容相同，未改动 ${REPORT}`]);
    const { call } = callIn(folder, {});
    call.write(join(folder, REPORT), 'filled in', { replace: true });
    const { call: second, warned } = callIn(folder, { positionals: ['water', '2024'] });
    expect(await newVerb.run(second)).toBe(2);
    expect(warned()).toBe(`未改动 ${REPORT}：已有不同内容。要覆盖请加 --force。`);
    expect((await filesOf(folder))[REPORT]).toBe('filled in');
    expect(await run(true)).toEqual([0, `已写入 ${REPORT}`]);
    expect(await filesOf(folder)).toEqual(fresh);
  });

  it('writes nothing in a dry run', async () => {
    const folder = await staffProject();
    const before = await filesOf(folder);
    const { call, printed } = callIn(folder, { positionals: ['water', '2024'], dryRun: true });
    expect(await newVerb.run(call)).toBe(0);
    expect(printed()).toContain(`将写入 ${REPORT}`);
    expect(await filesOf(folder)).toEqual(before);
  });

  it('has the usual outline and title where there is nothing to take over, or nothing shall be', async () => {
    const folder = await staffProject();
    for (const options of [
      { blank: true as const },
      { blank: true as const, kind: 'correction', unit: '亿元' },
    ]) {
      const { call, printed } = callIn(folder, { positionals: ['water', '2024'], options, force: true });
      expect(await newVerb.run(call)).toBe(0);
      expect(printed()).toContain('没有可沿用的以前年度报告');
    }
    const written = (await filesOf(folder))[REPORT] ?? '';
    expect(written).toContain('zh: 某市水务局2024年度绩效自评整改报告');
    expect(written).toContain('\n  unit: 亿元\n');
    expect(written.match(/^##.*/gm)).toEqual([
      '## 部门基本情况',
      '### 主要职责',
      '### 内设机构和人员',
      '### 预算安排和执行情况',
      '## 工作完成情况',
      '## 评价结果',
      '## 主要问题',
      '## 相关建议',
    ]);
  });

  it.each(REPORT_KINDS)('writes a valid report of the kind %s', async (kind) => {
    const folder = await staffProject();
    const { call } = callIn(folder, { positionals: ['health', '2024'], options: { kind } });
    expect(await newVerb.run(call)).toBe(0);
    const findings = await findContentFaults(join(folder, 'content'));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leaves no remark of the form checks once the text is written, though its prompts are left in', async () => {
    const folder = await staffProject();
    for (const name of ['water', 'health'])
      await newVerb.run(callIn(folder, { positionals: [name, '2024'], options: { blank: true } }).call);
    const filled = Object.entries(await filesOf(folder)).flatMap(([file, text]) =>
      file.endsWith('2024.md')
        ? [[file, text.replaceAll(/^\[.*$/gm, `$&\n\n${file}写好的一段话。`)] as const]
        : [],
    );
    const { call } = callIn(folder, {});
    for (const [file, text] of filled) call.write(join(folder, file), text, { replace: true });
    const findings = await findContentFaults(join(folder, 'content'));
    const codes = findings.flatMap(({ code, place }) => (place.file.includes('2024') ? [code] : []));
    expect(new Set(codes)).toEqual(new Set(['translation-missing']));
  });

  it('takes the form of the body that it was under another name', async () => {
    const folder = await staffProject({
      'content/departments/water-office.yaml': `region: city
name: { zh: 某市水务办公室, en: Some City Water Office }
nameStatus: official
shortName: { zh: 市水务办 }
kind: water
predecessors: [{ department: water, relation: rename, date: 2024-01-01 }]
active: { from: 2024-01-01 }
`,
    });
    const { call, printed } = callIn(folder, { positionals: ['市水务办', '2024'] });
    expect(await newVerb.run(call)).toBe(0);
    expect(printed()).toContain('沿用 content/reports/water/2023.md 的结构');
    const written = (await filesOf(folder))['content/reports/water-office/2024.md'] ?? '';
    expect(written).toContain('zh: 某市水务办公室2024年度部门整体支出绩效自评报告');
    expect(written).toContain('- id: dykes');
    expect(written).not.toContain('某市水务局');
  });
});
