import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePdf, type PdfPage, type PdfText } from './makers/pdf-maker.ts';
import { readOutline, readWell, refusalOf } from './makers/read.ts';
import { lostSigns } from './makers/visible-words.ts';

type Line = readonly [number, number, number, number];

const read = (...pages: readonly PdfPage[]): Promise<readonly string[]> =>
  readOutline(makePdf(pages), 'a.pdf');

/** Lines of text from a height on, each as `[indent in characters, words]`, as wide as 20 characters at most. */
function lines(y: number, ...words: readonly (readonly [number, string])[]): readonly PdfText[] {
  return words.map(([indent, text], index) => ({ x: 72 + indent * 16, y: y + index * 28, text, size: 16 }));
}

/** The lines of a grid with columns and rows at the given places, without those that `open` says. */
function grid(
  columns: readonly number[],
  rows: readonly number[],
  open: (line: Line) => boolean = () => false,
): readonly Line[] {
  const across = rows.flatMap((y) =>
    columns.slice(1).map((x, index): Line => [columns[index] ?? 0, y, x, y]),
  );
  const down = columns.flatMap((x) => rows.slice(1).map((y, index): Line => [x, rows[index] ?? 0, x, y]));
  return [...across, ...down].filter((line) => !open(line));
}

const filler = (page: number): readonly PdfText[] => lines(200, [2, `第${page}部分的说明文字，写满一行。`]);

describe('paragraphs of a PDF', () => {
  it('are joined over printed line ends, also inside words and numbers, and over pages', async () => {
    const first = lines(
      140,
      [2, '全年预算安排资金二千七百余万元，其'],
      [0, '中年初预算为二千一百一十六万元，追加27'],
      [0, '39.21万元，执行良好。'],
      [2, '第二段从这里开始，一直写到这一页的最'],
    );
    const second = lines(80, [0, '后，并在下一页结束。'], [2, '第三段。']);
    expect(await read({ texts: first }, { texts: second })).toEqual([
      '全年预算安排资金二千七百余万元，其中年初预算为二千一百一十六万元，追加2739.21万元，执行良好。',
      '第二段从这里开始，一直写到这一页的最后，并在下一页结束。',
      '第三段。',
    ]);
  });

  it('stay apart where a line ends early, is indented, or is of another size', async () => {
    const texts = [
      { x: 106, y: 80, text: '部门整体支出绩效自评', size: 22 },
      { x: 128, y: 112, text: '报告（二〇二二）', size: 22 },
      ...lines(
        160,
        [2, '一、部门概况'],
        [2, '（一）职责。全年安排资金二千七百余万'],
        [0, '元，执行良好。'],
        [2, '（二）机构'],
      ),
    ];
    expect(await read({ texts })).toEqual([
      '部门整体支出绩效自评报告（二〇二二）',
      '一、部门概况',
      '（一）职责。全年安排资金二千七百余万元，执行良好。',
      '（二）机构',
    ]);
  });

  it('have no spaces that only stretch a line, and no radicals for characters', async () => {
    const texts = [
      { x: 72, y: 100, text: '全年预算', size: 16 },
      { x: 140, y: 100, text: '2739.21', size: 16 },
      { x: 202, y: 100, text: '万元', size: 16 },
      { x: 72, y: 150, text: '部⻔⼯作⻚', size: 16 },
    ];
    expect(await read({ texts })).toEqual(['全年预算2739.21万元', '部门工作页']);
  });

  it('are read once where bold type is drawn twice', async () => {
    const twice = [0, 0.3].map((shift) => ({ x: 72 + shift, y: 100, text: '合计2022', size: 16 }));
    expect(await read({ texts: twice })).toEqual(['合计2022']);
  });

  it('of a page that is turned are read as it is seen', async () => {
    const operators = 'BT /F1 16 Tf 0 1 -1 0 100 100 Tm <793a4f8b00320030> Tj ET';
    expect(await read({ operators, rotate: 90 })).toEqual(['示例20']);
  });
});

