import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  writeFields,
  writeFrontmatter,
  type FieldText,
} from '../../../../src/intake/draft/write-frontmatter.ts';
import { toFieldTexts } from '../../../../src/intake/draft/field-text.ts';
import { parseReportFileName, readReport } from '../../../../src/reading/read-report.ts';
import { parseMarkdownFile } from '../../../../src/reading/source-file.ts';
import { site } from '../../../../src/schema/site.ts';

const text = (path: FieldText['path'], value: string): FieldText => ({ path, value, number: false });
const number = (path: FieldText['path'], value: string): FieldText => ({ path, value, number: true });

/** The least that a report must state. */
const LEAST: readonly FieldText[] = [
  text(['title', 'zh'], '某局2024年度自评报告'),
  text(['language'], 'zh'),
  text(['kind'], 'self-evaluation'),
  text(['coverage'], 'full'),
  text(['prose'], 'original'),
];

/** What a frontmatter reads back to, with what is wrong with it. */
function readBack(frontmatter: string): ReturnType<typeof readReport> {
  return readReport('reports/x/2024.md', frontmatter, { department: 'x', year: 2024 });
}

/** A value without what says nothing: null, empty lists and mappings. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(told);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = told(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const REPORTS = readdirSync('content/reports', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => parseReportFileName(path).role === 'report')
  .sort();

describe('writeFrontmatter on the reports that ship', () => {
  it.each(REPORTS)('writes %s so that it reads back the same', (path) => {
    const written = readFileSync(`content/reports/${path}`, 'utf8');
    const fields = toFieldTexts(parseMarkdownFile(path, written).data);
    const original = told(readBack(written).file?.input);
    expect(original).toBeDefined();
    for (const empty of ['omit', 'null'] as const) {
      const { file, findings } = readBack(writeFrontmatter(fields, { empty }));
      expect(findings).toEqual([]);
      expect(told(file?.input)).toEqual(original);
    }
    // Nothing is changed by the order of the values, and digits stay as they are.
    expect(writeFrontmatter(fields.toReversed(), { empty: 'omit' })).toBe(
      writeFrontmatter(fields, { empty: 'omit' }),
    );
    const again = toFieldTexts(parseMarkdownFile(path, writeFrontmatter(fields, { empty: 'omit' })).data);
    const byPath = (list: readonly FieldText[]): readonly string[] =>
      list.map(({ path: at, value, number: isNumber }) => `${at.join('.')} ${value} ${isNumber}`).sort();
    expect(byPath(again)).toEqual(byPath(fields));
  });
});

describe('writeFrontmatter', () => {
  it('writes values as given, in the order of the schema, with the meaning of each key', () => {
    expect(
      writeFrontmatter(
        [
          { ...number(['budget', 'increase'], '623.20'), comment: '原文：623.20万元' },
          text(['budget', 'unit'], '万元'),
          text(['budget', 'stated', 'executionRate'], '90.60%'),
          ...LEAST,
          text(['title', 'en'], "Self-evaluation: the bureau's, 2024"),
        ],
        { empty: 'omit' },
      ),
    ).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../../docs/schema/report.schema.json
      # 标题：报告标题。
      title: { zh: 某局2024年度自评报告, en: "Self-evaluation: the bureau's, 2024" }
      # 正文语言：本文件正文的语言。
      language: zh
      # 报告类型
      kind: self-evaluation
      # 收录范围：全文（full）或节录（excerpt）。
      coverage: full
      # 正文性质：原文（original）或转述（retold）。
      prose: original
      # 预算与执行：预算与执行；一个金额都未见时可不写。
      budget:
        # 金额单位：本文件全部金额的单位：元、万元或亿元。
        unit: 万元
        # 调增：年度执行中调增的金额，不为负。
        increase: 623.20 # 原文：623.20万元
        # 报告所写比率：只写报告写明的，不写计算所得。
        stated:
          # 预算执行率（报告所写）：报告写明的预算执行率，带百分号。
          executionRate: 90.60%
      ---
      "
    `);
  });

  it('writes lists in the order of their indices, closes gaps, and explains the keys of the first item only', () => {
    const line = (path: FieldText['path'], id: string): readonly FieldText[] => [
      text([...path, 'id'], id),
      text([...path, 'class'], 'other'),
      text([...path, 'name', 'zh'], id.toUpperCase()),
    ];
    expect(
      writeFrontmatter(
        [
          ...line(['budget', 'lines', 7], 'c'),
          ...line(['budget', 'lines', 2, 'lines', 0], 'b'),
          ...line(['budget', 'lines', 2], 'a'),
          text(['notReported', 3], 'indicators'),
          text(['notReported', 1], 'budget.sources'),
        ],
        { empty: 'omit' },
      ),
    ).toMatchInlineSnapshot(`
      "---
      # yaml-language-server: $schema=../../../docs/schema/report.schema.json
      # 预算与执行：预算与执行；一个金额都未见时可不写。
      budget:
        # 预算明细（附表1）：附表1各行，逐级嵌套。默认为空。
        lines:
          # 标识：小写字母、数字与连字符；同一项目各年相同。
          - id: a
            # 类别：基本支出、人员经费、公用经费、项目支出或其他。
            class: other
            # 名称：报告所写名称。
            name: { zh: A }
            # 下级明细：下级明细，各阶段合计应等于本行。默认为空。
            lines:
              - id: b
                class: other
                name: { zh: B }
          - id: c
            class: other
            name: { zh: C }
      # 未列示：报告应有或提及而没有给出的字段路径，如 [budget.lines, indicators]。默认为空。
      notReported:
        - budget.sources
        - indicators
      ---
      "
    `);
  });

  it('writes what is empty as null, and what must not be empty as a comment, so that the file is valid', () => {
    const written = writeFrontmatter(LEAST, {
      empty: 'null',
      notes: { pattern: '样式：', choices: (choices) => `可填：${choices.slice(0, 2).join('、')}。` },
    });
    expect(readBack(written).findings).toEqual([]);
    const part = (from: string, to: string): string =>
      written.slice(written.indexOf(from), written.indexOf(to));
    expect(part('# 填报日期', '# 信息公开题头')).toMatchInlineSnapshot(`
      "# 填报日期
      filed: null
      # 公开日期
      published: null
      # 来源：原文出处。
      source: null
      # 样式：
      # source:
      #   title: # 原文题名
      #   publisher: # 发布机构
      #   url: # 网址：原文网址，不明则写 null。
      #   format: { zh: "", en: "" } # 格式：原文格式。
      #   sha256: # SHA-256：原文件的 SHA-256 值。
      #   note: { zh: "", en: "" } # 说明：关于来源的说明。
      "
    `);
    expect(part('  # 资金来源', '  # “三公”经费')).toMatchInlineSnapshot(`
      "  # 资金来源：按资金来源分列。默认为空。
        sources: []
        # 样式：
        # sources:
        #   - class: # 类别：资金来源类别。可填：general-public-budget、government-fund。
        #     name: { zh: "", en: "" } # 名称：报告所写名称。
        #     initial: # 年初预算：年初批复的预算数，单位见 budget.unit；未见则不写。按报告所印位数书写。
        #     adjusted: # 调整后预算：调整后（全年）预算数。
        #     executed: # 实际支出：实际支出（执行数）。
      "
    `);
  });

  it('has every key of the schema in a file to be filled in, alone or in a pattern', () => {
    const written = writeFrontmatter(LEAST, { empty: 'null', notes: { pattern: '样式：' } });
    for (const key of [
      'coverageNote',
      'indexNumber',
      'lowExecution',
      'comparator',
      'deviation',
      'outside',
      'sha256',
      'workers',
    ])
      expect(written).toMatch(new RegExp(`^[ #]*${key}:`, 'm'));
    // Above each line with a key stands its meaning, or it stands behind it.
    const lines = written.split('\n');
    const unexplained = lines.filter(
      (line, index) =>
        /^ *[a-z]\w*:/i.test(line) && !/^ *(?:zh|en):/.test(line) && !/^ *# /.test(lines[index - 1] ?? ''),
    );
    expect(unexplained).toEqual([]);
  });

  it('leaves out a value that is known to be empty, or writes it as null with its remark', () => {
    const fields = [...LEAST, { ...number(['budget', 'decrease'], ''), comment: '原文：—' }];
    expect(writeFrontmatter(fields, { empty: 'omit' })).not.toContain('decrease');
    expect(writeFrontmatter(fields, { empty: 'null' })).toContain('  decrease: null # 原文：—\n');
  });

  it('keeps a remark on one line and behind one sign', () => {
    const fields = [{ ...text(['filed'], '2024-05-01'), comment: '原文：\n2024年\u2028 5月1日\r\n' }];
    expect(writeFrontmatter(fields, { empty: 'omit' })).toContain(
      '\nfiled: 2024-05-01 # 原文： 2024年 5月1日\n---\n',
    );
  });

  it('writes digits that are no decimal number as text, so that the file can be read and the fault be found', () => {
    const written = writeFrontmatter(
      [...LEAST, text(['budget', 'unit'], '元'), number(['budget', 'initial'], '1: 2')],
      { empty: 'omit' },
    );
    expect(written).toContain('initial: "1: 2"');
    expect(readBack(written).findings).toMatchObject([
      { code: 'value-invalid', place: { field: 'budget.initial' } },
    ]);
  });

  it('refuses a place that is no field or is given twice: no value is lost in silence', () => {
    const write =
      (...fields: readonly FieldText[]) =>
      (): string =>
        writeFrontmatter(fields, { empty: 'omit' });
    expect(write(text(['budget', 'lines', 0, 'nmae'], 'x'))).toThrow(
      'There is no field budget.lines[0].nmae.',
    );
    expect(write(text(['budget'], 'x'))).toThrow('There is no field budget.');
    expect(write(text(['kind', 'zh'], 'x'))).toThrow('There is no field kind');
    expect(write(text(['title', 'fr'], 'x'))).toThrow('There is no field title.fr.');
    expect(write(text(['annexes', 'first', 'x'], 'x'))).toThrow('There is no field');
    expect(write(text(['kind'], 'x'), text(['kind'], 'y'))).toThrow('kind is given twice.');
    expect(write(text(['title'], 'x'), text(['title', 'zh'], 'y'))).toThrow('title.zh is given twice.');
    expect(write(text(['title', 'zh'], 'x'), text(['title'], 'y'))).toThrow('title is given twice.');
  });

  it('writes any text so that both readers of YAML give it back', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        ': ',
        ' #',
        '- ',
        '? ',
        '"',
        "'",
        '\\',
        '[',
        '}',
        ',',
        '&a',
        '*a',
        '!t',
        '|',
        '>',
        '%',
        '@',
        '`',
        '\t',
        '\n',
        '~',
        'null',
        'yes',
        'true',
        '0x1f',
        '1_000',
        '12:30',
        '1e3',
        '.5',
        '+1',
        '2024-05-01',
        '---',
        '...',
        '=',
        '<<',
        '\u0085',
        '\u2028',
        '\ufeff',
        '\ud800',
      ),
    );
    const anyText = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(''))
      .filter((joined) => joined !== '');
    // Many in one file: in lines of their own, in lists, and in braces with a neighbour.
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 30, maxLength: 40 }), (texts) => {
        const data = {
          title: { zh: texts.join('') },
          disclosure: { keywords: texts.map((one, index) => ({ zh: one, en: texts.at(-index) })) },
          notReported: texts,
        };
        const fields = toFieldTexts(data);
        const written = writeFrontmatter(fields, { empty: 'omit' });
        expect(toFieldTexts(parseMarkdownFile('x', written).data)).toEqual(fields);
        expect(toFieldTexts(parse(written.slice(4, -4)))).toEqual(fields);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('writeFields', () => {
  it('writes a file of another kind', () => {
    expect(
      writeFields(
        [
          text(['name', 'zh'], '某市绩效公开'),
          text(['description', 'zh'], '公开。'),
          text(['url'], 'https://www.example.org/jx/'),
          text(['defaultLocale'], 'zh'),
          text(['demonstration'], 'false'),
          text(['deadlines', 0, 'filed'], '05-31'),
          number(['deadlines', 0, 'from'], '2021'),
          text(['licence', 'name', 'zh'], '许可'),
          text(['licence', 'url'], 'https://www.example.org/licence/'),
        ],
        { schema: site, schemaAddress: '../docs/schema/site.schema.json', empty: 'omit' },
      ),
    ).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../docs/schema/site.schema.json
      # 网站名称
      name: { zh: 某市绩效公开 }
      # 网站说明：一句话说明，用于首页与搜索引擎。
      description: { zh: 公开。 }
      # 网站地址：公开网址，可以是其他网站的子目录。
      url: https://www.example.org/jx/
      # 默认语言：根目录使用的语言。
      defaultLocale: zh
      # 演示站：演示站写 true，各页均会标明。默认 false。
      demonstration: false
      # 内容许可：内容与数据的使用许可。
      licence:
        # 许可名称：许可协议名称。
        name: { zh: 许可 }
        # 许可网址：许可协议网址。
        url: https://www.example.org/licence/
      # 截止日期：报送与公开的截止日期，取第一条适用的。默认没有，则不判断是否逾期。
      deadlines:
        # 起始年度：自哪一报告年度起适用；不写则不限。
        - from: 2021
          # 报送截止日：报告年度次年的月-日，加引号。
          filed: "05-31"
      "
    `);
  });
});
