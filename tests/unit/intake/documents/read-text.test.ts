import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/intake/documents/text/decode-text.ts';
import { takeFieldCodes } from '../../../../src/intake/documents/text/field-codes.ts';
import {
  joinTwoLines,
  joinWrappedLines,
  toOneLine,
} from '../../../../src/intake/documents/text/join-lines.ts';
import {
  formatOrdinal,
  toChineseCount,
  toLetters,
  toRoman,
} from '../../../../src/intake/documents/text/ordinals.ts';
import { readOutline, readWell } from './makers/read.ts';
import { lostSigns } from './makers/visible-words.ts';

describe('decodeText', () => {
  it.each([
    ['utf-8', Buffer.from('示例')],
    ['utf-8', Buffer.from('\uFEFF示例')],
    ['utf-8', Buffer.from('示例元').subarray(0, 8)],
    ['gb18030', Uint8Array.from([0xca, 0xbe, 0xc0, 0xfd])],
    ['utf-16le', Buffer.from('\uFEFF示例', 'utf16le')],
    ['utf-16le', Buffer.from('示例1\n2\n', 'utf16le')],
    ['utf-16be', Buffer.from('示例1\n2\n', 'utf16le').swap16()],
  ])('reads %s in %#', (encoding, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toMatchObject({ encoding });
    expect(decodeText(new Uint8Array(bytes))?.text).toMatch(/^示例/);
  });

  it('knows what is no text', () => {
    expect(decodeText(Uint8Array.from([0, 1, 2, 3, 4, 5]))).toBeUndefined();
    expect(decodeText(Uint8Array.from([0xff, 0x31, 0xff, 0x32]))).toBeUndefined();
  });

  it('ends lines in one way', () => {
    expect(decodeText(Buffer.from('1\r\n2\r3\u20284'))?.text).toBe('1\n2\n3\n4');
  });
});

describe('lines', () => {
  it.each([
    ['全年预算2739', '.21万元', '全年预算2739.21万元'],
    ['示例市水', '务局', '示例市水务局'],
    ['the annual', 'report', 'the annual report'],
    ['12', '34', '1234'],
  ])('%s and %s are joined', (one, other, expected) => {
    expect(joinTwoLines(one, other)).toBe(expected);
  });

  it('that are each a paragraph stay apart', () => {
    const lines = [
      '第一段说明了部门的职责和机构设置等情况，内容完整。',
      '第二段说明了全年预算的安排。',
      '一、概况',
    ];
    expect(joinWrappedLines(lines)).toEqual(lines);
  });

  it('are put on one with spaces between words of letters only', () => {
    expect(toOneLine('示例\n 2022\n年 the\n  end')).toBe('示例2022年 the end');
  });
});

describe('field codes', () => {
  it.each([
    ['概况 PAGEREF _Toc25831 \\h 3', ['PAGEREF _Toc25831 \\h']],
    ['MERGEFORMAT无', ['MERGEFORMAT']],
    ['PAGE 与 TOC 都是词', []],
    ['普通文字2022', []],
  ])('of %s are found', (text, codes) => {
    expect(takeFieldCodes(text).codes).toEqual(codes);
  });
});

describe('ordinals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [103, '一百零三'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [10_000, '10000'],
  ])('%d is %s', (value, expected) => {
    expect(toChineseCount(value)).toBe(expected);
  });

  it('are letters and Roman numerals', () => {
    expect([1, 26, 27].map(toLetters)).toEqual(['a', 'z', 'aa']);
    expect([4, 9, 14, 40, 2022].map(toRoman)).toEqual(['iv', 'ix', 'xiv', 'xl', 'mmxxii']);
    expect(formatOrdinal(2, 'upper-alpha')).toBe('B. ');
  });
});

describe('a plain text', () => {
  it('is paragraphs and tables', async () => {
    const text = [
      '示例市水务局报告',
      '',
      '一、概况',
      '项目\t年初\t调整',
      '基本支出\t1,200.00\t1,300.00',
      '二、结论',
      '项目    预算    执行',
      '项目支出    916.01    900',
      '|指标|分值|',
      '|----|----|',
      '|产出|50|',
    ].join('\n');
    expect(await readOutline(text, 'a.txt')).toEqual([
      '示例市水务局报告',
      '一、概况',
      '项目 | 年初 | 调整',
      '基本支出 | 1,200.00 | 1,300.00',
      '二、结论',
      '项目 | 预算 | 执行',
      '项目支出 | 916.01 | 900',
      '指标 | 分值',
      '产出 | 50',
    ]);
  });

  it('does not take a table of contents or words that are set wide for a table', async () => {
    expect(await readOutline('一、概况\t1\n二、预算\t3\n', 'a.txt')).toEqual(['一、概况 1', '二、预算 3']);
    expect(
      await readOutline(
        '单\u3000\u3000位\u3000\u3000名\u3000\u3000称\n日\u3000\u3000期\u3000\u3000甲\u3000\u3000乙',
        'a.txt',
      ),
    ).toHaveLength(2);
  });

  it('lists field codes and lines of the table of contents', async () => {
    expect(await readOutline('一、概况 PAGEREF _Toc1 \\h 3\nTOC \\o "1-3" 目录', 'a.txt')).toEqual([
      '目录',
      '- contents-line: 一、概况 PAGEREF _Toc1 \\h 3',
      '- field-code: TOC \\o "1-3"',
    ]);
  });

  it('loses no sign', async () => {
    const line = fc.stringMatching(/^[示例报告一二0-9、|\t \u3000（）.]{0,30}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const text = `示例\n${lines.join('\n')}`;
        expect(lostSigns(text, await readWell(text, 'a.txt'))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});

describe('a Markdown text', () => {
  it('is headings, lists, tables and paragraphs', async () => {
    const text = [
      '# 示例报告',
      '',
      '全年**预算**2739.21万元，5~10万元、20~30万元不等，',
      '执行良好[^1]。',
      '',
      '## 一、概况',
      '',
      '3. 甲',
      '4. 乙',
      '   丙',
      '',
      '- [x] 已完成',
      '',
      '| 项目 | 数 |',
      '|------|---:|',
      '| 甲<br>乙 | 1 |',
      '',
      '> 引文',
      '',
      '```',
      '代码1',
      '```',
      '',
      '<table><tr><td>丁<td>2</table>',
      '',
      '[^1]: 脚注5',
      '',
      '[链接]: http://example.org/7 "题8"',
    ].join('\n');
    expect(await readOutline(text, 'a.md')).toEqual([
      'h1 示例报告',
      '全年预算2739.21万元，5~10万元、20~30万元不等，执行良好。',
      'h2 一、概况',
      'ordered 3. 甲',
      'ordered 4. 乙丙',
      'bullet ☑ 已完成',
      '项目 | 数',
      '甲⏎乙 | 1',
      '引文',
      '代码1',
      '丁 | 2',
      '[1] 脚注5',
      '[链接]: http://example.org/7 题8',
    ]);
  });
});
