import { beforeAll, describe, expect, it } from 'vitest';
import findings from '../../../public/locales/zh/findings.json' with { type: 'json' };
import { finding, type Finding, type FindingValue } from '../../../src/domain/finding.ts';
import { parseMoney } from '../../../src/domain/money.ts';
import { formatFinding, formatFindingValue } from '../../../src/i18n/format-finding.ts';
import { loadMessages } from '../../../src/i18n/translator.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { FINDING_SEVERITY } from '../../../src/vocabulary/findings.ts';
import { LOCALES, type Locale } from '../../../src/vocabulary/locales.ts';
import { SAMPLE_FINDINGS, SAMPLE_VARIANTS } from './sample-findings.ts';

beforeAll(() => loadMessages('.'));

/** Sentence and arithmetic of samples, one finding a line. */
function worded(locale: Locale, samples: readonly Finding[] = Object.values(SAMPLE_FINDINGS)): string {
  return samples
    .map((sample) => `${[sample.code, sample.variant].filter(Boolean).join('.')}: ${line(sample, locale)}`)
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
      adjusted-sum: 调整后预算写为580.00万元，按年初预算加调增减调减计算为560.00万元。 | 500.00 + 80.00 − 20.00 = 560.00（万元）
      execution-rate: 预算执行率写为95.5%，按金额计算为90.00%。 | 504.00 ÷ 560.00 = 90.00%（万元）
      adjustment-rate: 预算调整率写为0%，按金额计算为−12.00%。口径可能不同：因国家政策、不可抗力或上级临时交办而作的调整可以不计入。 | (440.00 − 500.00) ÷ 500.00 = −12.00%（万元）
      executed-over-adjusted: 实际支出580.00万元，超出调整后预算560.00万元，多20.00万元。 | 580.00 − 560.00 = 20.00（万元）
      executed-against-initial: 实际支出580.00万元，为年初预算400.00万元的145.00%，不在85%至115%之间。差额由何而来？ | 580.00 ÷ 400.00 = 145.00%（万元）
      adjustment-unexplained: 预算调整幅度为−40.00%，超过30%（增减均计），未见原因说明。 | (300.00 − 500.00) ÷ 500.00 = −40.00%（万元）
      execution-unexplained: 预算执行率为85.00%，低于90%，未见原因说明。 | 425.00 ÷ 500.00 = 85.00%（万元）
      lines-sum: 本行写为580.00万元，下级明细合计为560.00万元。 | 320.00 + 240.00 = 560.00（万元）
      basic-project-sum: 合计写为580.00万元，基本支出与项目支出相加为560.00万元。 | 320.00 + 240.00 = 560.00（万元）
      personnel-operating-sum: 基本支出写为580.00万元，人员经费与公用经费相加为560.00万元。 | 320.00 + 240.00 = 560.00（万元）
      sources-sum: 总额写为580.00万元，各资金来源合计为560.00万元。 | 500.00 + 60.00 = 560.00（万元）
      three-public-sum: “三公”经费合计写为580.00万元，三项相加为560.00万元。
      three-public-over-budget: 公务接待费：支出580.00万元，超出预算560.00万元，多20.00万元。 | 580.00 − 560.00 = 20.00（万元）
      three-public-increase: “三公”经费预算为580.00万元，比上年的560.00万元多20.00万元。
      carry-over-closing: 年末结转结余写为580.00万元，调整后预算减实际支出为560.00万元。 | 700.00 − 140.00 = 560.00（万元）
      carry-over-opening: 年初结转结余写为580.00万元，上年年末为560.00万元。
      restated-figure: 本报告所载上年实际支出为580.00万元，上年报告为560.00万元。
      unit-slip: 5,800,000.00万元与年初预算（580.00万元）相差约10,000倍。单位或小数点是否有误？
      posts-sum: 编制写为1,042名，各类相加为39名。 | 25 + 14 = 39
      staff-over-posts: 实有45人，超过编制42名，多3人。
      staffing-date: 人数统计日期为2025年2月28日，不在报告年度内。
      indicator-weights: 分值写为50分，指标相加为45.5分。 | 30 + 15.5 = 45.5
      score-over-weight: 指标“养护道路里程”得12分，超过分值10分。
      scores-sum: 综合得分写为95.50分，各指标得分相加为96.50分。
      full-score-unmet-target: 指标“养护道路里程”目标值120，实际完成96，仍得满分。
      execution-points: “预算执行率”得10分，按金额计算的执行率80.45%应得8.04分。 | 10 × 80.45% ÷ 100% = 8.04
      uneven-deductions: “养护道路里程”差5.77%，扣去分值的16.67%；“港口吞吐量”差0.64%，扣去分值的16.67%。扣分规则是什么？
      targets-met-exactly: “产出指标”组可计量的7项指标中有6项恰好等于目标值。完成值如何统计？
      grade-band: 评价等级写为“优”，得分84.50按通行分档为“良”。
      outside-score: 自评得分按百分制为97.94分，外部评价（第三方机构）为84.5分。 | 97.94 − 84.5 = 13.44
      indicator-dropped: 上年指标中有2项本年未列：养护道路里程、港口吞吐量。
      indicator-renamed: 指标“养护道路里程”上年名称为“港口吞吐量”。
      indicator-reweighted: 指标“养护道路里程”分值为6.5分，上年为7分。
      target-lowered: 指标“养护道路里程”目标值为1200，上年为1250，要求有所降低。
      prose-figure: 正文写“年初预算560.00万元”（560.00万元），本项数值为580.00万元。
      form-prompt: 正文仍留有“（200字以内）”，是空白表格的提示语。此处是否已填写？
      repeated-paragraph: 有3段文字与《2023年度图书馆自评报告》相同，第一段开头为“全年举办读书活动…”。
      annex-absent: 报告列有附表2《绩效指标表》，但未附表格。
      section-missing: 报告没有“主要问题”部分。
      filed-before-year-end: 填报日期为2024年3月12日，早于报告年度结束。
      published-before-filed: 公开日期为2024年3月11日，早于填报日期2024年3月12日。
      filed-late: 填报日期为2025年6月1日，晚于截止日2025年5月31日，逾期1天。
      published-late: 公开日期为2025年7月31日，晚于截止日2025年6月30日，逾期31天。
      translation-missing: 没有“en”译文。请新建同名的 .en.md 文件。
      translation-outdated: 译文不是据现有原文所作。请校对后运行 npm run stamp。
      reply-without-finding: 有一条对“posts-sum”（staffing.posts）的答复，但没有这一疑点。请更正代码或字段，或删除该答复。"
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
      adjusted-sum: The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million. | 5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)
      execution-rate: The execution rate is stated as 95.5%; the amounts give 90.00%. | 5.0400 ÷ 5.6000 = 90.00% (CNY million)
      adjustment-rate: The adjustment rate is stated as 0%; the amounts give −12.00%. The bases may differ: adjustments due to state policy, force majeure or tasks from superiors may be left out. | (4.4000 − 5.0000) ÷ 5.0000 = −12.00% (CNY million)
      executed-over-adjusted: Actual expenditure of CNY 5.8000 million exceeds the adjusted budget of CNY 5.6000 million by CNY 0.2000 million. | 5.8000 − 5.6000 = 0.2000 (CNY million)
      executed-against-initial: Actual expenditure of CNY 5.8000 million is 145.00% of the initial budget of CNY 4.0000 million, outside 85% to 115%. What explains the difference? | 5.8000 ÷ 4.0000 = 145.00% (CNY million)
      adjustment-unexplained: The budget was adjusted by −40.00%, more than 30% either way, and no reason is given. | (3.0000 − 5.0000) ÷ 5.0000 = −40.00% (CNY million)
      execution-unexplained: The execution rate is 85.00%, below 90%, and no reason is given. | 4.2500 ÷ 5.0000 = 85.00% (CNY million)
      lines-sum: This line is stated as CNY 5.8000 million; the lines below it add up to CNY 5.6000 million. | 3.2000 + 2.4000 = 5.6000 (CNY million)
      basic-project-sum: The total is stated as CNY 5.8000 million; basic and project expenditure add up to CNY 5.6000 million. | 3.2000 + 2.4000 = 5.6000 (CNY million)
      personnel-operating-sum: Basic expenditure is stated as CNY 5.8000 million; personnel and operating expenses add up to CNY 5.6000 million. | 3.2000 + 2.4000 = 5.6000 (CNY million)
      sources-sum: The total is stated as CNY 5.8000 million; the sources of funds add up to CNY 5.6000 million. | 5.0000 + 0.6000 = 5.6000 (CNY million)
      three-public-sum: The total of the three public expenses is stated as CNY 5.8000 million; the parts add up to CNY 5.6000 million.
      three-public-over-budget: Official receptions: spending of CNY 5.8000 million exceeds the budget of CNY 5.6000 million by CNY 0.2000 million. | 5.8000 − 5.6000 = 0.2000 (CNY million)
      three-public-increase: The budget for the three public expenses is CNY 5.8000 million, CNY 0.2000 million more than last year's CNY 5.6000 million.
      carry-over-closing: The carry-over at the end of the year is stated as CNY 5.8000 million; adjusted budget minus expenditure leaves CNY 5.6000 million. | 7.0000 − 1.4000 = 5.6000 (CNY million)
      carry-over-opening: The opening carry-over is stated as CNY 5.8000 million; last year closed with CNY 5.6000 million.
      restated-figure: This report repeats last year's figure for "Actual expenditure" as CNY 5.8000 million; last year's own report has CNY 5.6000 million.
      unit-slip: CNY 58,000.0000 million is about 10,000 times larger or smaller than the initial budget (CNY 5.8000 million). Was a unit or a decimal point mistaken?
      posts-sum: Established posts are stated as 1,042; the kinds add up to 39. | 25 + 14 = 39
      staff-over-posts: Staff in post (45) exceed the established posts (42) by 3.
      staffing-date: Staff were counted on 28 February 2025, outside the year of the report.
      indicator-weights: The weight is stated as 50; the indicators add up to 45.5. | 30 + 15.5 = 45.5
      score-over-weight: The indicator "Roads maintained" scores 12, above its weight of 10.
      scores-sum: The total score is stated as 95.50; the scores of the indicators add up to 96.50.
      full-score-unmet-target: The indicator "Roads maintained" missed its target (96 against 120) and still has full points.
      execution-points: "Budget execution rate" scores 10 points; a rate of 80.45% by the amounts earns 8.04. | 10 × 80.45% ÷ 100% = 8.04
      uneven-deductions: "Roads maintained" fell short by 5.77% and lost 16.67% of its points; "Port throughput" fell short by 0.64% and lost 16.67%. By what rule were points taken off?
      targets-met-exactly: In the group "Outputs", 6 of 7 measured indicators hit their target exactly. How were they measured?
      grade-band: The grade is stated as "Excellent"; on the usual bands a score of 84.50 is "Good".
      outside-score: The self-score is 97.94 of 100; an outside evaluation gave 84.5. Evaluator: A third party. | 97.94 − 84.5 = 13.44
      indicator-dropped: Indicators of last year that are not in this year's table: Roads maintained, 港口吞吐量 (in all: 2).
      indicator-renamed: The indicator "Roads maintained" was called "Port throughput" last year.
      indicator-reweighted: The indicator "Roads maintained" is worth 6.5 points; last year it was worth 7.
      target-lowered: The target of "Roads maintained" is 1200; last year it was 1250, which was harder to reach.
      prose-figure: The text says "年初预算560.00万元" (CNY 5.6000 million); the figure of this field is CNY 5.8000 million.
      form-prompt: The text still holds "（200字以内）", words of the blank form. Was this part filled in?
      repeated-paragraph: Paragraphs that also stand in "Report of the library on 2023": 3. The first begins "全年举办读书活动…".
      annex-absent: The report lists annex 2, "Performance indicators", but does not include it.
      section-missing: The report has no section on main problems.
      filed-before-year-end: The report was filed on 12 March 2024, before the end of the year it covers.
      published-before-filed: The report was published on 11 March 2024, before it was filed on 12 March 2024.
      filed-late: The report was filed on 1 June 2025, after the last day, 31 May 2025 (days late: 1).
      published-late: The report was published on 31 July 2025, after the last day, 30 June 2025 (days late: 31).
      translation-missing: There is no translation into "en". Add a file of the same name ending in .en.md.
      translation-outdated: The translation was not made from the present text. Revise it, then run npm run stamp.
      reply-without-finding: There is a reply to "posts-sum" at staffing.posts, but no such finding. Correct its code or place, or remove the reply."
    `);
  });

  it('words every variant in Chinese', () => {
    expect(worded('zh', SAMPLE_VARIANTS)).toMatchInlineSnapshot(`
      "adjusted-sum.without-decrease: 调整后预算写为580.00万元，年初预算加调增为560.00万元，未见调减数。 | 500.00 + 60.00 = 560.00（万元）
      three-public-increase.merged: “三公”经费预算为580.00万元，比上年各合并部门合计的560.00万元多20.00万元。 | 580.00 − 560.00 = 20.00（万元）
      carry-over-opening.merged: 年初结转结余写为580.00万元，各合并部门上年年末合计为560.00万元。 | 500.00 + 60.00 = 560.00（万元）
      restated-figure.merged: 本报告所载上年调整后预算为580.00万元，各合并部门上年报告合计为560.00万元。 | 500.00 + 60.00 = 560.00（万元）
      unit-slip.merged: 5.80万元与上年数（580.00万元，各合并部门合计）相差约100倍。单位或小数点是否有误？
      annex-absent.unlisted: 正文提到附表3，报告的附表中没有该表。
      carry-over-closing.less: 年末结转结余写为46.01万元，调整后预算减实际支出为560.00万元。其余部分可能已被收回。 | 700.00 − 140.00 = 560.00（万元）"
    `);
  });

  it('words every variant in English', () => {
    expect(worded('en', SAMPLE_VARIANTS)).toMatchInlineSnapshot(`
      "adjusted-sum.without-decrease: The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase gives CNY 5.6000 million. A decrease was not seen. | 5.0000 + 0.6000 = 5.6000 (CNY million)
      three-public-increase.merged: The budget for the three public expenses is CNY 5.8000 million, CNY 0.2000 million more than last year's CNY 5.6000 million, the sum of the bodies that were merged. | 5.8000 − 5.6000 = 0.2000 (CNY million)
      carry-over-opening.merged: The opening carry-over is stated as CNY 5.8000 million; the bodies that were merged closed last year with CNY 5.6000 million in all. | 5.0000 + 0.6000 = 5.6000 (CNY million)
      restated-figure.merged: This report repeats last year's figure for "Adjusted budget" as CNY 5.8000 million; last year's reports of the bodies that were merged add up to CNY 5.6000 million. | 5.0000 + 0.6000 = 5.6000 (CNY million)
      unit-slip.merged: CNY 0.0580 million is about 100 times larger or smaller than last year's figure (CNY 5.8000 million, the sum of the bodies that were merged). Was a unit or a decimal point mistaken?
      annex-absent.unlisted: The text refers to annex 3, which is not among the annexes of the report.
      carry-over-closing.less: The carry-over at the end of the year is stated as CNY 0.4601 million; adjusted budget minus expenditure leaves CNY 5.6000 million. The rest may have been handed back. | 7.0000 − 1.4000 = 5.6000 (CNY million)"
    `);
  });

  it('has a sample of every code and of every variant, and leaves no placeholder or key in any of them', () => {
    expect(Object.keys(SAMPLE_FINDINGS)).toEqual(Object.keys(FINDING_SEVERITY));
    expect(SAMPLE_VARIANTS.map(({ code, variant }) => `${code}.${variant}`).toSorted()).toEqual(
      Object.entries(findings.variant)
        .flatMap(([code, variants]) => Object.keys(variants).map((variant) => `${code}.${variant}`))
        .toSorted(),
    );
    for (const locale of LOCALES)
      expect(`${worded(locale)}${worded(locale, SAMPLE_VARIANTS)}`).not.toMatch(
        /\{\{|\}\}|undefined|(?:expected|personalData|grades|phases|threePublic|evaluators|slipAgainst|reportSections|sentence|variant)\./,
      );
  });

  it('ends every message as a sentence', () => {
    for (const sample of [...Object.values(SAMPLE_FINDINGS), ...SAMPLE_VARIANTS]) {
      expect(formatFinding(sample, wordsFor('zh')).sentence).toMatch(/[。？]$/);
      expect(formatFinding(sample, wordsFor('en')).sentence).toMatch(/[.?]$/);
    }
  });

  it('uses every value that a sample has in its sentence', () => {
    for (const sample of [...Object.values(SAMPLE_FINDINGS), ...SAMPLE_VARIANTS])
      for (const locale of LOCALES)
        for (const [arg, value] of Object.entries(sample.args))
          expect(formatFinding(sample, wordsFor(locale)).sentence, `${sample.code} ${arg}`).toContain(
            formatFindingValue(value, wordsFor(locale)),
          );
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

  it('shows names one after the other, each in the language of the page where it has one', () => {
    const sample = SAMPLE_FINDINGS['indicator-dropped'];
    expect(line(sample, 'zh')).toContain('养护道路里程、港口吞吐量');
    expect(line(sample, 'en')).toContain('Roads maintained, 港口吞吐量');
  });

  it('writes brackets without spaces inside', () => {
    expect(formatFinding(SAMPLE_FINDINGS['adjustment-rate'], wordsFor('zh')).formula).toBe(
      '(440.00 − 500.00) ÷ 500.00 = −12.00%（万元）',
    );
  });

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
