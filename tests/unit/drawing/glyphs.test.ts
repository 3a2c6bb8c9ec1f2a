import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawable, loadCanvas } from '../../../src/drawing/font.ts';

/** The data of a file, without the text of a report. */
function dataOf(file: string): string {
  return file.startsWith('---') ? (file.split('\n---')[0] ?? '') : file;
}

/** Every character of the content's data and of the messages, more than the cards can have. */
function charactersOfContent(): readonly string[] {
  const texts = [
    ['content', /\.ya?ml$/],
    ['public/locales', /\.json$/],
    ['content/reports', /\.md$/],
  ] as const;
  const all = texts.flatMap(([folder, pattern]) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => pattern.test(name))
      .map((name) => dataOf(readFileSync(`${folder}/${name}`, 'utf8'))),
  );
  return [...new Set(all.flatMap((text) => Array.from(text)))]
    .filter((character) => /[^\s\p{C}]/u.test(character))
    .sort();
}

test('the font has a glyph for every character of the content', async () => {
  const { createCanvas } = await loadCanvas();
  const canvas = createCanvas(48, 48);
  const pen = canvas.getContext('2d');
  const drawn = (character: string): string => {
    pen.clearRect(0, 0, 48, 48);
    pen.font = '32px Card';
    pen.fillText(character, 4, 36);
    return Buffer.from(pen.getImageData(0, 0, 48, 48).data).toString('latin1');
  };
  const none = drawn('\u{10FFFD}');
  const characters = charactersOfContent();
  expect(characters.length).toBeGreaterThan(1000);
  expect(characters.filter((character) => drawn(drawable(character)) === none)).toEqual([]);
  expect(characters.filter((character) => drawable(character) !== character)).toEqual([]);
});