describe('what is left out of a PDF', () => {
  it.each(['—23—', '- 3 -', '第3页 共9页', '3 / 9', '7', 'Page 3 of 9', '第三页'])(
    'is the page number %s',
    async (text) => {
      const document = await readWell(
        makePdf([
          { texts: [...lines(300, [2, '正文内容。'])] },
          { texts: [...lines(300, [2, '末页内容。']), { x: 280, y: 800, text }] },
        ]),
        'a.pdf',
      );
      expect(document.omitted).toEqual([
        { what: 'page-number', text: text.replace(' 共', '共'), place: { page: 2, block: 2 } },
      ]);
    },
  );

  it('is not a number in the middle of a page', async () => {
    expect(await read({ texts: lines(400, [2, '23']) })).toEqual(['23']);
  });

  it('are headers and footers that stand on most pages', async () => {
    const pages = [1, 2, 3].map((page) => ({
      texts: [{ x: 250, y: 40, text: `示例市水务局第${page}册` }, ...filler(page)],
    }));
    expect(await read(...pages)).toEqual([
      '第1部分的说明文字，写满一行。',
      '第2部分的说明文字，写满一行。',
      '第3部分的说明文字，写满一行。',
      '- page-header: 示例市水务局第1册',
      '- page-header: 示例市水务局第2册',
      '- page-header: 示例市水务局第3册',
    ]);
  });

  it('are words aslant, as a watermark is', async () => {
    const texts = [...lines(200, [2, '正文。']), { x: 200, y: 500, text: '内部资料', size: 60, angle: 45 }];
    expect(await read({ texts })).toEqual(['正文。', '- hidden-text: 内部资料']);
  });

  it('are pages that are pictures among others', async () => {
    const text = lines(200, [2, '本页有文字，说明二〇二二年的情况和问题。']);
    expect(
      await read({ texts: text }, { picture: true }, { texts: filler(3) }, { texts: filler(4) }),
    ).toContain('- picture: ');
  });
});

describe('tables of a PDF', () => {
  const columns = [72, 172, 272, 372];
  const rows = [100, 120, 140, 160];
  const at = (column: number, row: number, text: string): PdfText => ({
    x: (columns[column] ?? 0) + 6,
    y: (rows[row] ?? 0) + 14,
    text,
    size: 10,
  });

  it('are read from their lines, with merged cells', async () => {
    const open = ([x1, y1, x2, y2]: Line): boolean =>
      (y1 === 120 && y2 === 120 && x1 === 72) || (x1 === 272 && x2 === 272 && y1 === 100);
    const texts = [
      { x: 72, y: 80, text: '附表1', size: 10 },
      at(0, 0, '项目'),
      at(1, 0, '预算数'),
      at(1, 1, '年初'),
      at(2, 1, '调整'),
      at(0, 2, '基本支出'),
      at(1, 2, '1,200.00'),
      at(2, 2, '1,300.00'),
      { x: 72, y: 200, text: '注：以上单位为万元', size: 10 },
    ];
    expect(await read({ texts, lines: grid(columns, rows, open) })).toEqual([
      '附表1',
      '项目 | 预算数 | <预算数',
      '^项目 | 年初 | 调整',
      '基本支出 | 1,200.00 | 1,300.00',
      '注：以上单位为万元',
    ]);
  });

  it('are read from lines that are drawn as thin areas', async () => {
    const areas = grid(columns, rows)
      .map(([x1, y1, x2, y2]) => `${x1} ${842 - y2} ${Math.max(0.5, x2 - x1)} ${Math.max(0.5, y2 - y1)} re f`)
      .join('\n');
    const texts = [at(0, 0, '项目'), at(1, 0, '数'), at(2, 0, '率'), at(0, 1, '甲'), at(2, 1, '90%')];
    expect(await read({ texts, operators: areas })).toEqual([
      '项目 | 数 | 率',
      '甲 |  | 90%',
      '- empty-cells: ',
    ]);
  });

  it('have cells whose lines were broken by their width joined, and others not', async () => {
    const cells = grid([72, 142, 300], [100, 160]);
    const texts = [
      { x: 78, y: 112, text: '由于上级部', size: 11 },
      { x: 78, y: 126, text: '门调整计划', size: 11 },
      { x: 78, y: 140, text: '未完成', size: 11 },
      { x: 148, y: 112, text: '一是加强', size: 11 },
      { x: 148, y: 126, text: '二是改进', size: 11 },
    ];
    expect(await read({ texts, lines: cells })).toEqual(['由于上级部门调整计划未完成 | 一是加强⏎二是改进']);
  });

  it('go on over pages, and the head that is printed again is listed', async () => {
    const head = [at(0, 0, '项目'), at(1, 0, '数'), at(2, 0, '率')];
    const row = (place: number, name: string, value: string): readonly PdfText[] => [
      at(0, place, name),
      at(1, place, value),
      at(2, place, '90%'),
    ];
    const document = await readWell(
      makePdf([
        { texts: [...head, ...row(1, '甲', '1'), ...row(2, '乙', '2')], lines: grid(columns, rows) },
        { texts: [...head, ...row(1, '丙', '3'), ...row(2, '丁', '4')], lines: grid(columns, rows) },
      ]),
      'a.pdf',
    );
    expect(document.blocks).toHaveLength(1);
    const [table] = document.blocks;
    expect(table?.kind === 'table' && table.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['项目', '数', '率'],
      ['甲', '1', '90%'],
      ['乙', '2', '90%'],
      ['丙', '3', '90%'],
      ['丁', '4', '90%'],
    ]);
    expect(table?.kind === 'table' && table.rows[3]?.[0]?.place).toEqual({ page: 2, block: 1 });
    expect(document.omitted).toEqual([
      { what: 'page-header', text: '项目 数 率', place: { page: 2, block: 1 } },
    ]);
  });

  it('are read from their columns where no lines are drawn', async () => {
    const cells = (y: number, ...words: readonly string[]): readonly PdfText[] =>
      words.map((text, index) => ({ x: 72 + index * 110, y, text, size: 11 }));
    const texts = [
      { x: 72, y: 80, text: '部门整体支出预算执行情况', size: 11 },
      ...cells(110, '项目', '年初预算', '调整后', '实际'),
      ...cells(130, '基本支出', '1,200.00', '1,300.00', '1,250.00'),
      ...cells(150, '项目支出', '916.01', '1,439.21', '1,231.71'),
    ];
    expect(await read({ texts })).toEqual([
      '部门整体支出预算执行情况',
      '项目 | 年初预算 | 调整后 | 实际',
      '基本支出 | 1,200.00 | 1,300.00 | 1,250.00',
      '项目支出 | 916.01 | 1,439.21 | 1,231.71',
    ]);
  });

  it('are not made of a table of contents', async () => {
    const texts = [
      { x: 72, y: 100, text: '一、概况……………………3' },
      { x: 72, y: 130, text: '二、预算……………………5' },
    ];
    expect(await read({ texts })).toEqual(['一、概况……………………3', '二、预算……………………5']);
  });

  it('are not a frame around a text', async () => {
    const texts = lines(140, [2, '框内的文字说明。']);
    expect(await read({ texts, lines: grid([60, 500], [100, 300]) })).toEqual(['框内的文字说明。']);
  });
});

