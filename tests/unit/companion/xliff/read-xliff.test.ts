import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXliff } from '../../../../src/companion/xliff/read-xliff.ts';
import { writeXliff } from '../../../../src/companion/xliff/write-xliff.ts';
import { XLIFF_URI } from '../../../../src/companion/xliff/xliff-file.ts';
import { bytesOf, fileOf, unitOf } from './sample-xliff.ts';

function wrap(
  inner: string,
  root = `xmlns="${XLIFF_URI}" version="2.1" srcLang="zh-CN" trgLang="en"`,
): string {
  return `<?xml version="1.0"?>\n<xliff ${root}><file id="f" original="r">${inner}</file></xliff>`;
}

function unitIn(inner: string): unknown {
  const read = readXliff(bytesOf(wrap(`<unit id="u">${inner}</unit>`)));
  if ('fault' in read) return read.fault;
  const [unit] = read.file.parts[0]?.units ?? [];
  return unit && [unit.source, unit.target, unit.state];
}

describe('what tools make of a unit', () => {
  it.each([
    ['<segment><source>甲</source></segment>', ['甲', undefined, 'initial']],
    ['<segment state="final"><source>甲</source><target>A</target></segment>', ['甲', 'A', 'final']],
    // Cut into sentences, with what stands between them.
    [
      '<segment state="final"><source>甲。</source><target>A.</target></segment><ignorable><source> </source></ignorable><segment state="translated"><source>乙。</source><target>B.</target></segment>',
      ['甲。 乙。', 'A. B.', 'translated'],
    ],
    // The sentences in another order.
    [
      '<segment><source>甲</source><target order="2">A</target></segment><segment><source>乙</source><target order="1">B</target></segment>',
      ['甲乙', 'BA', 'initial'],
    ],
    // One sentence has no translation yet.
    [
      '<segment><source>甲</source><target>A</target></segment><segment><source>乙</source></segment>',
      ['甲乙', undefined, 'initial'],
    ],
    // Annotations, codes and sections of character data.
    [
      '<originalData><data id="d">*</data></originalData><segment><source><mrk id="m" type="term">甲</mrk><![CDATA[<]]></source><target><pc id="1" dataRefStart="d" dataRefEnd="d">A</pc> &lt;&#x42;</target></segment>',
      ['甲<', '*A* <B', 'initial'],
    ],
    ['<notes><note>甲</note></notes><segment><source/><target/></segment>', ['', '', 'initial']],
  ])('%s', (inner, expected) => {
    expect(unitIn(inner)).toEqual(expected);
  });

  it('units in groups are units as well, and foreign elements are passed over', () => {
    const segment = '<segment><source>甲</source></segment>';
    const inner = `<x:y xmlns:x="urn:x"><unit id="no"/></x:y><group id="g"><unit id="a">${segment}</unit></group><unit id="b">${segment}</unit>`;
    const read = readXliff(bytesOf(wrap(inner)));
    expect('file' in read && read.file.parts[0]?.units.map(({ id, line }) => [id, line])).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
  });

  it.each(['utf-16le', 'utf-16be'])('a file in %s is read', (encoding) => {
    const text = `\uFEFF${wrap('<unit id="u"><segment><source>甲</source></segment></unit>').replace('"1.0"', '"1.0" encoding="UTF-16"')}`;
    const bytes = Buffer.from(text, 'utf16le');
    const read = readXliff(encoding === 'utf-16le' ? bytes : bytes.swap16());
    expect('file' in read && read.file.parts[0]?.units[0]?.source).toBe('甲');
  });
});

