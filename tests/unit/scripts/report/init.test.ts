import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findContentFaults } from '../../../../scripts/content-findings.ts';
import type { Person } from '../../../../scripts/report/init/ask.ts';
import { toFileName } from '../../../../scripts/report/init/answers.ts';
import { initVerb, initVerbFor } from '../../../../scripts/report/init.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { readContent } from '../../../../src/reading/read-content.ts';
import { readSite } from '../../../../src/reading/read-site.ts';
import { PROJECT, callIn, filesOf, staffProject } from './staff-project.ts';

beforeAll(() => loadMessages(process.cwd()));

/** The least that must be said of an organisation. */
const LEAST = {
  'name-zh': '某县绩效公开',
  url: 'https://www.example.org/zfxxgk/jx/',
  'region-name-zh': '某县',
  'region-name-en': 'Some County',
  'region-level': 'county',
  'department-name-zh': '某县妇女联合会',
  'department-name-en': "Some County Women's Federation",
  'department-kind': 'mass-organisation',
};

/** A person who gives prepared answers by the beginning of the question; anything else is left empty. */
function personWith(
  answers: Readonly<Record<string, string>>,
  agrees: boolean | undefined,
): Person & { asked: string[] } {
  const asked: string[] = [];
  const answerTo = (question: string): string | undefined =>
    Object.entries(answers).find(([beginning]) => question.startsWith(beginning))?.[1];
  return {
    asked,
    text: (question, { usual, fault }) => {
      asked.push(question);
      const answer = answerTo(question) ?? usual;
      const wrong = fault(answer);
      if (wrong !== undefined) throw new Error(`${question}: ${wrong}`);
      return Promise.resolve(answer);
    },
    choose: (question, choices) => {
      asked.push(`${question}: ${choices.map(({ label }) => label).join()}`);
      return Promise.resolve(
        choices.find(({ label }) => label === answerTo(question))?.value ?? choices[0]?.value,
      );
    },
    confirm: (question) => {
      asked.push(question);
      return Promise.resolve(agrees);
    },
  };
}