describe('a PDF that cannot be read', () => {
  it.each([
    ['scanned-pdf', makePdf([{ picture: true }, { picture: true }])],
    ['scanned-pdf', makePdf([{ picture: true, texts: [{ x: 280, y: 800, text: '1' }] }])],
    ['scanned-pdf', makePdf([{}])],
    ['damaged', Buffer.from('%PDF-1.7\nnothing')],
    [
      'encrypted-pdf',
      makePdf([{ texts: lines(100, [0, '密']) }], {
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`,
      }),
    ],
    ['too-many-pages', makePdf(Array.from({ length: 501 }, (_, index) => ({ texts: filler(index) })))],
  ])('is refused as %s in %#', async (code, bytes) => {
    expect(await refusalOf(new Uint8Array(bytes), 'a.pdf')).toBe(code);
  });
});

describe('no sign of a PDF', () => {
  it('is lost, wherever its words stand', async () => {
    const text = fc.record({
      x: fc.integer({ min: 5, max: 200 }),
      y: fc.integer({ min: 380, max: 830 }),
      text: fc.stringMatching(/^[示例报告预算0-9]{1,12}$/),
      size: fc.constantFrom(9, 12, 16, 30),
      angle: fc.constantFrom(0, 0, 0, 90, 30),
    });
    const rule = fc.tuple(
      fc.integer({ min: 0, max: 590 }),
      fc.integer({ min: 0, max: 840 }),
      fc.integer({ min: 0, max: 400 }),
    );
    const page = fc.record({
      texts: fc.array(text, { maxLength: 25 }),
      lines: fc.array(
        fc.oneof(
          rule.map(([x, y, length]): Line => [x, y, x + length, y]),
          rule.map(([x, y, length]): Line => [x, y, x, y + length]),
        ),
        { maxLength: 25 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
        const all = [{ texts: [{ x: 72, y: 400, text: '示例', size: 12, angle: 0 }], lines: [] }, ...pages];
        // Two copies of a text within a point of each other are bold type.
        const places = all.map(
          ({ texts }) => new Map(texts.map((one) => [`${one.text} ${one.x} ${one.y}`, one.text])),
        );
        const source = places.flatMap((words) => [...words.values()]).join('');
        expect(lostSigns(source, await readWell(makePdf(all), 'a.pdf'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
