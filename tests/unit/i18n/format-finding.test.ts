import { beforeAll, describe, expect, it } from 'vitest';
import { finding, type Finding, type FindingValue } from '../../../src/domain/finding.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { formatFinding } from '../../../src/i18n/format-finding.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { FINDING_SEVERITY } from '../../../src/vocabulary/findings.ts';
import { LOCALES, type Locale } from '../../../src/vocabulary/locales.ts';
import { SAMPLE_FINDINGS } from './sample-findings.ts';

beforeAll(() => loadMessages('.'));

/** Sentence and arithmetic of every sample, one code a paragraph. */
function worded(locale: Locale): string {
  return Object.values(SAMPLE_FINDINGS)
    .map((sample) => `${sample.code}: ${line(sample, locale)}`)
    .join('\n');
}

function line(sample: Finding, locale: Locale): string {
  const { sentence, formula } = formatFinding(sample, wordsFor(locale));
  return formula === '' ? sentence : `${sentence} | ${formula}`;
}

describe('formatFinding', () => {
  it('words every code in Chinese', () => {
    expect(worded('zh')).toMatchInlineSnapshot(`
      "file-unreadable: 文件不存在或缺少以“---”开头和结尾的表头。请补上文件或表头。
      yaml-invalid: YAML 语法有误：Map keys must be unique。请检查缩进、引号与冒号。
      key-unknown: 发现未知的键“inital”。可用的键：initial。请更正拼写或删除。
      value-invalid: 发现“1,500”。应为：一个不为负的数，如 2116.01。请更正。
      value-missing: 缺少“title”。应为：至少一种语言的文字，如 { zh: …, en: … }。请补上。
      reference-unknown: “example-town”没有对应的文件。请更正名称或新建该文件。
      name-misplaced: 文件名“reports/example-bureau/24.md”不合规定，或没有对应的报告或部门。应为：reports/<department>/<year>.md。请改名或补上所属文件。
      duplicate-id: 标识“roads”在本文件中重复。请为每一项使用不同的标识。
      personal-data: 发现身份证号码。个人信息不得公开，请删除。
      heading-level: 标题“Offices”的层级不对。正文标题从 ## 开始，至多到 ####，不得跳级。
      translation-sections-differ: 译文与原文的标题不对应：原文为“s-1-1 A”，译文为“s-2 B”。请使两者顺序与层级一致。
      translation-outdated: 译文不是据现有原文所作。请校对后运行 npm run stamp。
      translation-missing: 没有“en”译文。请新建同名的 .en.md 文件。
      adjusted-sum: 调整后预算写为580.00万元，按年初预算加调增减调减计算为560.00万元。 | 500.00 + 80.00 − 20.00 = 560.00（万元）
      execution-rate: 预算执行率写为95.5%，按金额计算为90.00%。 | 504.00 ÷ 560.00 = 90.00%（万元）
      adjustment-rate: 预算调整率写为0%，按金额计算为−12.00%。口径可能不同：因国家政策、不可抗力或上级临时交办而作的调整可以不计入。 | −60.00 ÷ 500.00 = −12.00%（万元）
      executed-over-adjusted: 实际支出580.00万元，超出调整后预算560.00万元，多20.00万元。 | 580.00 − 560.00 = 20.00（万元）
      lines-sum: 本行写为580.00万元，下级明细合计为560.00万元。 | 320.00 + 240.00 = 560.00（万元）
      sources-sum: 总额写为580.00万元，各资金来源合计为560.00万元。 | 500.00 + 60.00 = 560.00（万元）
      three-public-sum: “三公”经费合计写为580.00万元，三项相加为560.00万元。
      carry-over-opening: 年初结转结余写为580.00万元，上年年末为560.00万元。
      posts-sum: 编制写为1,042名，各类相加为39名。 | 25 + 14 = 39
      staff-over-posts: 实有45人，超过编制42名，多3人。
      staffing-date: 人数统计日期为2025年2月28日，不在报告年度内。
      indicator-weights: 分值写为50分，指标相加为45.5分。
      score-over-weight: 指标“养护道路里程”得12分，超过分值10分。
      scores-sum: 综合得分写为95.50分，各指标得分相加为96.50分。
      full-score-unmet-target: 指标“养护道路里程”目标值120，实际完成96，仍得满分。
      grade-band: 评价等级写为“优”，得分84.50按通行分档为“良”。
      filed-before-year-end: 填报日期为2024年3月12日，早于报告年度结束。"
    `);
  });

  it('words every code in English', () => {
    expect(worded('en')).toMatchInlineSnapshot(`
      "file-unreadable: The file is missing or has no frontmatter between two lines of "---". Add it.
      yaml-invalid: The YAML cannot be read: Map keys must be unique. Check indentation, quotes and colons.
      key-unknown: Found the unknown key "inital". Expected: initial. Correct the spelling or remove it.
      value-invalid: Found "1,500". Expected a number not below zero, such as 2116.01. Correct it.
      value-missing: "title" is missing. Expected text in at least one language, such as { zh: …, en: … }. Add it.
      reference-unknown: There is no file for "example-town". Correct the name or add the file.
      name-misplaced: The file name "reports/example-bureau/24.md" has no place here, or no report or department to belong to. Expected reports/<department>/<year>.md. Rename it, or add what it belongs to.
      duplicate-id: The id "roads" stands twice in this file. Give each entry an id of its own.
      personal-data: Found an identity-card number. Personal data must not be published; remove it.
      heading-level: The heading "Offices" is at the wrong level. Headings begin at ##, go down to #### and skip none.
      translation-sections-differ: The headings of the translation differ from the original: expected "s-1-1 A", found "s-2 B". Give both the same order and levels.
      translation-outdated: The translation was not made from the present text. Revise it, then run npm run stamp.
      translation-missing: There is no translation into "en". Add a file of the same name ending in .en.md.
      adjusted-sum: The adjusted budget is stated as CNY million 5.8000; initial budget plus increase minus decrease gives CNY million 5.6000. | 5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)
      execution-rate: The execution rate is stated as 95.5%; the amounts give 90.00%. | 5.0400 ÷ 5.6000 = 90.00% (CNY million)
      adjustment-rate: The adjustment rate is stated as 0%; the amounts give −12.00%. The bases may differ: adjustments due to state policy, force majeure or tasks from superiors may be left out. | −0.6000 ÷ 5.0000 = −12.00% (CNY million)
      executed-over-adjusted: Actual expenditure of CNY million 5.8000 exceeds the adjusted budget of CNY million 5.6000 by CNY million 0.2000. | 5.8000 − 5.6000 = 0.2000 (CNY million)
      lines-sum: This line is stated as CNY million 5.8000; the lines below it add up to CNY million 5.6000. | 3.2000 + 2.4000 = 5.6000 (CNY million)
      sources-sum: The total is stated as CNY million 5.8000; the sources of funds add up to CNY million 5.6000. | 5.0000 + 0.6000 = 5.6000 (CNY million)
      three-public-sum: The total of the three public expenses is stated as CNY million 5.8000; the parts add up to CNY million 5.6000.
      carry-over-opening: The opening carry-over is stated as CNY million 5.8000; last year closed with CNY million 5.6000.
      posts-sum: Established posts are stated as 1,042; the kinds add up to 39. | 25 + 14 = 39
      staff-over-posts: Staff in post (45) exceed the established posts (42) by 3.
      staffing-date: Staff were counted on 28 February 2025, outside the year of the report.
      indicator-weights: The weight is stated as 50; the indicators add up to 45.5.
      score-over-weight: The indicator "Roads maintained" scores 12, above its weight of 10.
      scores-sum: The total score is stated as 95.50; the scores of the indicators add up to 96.50.
      full-score-unmet-target: The indicator "Roads maintained" missed its target (96 against 120) and still has full points.
      grade-band: The grade is stated as "Excellent"; on the usual bands a score of 84.50 is "Good".
      filed-before-year-end: The report was filed on 12 March 2024, before the end of the year it covers."
    `);
  });

  it('has a sample of every code, and leaves no placeholder or key in any of them', () => {
    expect(Object.keys(SAMPLE_FINDINGS)).toEqual(Object.keys(FINDING_SEVERITY));
    for (const locale of LOCALES)
      expect(worded(locale)).not.toMatch(/\{\{|\}\}|undefined|(?:expected|personalData|grades)\./);
  });

  it('ends every message as a sentence', () => {
    for (const sample of Object.values(SAMPLE_FINDINGS)) {
      expect(formatFinding(sample, wordsFor('zh')).sentence).toMatch(/。$/);
      expect(formatFinding(sample, wordsFor('en')).sentence).toMatch(/\.$/);
    }
  });

  it('shows a name in another language where the page has none', () => {
    const name = { kind: 'localized', text: { zh: '养护道路里程' } } as const;
    const sample = finding(
      'score-over-weight',
      { file: '', field: '' },
      { ...SAMPLE_FINDINGS['score-over-weight'].args, name },
    );
    expect(line(sample, 'en')).toContain('"养护道路里程"');
  });

  it.each([
    ['zh', ['123.456789', '123.456']],
    ['en', ['1.23456789', '1.23456']],
  ] as const)(
    'shows amounts that differ as different, with as many decimals as each has, in %s',
    (locale, amounts) => {
      const yuan = (digits: string): FindingValue => ({ kind: 'money', money: parseMoney(digits, '元') });
      const sample = finding(
        'lines-sum',
        { file: '', field: '' },
        { stated: yuan('1234567.89'), computed: yuan('1234560.00') },
      );
      const shown = [...line(sample, locale).matchAll(/\d[\d,]*\.\d+/g)].map(([amount]) => amount);
      expect(shown).toEqual(amounts);
    },
  );

  it('puts no unit behind arithmetic without money', () => {
    expect(formatFinding(SAMPLE_FINDINGS['posts-sum'], wordsFor('en')).formula).toBe('25 + 14 = 39');
  });

  it('does not read placeholders into what a file says', () => {
    const sample = finding(
      'heading-level',
      { file: '', field: '' },
      { found: { kind: 'verbatim', text: '{{found}} $t(site:skip) <b>' } },
    );
    expect(line(sample, 'en')).toContain('"{{found}} $t(site:skip) <b>"');
  });
});
