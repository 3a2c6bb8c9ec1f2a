import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Canvas from '@napi-rs/canvas';

/** Family that the font is drawn by. */
export const FAMILY = 'Card';

/** What stands for a character that the font does not have. */
const BOX = '□';

const FONT = '@fontsource-variable/noto-sans-sc';
const require = createRequire(import.meta.url);

let canvas: Promise<typeof Canvas> | undefined;
let covered: readonly Subset[] | undefined;
const missing = new Set<string>();

/** A file of the font with the ranges of code points that it holds. */
interface Subset {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** The canvas with the font of the dependencies, all of its files, and no other. */
export function loadCanvas(): Promise<typeof Canvas> {
  canvas ??= load();
  return canvas;
}

async function load(): Promise<typeof Canvas> {
  // Read when the package is loaded: fonts of the machine would make pictures differ between machines.
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const loaded = await import('@napi-rs/canvas');
  for (const { file } of subsets()) loaded.GlobalFonts.register(readFileSync(require.resolve(file)), FAMILY);
  return loaded;
}

/** A text as the font can draw it: other characters become boxes, each named once in the build's output. */
export function drawable(text: string): string {
  return Array.from(text, (character) => (isCovered(character) ? character : boxFor(character))).join('');
}

function boxFor(character: string): string {
  if (!missing.has(character)) {
    missing.add(character);
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    process.emitWarning(
      `Pictures for sharing: the font has no ${character} (U+${code}); a box is drawn for it.`,
    );
  }
  return BOX;
}

function isCovered(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return subsets().some(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
}

function subsets(): readonly Subset[] {
  covered ??= readSubsets();
  return covered;
}

/** `unicode.json` of the font: `{"[4]": "U+4e00-4e0f,U+4e11", "latin": …}`. */
function readSubsets(): readonly Subset[] {
  const read: unknown = JSON.parse(readFileSync(require.resolve(`${FONT}/unicode.json`), 'utf8'));
  if (typeof read !== 'object' || read === null)
    throw new Error(`${FONT}/unicode.json is no table of ranges.`);
  return Object.entries(read).map(([name, ranges]) => ({
    file: `${FONT}/files/noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ranges: String(ranges)
      .split(',')
      .map((range) => {
        const [from = 0, to = from] = range
          .replace(/^U\+/i, '')
          .split('-')
          .map((code) => Number.parseInt(code, 16));
        return [from, to] as const;
      }),
  }));
}
