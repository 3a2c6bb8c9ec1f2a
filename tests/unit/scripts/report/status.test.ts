import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newVerb } from '../../../../scripts/report/new.ts';
import { statusVerb } from '../../../../scripts/report/status.ts';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { digestOf } from '../../../../src/markdown/render-cache.ts';
import { LAST_YEAR, callIn, staffProject } from './staff-project.ts';

beforeAll(() => loadMessages(process.cwd()));
beforeEach(() => {
  vi.stubEnv('MINGZHANG_DATE', '2026-07-02');
  return () => vi.unstubAllEnvs();
});

const body = LAST_YEAR.slice(LAST_YEAR.lastIndexOf('\n---\n') + 5);
const translation = (digest: string): string =>
  `---\ntranslationOf: ${digest}\nstatus: machine\n---\n${body}`;
/** The last year's report without questions, published in time. */
const sound = LAST_YEAR.replace(
  'evaluation: { score: 77.7, fullMarks: 100 }',
  'published: 2024-06-30',
).replace('    weight: 77\n', '');

/** Runs the verb and returns its code with all that it prints. */
async function status(
  folder: string,
  how: Parameters<typeof callIn>[1] = {},
): Promise<readonly [number, string]> {
  const { call, printed, warned } = callIn(folder, how);
  const code = await statusVerb.run(call);
  return [code, [printed(), warned()].filter((text) => text !== '').join('\n')];
}

describe('report status', () => {
  it('lists what is missing, late, unanswered, untranslated, outdated and not filled in', async () => {
    const folder = await staffProject({
      'content/reports/water/2022.md': sound.replace('published: 2024-06-30', 'published: 2024-07-08'),
      'content/reports/water/2022.en.md': translation('pending'),
      'content/reports/water/2023.en.md': translation(digestOf(body)),
      'content/reports/health/2022.md': sound
        .replace('编制777名。', '')
        .replace('published: 2024-06-30\n', ''),
      'content/reports/health/2023.md': sound.replace('kind: self-evaluation', 'kind: none'),
      'content/reports/health/2024.en.md': translation('pending'),
    });
    await newVerb.run(callIn(folder, { positionals: ['water', '2025'], options: { blank: true } }).call);
    const [code, printed] = await status(folder);
    expect(code).toBe(1);
    expect(printed).toMatchInlineSnapshot(`
      "部门                年度  报告                         填写           译文                    错误  待答复疑点
      某市卫生健康委员会  2024  缺报，已过期限367天                                                 1
      某市卫生健康委员会  2023  有错误，无法读取                                                    1
      某市卫生健康委员会  2022  有                           1个部分无正文  无英文
      某市水务局          2025  未写公开日期，已过期限2天    未填写         无英文
      某市水务局          2024  缺报，已过期限367天
      某市水务局          2023  未写公开日期，已过期限732天                 英文（机器翻译）              2
      某市水务局          2022  有                                          英文已过期（机器翻译）

      截至2026年7月2日：有事项的报告7份，其中缺报或有错误的4份。"
    `);
    expect((await status(folder, { locale: 'en' }))[1]).toMatchInlineSnapshot(`
      "Department                   Year  Report                                              Filled in               Translation                    Errors  Open questions
      Some City Health Commission  2024  missing, 367 days past the deadline                                                                        1
      Some City Health Commission  2023  cannot be read, has errors                                                                                 1
      Some City Health Commission  2022  there                                               1 section without text  no English
      Some City Water Bureau       2025  no date of publication, 2 days past the deadline    not filled in           no English
      Some City Water Bureau       2024  missing, 367 days past the deadline
      Some City Water Bureau       2023  no date of publication, 732 days past the deadline                          English (by machine)                   2
      Some City Water Bureau       2022  there                                                                       English outdated (by machine)

      As of 2 July 2026: reports that need attention: 7; of these missing or with errors: 4."
    `);
  });

  it('passes where all is there, and says so; with --all it lists it', async () => {
    const folder = await staffProject({
      'content/departments/health.yaml': null,
      'content/reports/water/2023.md': sound,
      'content/reports/water/2023.en.md': translation(digestOf(body)),
    });
    vi.stubEnv('MINGZHANG_DATE', '2024-12-31');
    expect(await status(folder)).toEqual([0, '截至2024年12月31日：有事项的报告0份，其中缺报或有错误的0份。']);
    expect((await status(folder, { options: { all: true } }))[1]).toMatchInlineSnapshot(`
      "部门        年度  报告  填写  译文              错误  待答复疑点
      某市水务局  2023  有          英文（机器翻译）

      截至2024年12月31日：有事项的报告0份，其中缺报或有错误的0份。"
    `);
  });

  it('tells of one department or one year where it is asked to, in JSON for programs', async () => {
    const folder = await staffProject();
    const [code, printed] = await status(folder, {
      positionals: ['市水务局'],
      options: { year: '2024', format: 'json' },
    });
    expect(code).toBe(1);
    expect(printed).toMatchInlineSnapshot(`
      "{
        "asOf": "2026-07-02",
        "otherErrors": 0,
        "reports": [
          {
            "department": "water",
            "name": {
              "zh": "某市水务局",
              "en": "Some City Water Bureau"
            },
            "year": 2024,
            "file": null,
            "state": "missing",
            "daysLate": 367,
            "due": null,
            "daysUndated": 0,
            "filling": null,
            "blankSections": [],
            "translations": [],
            "errors": 0,
            "openQuestions": 0,
            "notes": 0,
            "attention": true,
            "failing": true
          }
        ]
      }"
    `);
    const [, ofYear] = await status(folder, { options: { year: '2023', format: 'json' } });
    expect(JSON.parse(ofYear)).toMatchObject({
      reports: [
        { department: 'health', state: 'missing', daysLate: 732 },
        {
          department: 'water',
          state: 'published',
          daysUndated: 732,
          filling: 'filled',
          openQuestions: 2,
          attention: true,
          failing: false,
        },
      ],
    });
  });

  it('fails on errors outside of reports', async () => {
    const folder = await staffProject({
      'content/reports/water/2023.md': null,
      'content/reports/nobody/2023.md': LAST_YEAR,
      'content/departments/health.yaml': 'region: nowhere\n',
      'content/site.yaml': 'name: 1\n',
    });
    const [code, printed] = await status(folder);
    expect(code).toBe(1);
    expect(printed).toMatch(/其他文件另有错误\d+处，见 npm run check。$/);
  });

  it('refuses an unknown department and a wrong year together', async () => {
    const folder = await staffProject();
    expect(await status(folder, { positionals: ['helth'], options: { year: '23' } })).toEqual([
      2,
      '没有部门“helth”。名称相近的有：某市卫生健康委员会（health）。\n年度应为四位数字，现为“23”。',
    ]);
  });

  it('reads a content folder without any report', async () => {
    const folder = await staffProject({
      'content/reports/water/2023.md': null,
      'content/departments/health.yaml': null,
    });
    vi.stubEnv('MINGZHANG_DATE', '2026-06-30');
    expect(await status(folder, { options: { all: true } })).toMatchInlineSnapshot(`
      [
        0,
        "部门        年度  报告                     填写  译文  错误  待答复疑点
      某市水务局  2025  未到期（2026年6月30日）

      截至2026年6月30日：有事项的报告0份，其中缺报或有错误的0份。",
      ]
    `);
  });
});
