import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importVerb } from '../../../../scripts/report/import.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { readReport } from '../../../../src/reading/read-report.ts';
import { callIn, filesOf, staffProject } from './staff-project.ts';

beforeAll(() => loadMessages('.'));

const DOCUMENT = `某市2024年度水务局部门整体支出绩效自评报告

单位全称（公章）：某市水务局
单位负责人：某甲　联系电话：00000000
填报日期：2025年5月7日

一、部门基本情况

（一）人员情况

2024年末编制30名，实有人数28人。

（二）预算执行情况

年初预算1,234.50万元，实际支出1,200.00万元，预算执行率为97.21%。

二、评价结果

自评得分95.50分，等级为“优”。
`;

/** The words that depend on the document's bytes. */
const steady = (text: string): string => text.replace(/[0-9a-f]{64}/g, '<digest>');

async function project(document = DOCUMENT): Promise<string> {
  const folder = await staffProject();
  writeFileSync(join(folder, 'report.txt'), document);
  return folder;
}

describe('import', () => {
  it('writes a draft that can be read, and says what to look at', async () => {
    const folder = await project();
    const { call, printed } = callIn(folder, { positionals: ['report.txt'] });
    expect(await importVerb.run(call)).toBe(0);
    const text = readFileSync(join(folder, 'content/reports/water/2024.md'), 'utf8');
    const { file, findings } = readReport('reports/water/2024.md', text, { department: 'water', year: 2024 });
    expect(findings).toEqual([]);
    expect(file?.input).toMatchObject({
      title: { zh: '某市2024年度水务局部门整体支出绩效自评报告' },
      filed: '2025-05-07',
      budget: { unit: '万元', initial: '1234.50', executed: '1200.00', stated: { executionRate: '97.21' } },
      staffing: { posts: 30, inPost: 28, asOf: '2024-12-31' },
      evaluation: { score: '95.50', grade: 'excellent' },
    });
    expect(text).toContain('initial: 1234.50 # 原文：1,234.50万元');
    expect(text).not.toMatch(/某甲|00000000/);
    expect(steady(printed())).toMatchInlineSnapshot(`
      "读入情况：report.txt
      某市水务局，2024年度
      来源：纯文本，SHA-256 <digest>

      读出 9 个字段：确定 8，较有把握 1，待核对 0。
      分出 4 个标题。
      去掉 2 处个人姓名与联系方式。

      草稿符合格式要求。
      下一步：打开草稿，改正标出的各处；再运行 npm run check 核对，运行 npm run report -- preview water/2024 预览，运行 npm run report -- translate water/2024 准备译文。
      已写入 content/reports/water/2024.md"
    `);
  });

  it('writes the page that shows the source beside every value', async () => {
    const folder = await project();
    const { call } = callIn(folder, {
      positionals: ['report.txt'],
      options: { report: 'import.html' },
      locale: 'en',
    });
    await importVerb.run(call);
    const page = readFileSync(join(folder, 'import.html'), 'utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toMatch(
      /budget\.initial<\/code><\/th><td class="number">1234\.50<\/td><td>.*<q>1,234\.50万元<\/q>/,
    );
    expect(page).toContain('<li>单位负责人：某甲</li>');
  });

  it('writes nothing in a dry run, and nothing over another report without --force', async () => {
    const folder = await project(DOCUMENT.replaceAll('2024', '2023').replace('2025年', '2024年'));
    const before = await filesOf(folder);
    const dry = callIn(folder, { positionals: ['report.txt'], dryRun: true });
    expect(await importVerb.run(dry.call)).toBe(2);
    const kept = callIn(folder, { positionals: ['report.txt'] });
    expect(await importVerb.run(kept.call)).toBe(2);
    expect(await filesOf(folder)).toEqual(before);
    const forced = callIn(folder, { positionals: ['report.txt'], force: true });
    expect(await importVerb.run(forced.call)).toBe(0);
    expect(await filesOf(folder)).not.toEqual(before);
  });

  it('asks for a unit that is nowhere written, in the draft', async () => {
    const folder = await project(DOCUMENT.replaceAll('万元', ''));
    const { call, printed } = callIn(folder, { positionals: ['report.txt'] });
    await importVerb.run(call);
    const text = readFileSync(join(folder, 'content/reports/water/2024.md'), 'utf8');
    expect(text).toContain('unit: null # 待填：原文没有写明金额单位（元、万元或亿元）');
    expect(printed()).toContain('budget.unit');
  });

  it.each([
    ['a file that is not there', ['missing.docx'], {}, /missing\.docx/],
    ['a department that is not there', ['report.txt'], { department: '市气象局' }, /市气象局/],
    ['a year that is none', ['report.txt'], { year: '24' }, /24/],
  ])('refuses %s', async (_, positionals, options, expected) => {
    const folder = await project();
    const { call, warned } = callIn(folder, { positionals, options });
    expect(await importVerb.run(call)).toBe(2);
    expect(warned().split('\n').length).toBe(1);
    expect(warned()).toMatch(expected);
    expect(existsSync(join(folder, 'content/reports/water/2024.md'))).toBe(false);
  });

  it('names all that is missing when a document tells neither department nor year', async () => {
    const folder = await project('一、预算执行情况\n\n年初预算100万元。\n');
    const { call, warned } = callIn(folder, { positionals: ['report.txt'] });
    expect(await importVerb.run(call)).toBe(2);
    expect(warned()).toMatchInlineSnapshot(`
      "从文件中看不出是哪个部门的报告。请加 --department，可写：health, water。
      从文件中看不出报告年度。请加 --year，例如 --year 2024。"
    `);
  });

  it('refuses an old format with what to do', async () => {
    const folder = await project();
    writeFileSync(join(folder, 'old.doc'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const { call, warned } = callIn(folder, { positionals: ['old.doc'] });
    expect(await importVerb.run(call)).toBe(2);
    expect(warned()).toMatch(/^没有读入 old\.doc。/);
  });
});
