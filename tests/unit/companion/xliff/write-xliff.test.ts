import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXliff } from '../../../../src/companion/xliff/read-xliff.ts';
import { writeXliff } from '../../../../src/companion/xliff/write-xliff.ts';
import { XLIFF_STATES, XLIFF_URI } from '../../../../src/companion/xliff/xliff-file.ts';
import { readXml, type XmlElement } from '../../../../src/companion/xliff/xml-tree.ts';
import { bytesOf, fileOf, unitOf } from './sample-xliff.ts';

const TERM = { id: 'rate', source: '预算执行率', target: 'budget execution rate', definition: 'A & B < C' };

function rootOf(text: string): XmlElement {
  const read = readXml(text);
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return read.root;
}

function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}

function allIn(element: XmlElement): readonly XmlElement[] {
  return [element, ...elementsIn(element).flatMap(allIn)];
}

it('a file for translators looks like this', () => {
  const units = [
    unitOf({ source: '甲 | 乙<&>', isRow: true, notes: ['保留 "分隔"。'], terms: [TERM] }),
    unitOf({
      id: 's-2',
      source: '一\\\n二',
      target: 'one\\\ntwo',
      state: 'translated',
      subState: 'mingzhang:machine',
    }),
  ];
  expect(writeXliff(fileOf(units))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mz="urn:x-mingzhang:translation" version="2.0" srcLang="zh-CN" trgLang="en">
      <file id="text" original="reports/health/2023.md" canResegment="no">
        <unit id="s-1" xml:space="preserve" mz:exported="none">
          <gls:glossary>
            <gls:glossEntry id="rate"><gls:term>预算执行率</gls:term><gls:translation>budget execution rate</gls:translation><gls:definition>A &amp; B &lt; C</gls:definition></gls:glossEntry>
          </gls:glossary>
          <notes>
            <note id="n1">保留 "分隔"。</note>
          </notes>
          <originalData>
            <data id="d1"> | </data>
          </originalData>
          <segment id="1" state="initial">
            <source>甲<ph id="1" canCopy="no" canDelete="no" dataRef="d1"/>乙&lt;&amp;&gt;</source>
          </segment>
        </unit>
        <unit id="s-2" xml:space="preserve" mz:exported="lmfjgtsj">
          <originalData>
            <data id="d1">\\
    </data>
          </originalData>
          <segment id="1" state="translated" subState="mingzhang:machine">
            <source>一<ph id="1" type="fmt" subType="xlf:lb" canCopy="no" canDelete="no" dataRef="d1"/>二</source>
            <target>one<ph id="1" type="fmt" subType="xlf:lb" canCopy="no" canDelete="no" dataRef="d1"/>two</target>
          </segment>
        </unit>
      </file>
    </xliff>
    "
  `);
});

describe('the rules of XLIFF 2.0 core', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  const unit = fc.record({
    source: words,
    target: fc.option(words, { nil: undefined }),
    state: fc.constantFrom(...XLIFF_STATES),
    notes: fc.array(words, { maxLength: 2 }),
    terms: fc.constantFrom([], [TERM]),
    isRow: fc.boolean(),
  });
  const files = fc
    .array(unit, { minLength: 1, maxLength: 5 })
    .map((units) => fileOf(units.map((one, index) => unitOf({ ...one, id: `s-${index}` }))));

  it('hold for every file that is written', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(files, (file) => {
        const root = rootOf(writeXliff(file));
        expect([root.uri, root.name, root.attributes.version]).toEqual([XLIFF_URI, 'xliff', '2.0']);
        expect([root.attributes.srcLang, root.attributes.trgLang]).toEqual(['zh-CN', 'en']);
        const own = allIn(root).filter(({ uri }) => uri === XLIFF_URI);
        const named = (name: string): readonly XmlElement[] => own.filter((one) => one.name === name);
        expect(elementsIn(root).every(({ name, attributes }) => name === 'file' && attributes.id)).toBe(true);
        const ids = named('unit').map(({ attributes }) => attributes.id ?? '');
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of own.flatMap(({ attributes }) => attributes.id ?? []))
          expect(id).toMatch(/^[\w.-]+$/);
        for (const one of named('unit')) {
          // Other modules first, then notes, original data, segments.
          const order = elementsIn(one).map(({ uri, name }) =>
            uri === XLIFF_URI ? ['notes', 'originalData', 'segment'].indexOf(name) + 1 : 0,
          );
          expect(order).toEqual(order.toSorted((left, right) => left - right));
          expect(order.filter((rank) => rank === 3)).toHaveLength(1);
        }
        for (const one of named('segment')) {
          expect(XLIFF_STATES).toContain(one.attributes.state);
          expect(
            elementsIn(one)
              .map(({ name }) => name)
              .join(),
          ).toMatch(/^source(?:,target)?$/);
        }
        for (const list of named('notes')) expect(elementsIn(list).length).toBeGreaterThan(0);
        const data = new Set(named('data').map(({ attributes }) => attributes.id));
        for (const code of named('ph')) {
          expect(data).toContain(code.attributes.dataRef);
          expect(code.attributes.id).toBeTruthy();
        }
      }),
    );
  });

  it('and what is written is read back as it was', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(files, (file) => {
        const read = readXliff(bytesOf(writeXliff(file)));
        if ('fault' in read) throw new Error(JSON.stringify(read.fault));
        const plain = (text: string | undefined): string | undefined =>
          text?.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
        expect(
          read.file.parts[0]?.units.map(({ id, source, target, state }) => ({ id, source, target, state })),
        ).toEqual(
          file.parts[0]?.units.map(({ id, source, target, state }) => ({
            id,
            source: plain(source),
            target: plain(target),
            state,
          })),
        );
      }),
    );
  });
});