describe('report init', () => {
  it('takes the demonstration out and writes settings, region and department that pass the check', async () => {
    const folder = await staffProject({ 'content/reports/gone/2020.md': 'x', 'content/reports/.hidden': '' });
    const { call, printed, warned } = callIn(folder, { options: { ...LEAST, yes: true } });
    expect(await initVerb.run(call)).toBe(0);
    expect(warned()).toBe('');
    expect(printed()).toMatchInlineSnapshot(`
      "将删除现有内容：报告文件3个，部门2个，地区1个。术语表保留。
      已删除 content/reports
      已删除 content/departments
      已删除 content/regions
      已写入 content/regions/some-county.yaml
      已写入 content/departments/some-county-womens-federation.yaml
      已写入 content/site.yaml
      设置完成。下一步：
        核对：npm run check
        新建报告：npm run report -- new some-county-womens-federation <年度>"
    `);
    expect(Object.keys(await filesOf(folder))).toEqual([
      'content/departments/some-county-womens-federation.yaml',
      'content/glossary.yaml',
      'content/regions/some-county.yaml',
      'content/site.yaml',
    ]);
    const root = join(folder, 'content');
    expect(await findContentFaults(root)).toEqual([]);
    const { site, regions, departments, reports } = await readContent(root);
    expect(reports).toEqual([]);
    expect(site).toMatchObject({
      name: { zh: '某县绩效公开' },
      description: { zh: '某县绩效公开：部门预算执行与绩效自评报告，数字逐项核对，可检索、可引用、可下载。' },
      defaultLocale: 'zh',
      demonstration: false,
      licence: { url: 'https://creativecommons.org/licenses/by/4.0/' },
      deadlines: [],
    });
    expect(readSite(root).url).toBe('https://www.example.org/zfxxgk/jx/');
    expect([...regions.values()]).toMatchObject([{ id: 'some-county', level: 'county', fictional: false }]);
    expect([...departments.values()]).toMatchObject([
      {
        region: 'some-county',
        name: { zh: '某县妇女联合会', en: "Some County Women's Federation" },
        shortName: { zh: '某县妇女联合会' },
        nameStatus: 'unofficial',
        kind: 'mass-organisation',
      },
    ]);
  });

  it('takes every option over', async () => {
    const folder = await staffProject();
    const { call } = callIn(folder, {
      options: {
        ...LEAST,
        yes: true,
        'name-en': 'Performance in the open',
        'description-zh': '说明。',
        locale: 'en',
        'host-zh': '某县财政局',
        'authority-zh': '某县人民政府',
        'organiser-en': 'Data Centre',
        'licence-name-zh': '许可',
        'licence-url': 'https://www.example.org/licence/',
        'contact-url': 'https://www.example.org/contact/',
        region: 'a-county',
        'division-code': '000000',
        department: 'women',
        'department-short-zh': '县妇联',
        'department-name-status': 'official',
      },
    });
    expect(await initVerb.run(call)).toBe(0);
    const { site, regions, departments } = await readContent(join(folder, 'content'));
    expect(site).toMatchObject({
      name: { zh: '某县绩效公开', en: 'Performance in the open' },
      description: { zh: '说明。' },
      defaultLocale: 'en',
      host: { zh: '某县财政局' },
      authority: { zh: '某县人民政府' },
      organiser: { en: 'Data Centre' },
      licence: { name: { zh: '许可' }, url: 'https://www.example.org/licence/' },
      contactUrl: 'https://www.example.org/contact/',
    });
    expect(regions.get('a-county')?.divisionCode).toBe('000000');
    expect(departments.get('women')).toMatchObject({
      region: 'a-county',
      shortName: { zh: '县妇联' },
      nameStatus: 'official',
    });
  });

  it('shows in a dry run what it would remove and write, and does neither', async () => {
    const folder = await staffProject();
    const before = await filesOf(folder);
    const { call, printed } = callIn(folder, { options: LEAST, dryRun: true, locale: 'en' });
    expect(await initVerb.run(call)).toBe(0);
    expect(printed()).toMatchInlineSnapshot(`
      "This would remove what is there (report files: 1, departments: 2, regions: 1). The glossary stays.
      Would remove: content/reports
      Would remove: content/departments
      Would remove: content/regions
      Would write: content/regions/some-county.yaml
      Would write: content/departments/some-county-womens-federation.yaml
      Would write: content/site.yaml"
    `);
    expect(await filesOf(folder)).toEqual(before);
  });

  it('does nothing without --yes where nobody can be asked', async () => {
    const folder = await staffProject();
    const { call, warned } = callIn(folder, { options: LEAST });
    expect(await initVerb.run(call)).toBe(2);
    expect(warned()).toBe('没有执行。确认删除请加 --yes。');
    expect(await filesOf(folder)).toEqual(Object.fromEntries(Object.entries(PROJECT).sort()));
  });

  it('can be run twice; the second time there is nothing to do', async () => {
    const folder = await staffProject();
    await initVerb.run(callIn(folder, { options: { ...LEAST, yes: true } }).call);
    const after = await filesOf(folder);
    const { call, printed } = callIn(folder, { options: LEAST });
    expect(await initVerb.run(call)).toBe(0);
    expect(printed()).toBe('已经按此设置，没有需要改动的。');
    expect(await filesOf(folder)).toEqual(after);
  });

  it('refuses content that is not the demonstration, unless --force is given', async () => {
    const own = {
      'content/site.yaml':
        PROJECT['content/site.yaml']?.replace('demonstration: true', 'demonstration: false') ?? '',
    };
    for (const changes of [own, { 'content/site.yaml': null }, { 'content/site.yaml': ':' }]) {
      const folder = await staffProject(changes);
      const before = await filesOf(folder);
      for (const dryRun of [false, true]) {
        const { call, warned } = callIn(folder, { options: { ...LEAST, yes: true }, dryRun });
        expect(await initVerb.run(call)).toBe(2);
        expect(warned()).toBe(
          '没有执行：<folder>/content 不是演示内容，执行后现有报告将全部删除。确需重新设置请加 --force。',
        );
      }
      expect(await filesOf(folder)).toEqual(before);
      expect(await initVerb.run(callIn(folder, { options: LEAST, force: true }).call)).toBe(2);
      expect(await initVerb.run(callIn(folder, { options: { ...LEAST, yes: true }, force: true }).call)).toBe(
        0,
      );
    }
  });

  it('tells all that is missing or wrong at once', async () => {
    const folder = await staffProject();
    const { call, warned } = callIn(folder, {
      options: {
        url: 'ftp://example.org',
        region: 'Some County',
        'division-code': '12345',
        'name-zh': ' ',
        yes: true,
      },
    });
    expect(await initVerb.run(call)).toBe(2);
    expect(warned()).toMatchInlineSnapshot(`
      "没有写明网站名称：请加 --name-zh 或 --name-en。
      --url 应为网址，以 https:// 或 http:// 开头，现为“ftp://example.org”。
      没有写明地区名称：请加 --region-name-zh 或 --region-name-en。
      --region 只能有小写字母、数字和连字符，现为“Some County”。
      没有写明地区级别：请加 --region-level。
      --division-code 应为六位数字，现为“12345”。
      没有写明第一个部门的全称：请加 --department-name-zh 或 --department-name-en。
      没有写明部门的文件名（小写字母、数字、连字符）：请加 --department。
      没有写明部门类别：请加 --department-kind。"
    `);
    expect(Object.keys(await filesOf(folder))).toEqual(Object.keys(PROJECT).sort());
  });

  it('asks at a terminal for what no option says, and for agreement', async () => {
    const folder = await staffProject();
    const person = personWith(
      {
        '网站名称（中文）': '某县绩效公开',
        公开网址: 'https://www.example.org/jx/',
        '地区名称（中文）': '某县',
        '地区名称（英文）': 'Some County',
        地区级别: '县级',
        '第一个部门的全称（中文）': '某县水务局',
        部门的文件名: 'water',
      },
      true,
    );
    const { call } = callIn(folder, { interactive: true, options: { 'department-kind': 'water' } });
    expect(await initVerbFor(() => Promise.resolve(person)).run(call)).toBe(0);
    expect(person.asked.join('\n')).toMatchInlineSnapshot(`
      "网站名称（中文）
      网站名称（英文），可不填
      公开网址
      根目录使用的语言: 中文,英文
      主办单位（中文），可不填
      主办单位（英文），可不填
      地区名称（中文）
      地区名称（英文），可不填
      地区的文件名（小写字母、数字、连字符）
      地区级别: 省级,地级,县级
      六位行政区划代码，可不填
      第一个部门的全称（中文）
      第一个部门的全称（英文），可不填
      部门的文件名（小写字母、数字、连字符）
      确认删除并写入新的设置？"
    `);
    const { site, departments } = await readContent(join(folder, 'content'));
    expect(site?.name).toEqual({ zh: '某县绩效公开' });
    expect(departments.get('water')).toMatchObject({ region: 'some-county', kind: 'water' });
  });

  it('changes nothing when the person does not agree, or stops', async () => {
    const folder = await staffProject();
    const before = await filesOf(folder);
    for (const agrees of [false, undefined]) {
      const person = personWith({}, agrees);
      const { call, warned } = callIn(folder, {
        interactive: true,
        options: { ...LEAST, 'host-zh': '某局', locale: 'zh', 'division-code': '000000' },
      });
      expect(await initVerbFor(() => Promise.resolve(person)).run(call)).toBe(2);
      expect(warned()).toBe('已停止，没有改动任何文件。');
    }
    const quitter: Person = { ...personWith({}, true), text: () => Promise.resolve(undefined) };
    expect(
      await initVerbFor(() => Promise.resolve(quitter)).run(callIn(folder, { interactive: true }).call),
    ).toBe(2);
    expect(await filesOf(folder)).toEqual(before);
  });
});

describe('toFileName', () => {
  it.each([
    ["Some City Women's Federation", 'some-city-womens-federation'],
    ['Ürümqi  (City)', 'urumqi-city'],
    ['--a--', 'a'],
    ['水务局', ''],
  ])('of %j is %j', (name, file) => {
    expect(toFileName(name)).toBe(file);
  });
});