describe('a file that is not read', () => {
  it.each([
    ['nothing', '', { code: 'malformed' }],
    ['plain text', 'hello', { code: 'malformed', line: 1 }],
    ['a tag not closed', wrap('<unit id="u">'), { code: 'malformed', line: 2, column: 142 }],
    ['tags that cross', wrap('<a><b></a></b>'), { code: 'malformed', line: 2 }],
    ['a bare ampersand', wrap('A & B'), { code: 'malformed', line: 2 }],
    ['an attribute twice', wrap('<a x="1" x="2"/>'), { code: 'malformed' }],
    ['an attribute without quotation marks', wrap('<a x=1/>'), { code: 'malformed' }],
    ['a prefix that is not bound', wrap('<a:b/>'), { code: 'malformed' }],
    ['an unknown entity', wrap('&nbsp;'), { code: 'malformed' }],
    ['a control character', wrap('\u0001'), { code: 'malformed' }],
    ['text after the end', `${wrap('')}x`, { code: 'malformed' }],
    [
      'a document type',
      `<!DOCTYPE xliff SYSTEM "file:///etc/passwd">${wrap('').replace(/^.*\n/, '')}`,
      { code: 'doctype', line: 1 },
    ],
    [
      'entities in entities',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>`,
      { code: 'doctype', line: 1 },
    ],
    [
      'another kind of XML',
      '<html xmlns="http://www.w3.org/1999/xhtml"/>',
      { code: 'not-xliff', found: '<html> http://www.w3.org/1999/xhtml' },
    ],
    [
      'XLIFF 1.2',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
      { code: 'not-xliff', found: '<xliff> urn:oasis:names:tc:xliff:document:1.2' },
    ],
    [
      'no language',
      wrap('', `xmlns="${XLIFF_URI}" version="2.0"`),
      { code: 'missing', element: 'xliff', what: 'srcLang' },
    ],
    [
      'a unit without id',
      wrap('<unit><segment><source/></segment></unit>'),
      { code: 'missing', element: 'unit', what: 'id' },
    ],
    ['a unit without segment', wrap('<unit id="a"/>'), { code: 'missing', element: 'unit', what: 'segment' }],
    [
      'a segment without source',
      wrap('<unit id="a"><segment/></unit>'),
      { code: 'missing', element: 'segment', what: 'source' },
    ],
    [
      'an id twice',
      wrap(
        '<unit id="a"><segment><source/></segment></unit><unit id="a"><segment><source/></segment></unit>',
      ),
      { code: 'twice', element: 'unit', id: 'a' },
    ],
    [
      'a state that is none',
      wrap('<unit id="a"><segment state="done"><source/></segment></unit>'),
      { code: 'state', found: 'done' },
    ],
    [
      'an encoding that it has not',
      wrap('').replace('"1.0"', '"1.0" encoding="GB18030"'),
      { code: 'encoding' },
    ],
    [
      'elements in elements in elements',
      wrap(`${'<a>'.repeat(60)}${'</a>'.repeat(60)}`),
      { code: 'unreasonable' },
    ],
  ])('%s', (_, text, fault) => {
    expect(readXliff(bytesOf(text))).toMatchObject({ fault });
  });

  it('bytes that are no UTF-8', () => {
    expect(readXliff(Uint8Array.from([0x3c, 0xb0, 0xa1, 0x3e]))).toEqual({ fault: { code: 'encoding' } });
  });

  it('more than 16 MiB', () => {
    expect(readXliff(new Uint8Array(16 * 1024 * 1024 + 1))).toEqual({
      fault: { code: 'too-large', megabytes: 17 },
    });
  });

  it('hundreds of thousands of elements', { timeout: 30_000 }, () => {
    expect(readXliff(bytesOf(wrap('<a/>'.repeat(400_001))))).toMatchObject({
      fault: { code: 'unreasonable' },
    });
  });

  it('no damage to a file makes the reader fail', { timeout: 30_000 }, () => {
    const whole = writeXliff(fileOf([unitOf({ target: 'Overview', notes: ['a'] }), unitOf({ id: 's-2' })]));
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), fc.nat({ max: 40 }), fc.string(), (at, length, noise) => {
        const read = readXliff(bytesOf(whole.slice(0, at) + noise + whole.slice(at + length)));
        expect('file' in read || 'fault' in read).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
