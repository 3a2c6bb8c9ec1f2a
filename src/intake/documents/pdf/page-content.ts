import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { combine, isMatrix, movePoint, type Matrix, type PageContent, type TextPiece } from './geometry.ts';
import { findRules } from './page-rules.ts';
import { toPlainCharacters } from './plain-characters.ts';

/** Reads what is on a page: text with its place, straight lines, form fields and remarks. */
export async function readPageContent(page: PDFPageProxy): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const matrix = isMatrix(viewport.transform)
    ? viewport.transform
    : ([1, 0, 0, -1, 0, viewport.height] as const);
  const content = await page.getTextContent({ disableNormalization: true });
  const pieces: TextPiece[] = [];
  const aslant: string[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const piece = toPiece(item, matrix);
    const isOnPage =
      piece &&
      piece.right > 0 &&
      piece.left < viewport.width &&
      piece.bottom > 0 &&
      piece.top < viewport.height;
    if (isOnPage) pieces.push(piece);
    else aslant.push(toPlainCharacters(item.str));
  }
  const { fields, remarks } = await readAnnotations(page, matrix);
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    pieces: withoutDoubles([...pieces, ...fields]),
    rules: findRules(await page.getOperatorList({ intent: 'print' }), matrix),
    aslant,
    remarks,
  };
}

/** A piece of text in its place; undefined when it stands aslant. */
function toPiece(
  item: {
    readonly str: string;
    readonly transform: readonly unknown[];
    readonly width: number;
    readonly height: number;
  },
  viewport: Matrix,
): TextPiece | undefined {
  if (!isMatrix(item.transform)) return undefined;
  const [a, b, c, d, x, y] = combine(viewport, item.transform);
  const size = Math.hypot(c, d);
  const along = Math.hypot(a, b);
  if (size === 0 || along === 0) return undefined;
  const [cos, sin] = [a / along, b / along];
  const corners = [
    [0, 0],
    [item.width, 0],
    [0, size * 0.85],
    [item.width, size * 0.85],
    [0, -size * 0.15],
  ].map(([forward = 0, up = 0]) => [x + cos * forward + sin * up, y + sin * forward - cos * up] as const);
  const isStraight = Math.min(Math.abs(cos), Math.abs(sin)) < 0.05;
  const xs = corners.map(([left]) => left);
  const ys = corners.map(([, top]) => top);
  return isStraight
    ? {
        text: toPlainCharacters(item.str),
        size,
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      }
    : undefined;
}

/** Bold type is sometimes drawn twice, a hair apart. */
function withoutDoubles(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const seen = new Map<string, TextPiece[]>();
  return pieces.filter((piece) => {
    const same = seen.get(piece.text) ?? [];
    const isDouble = same.some(
      ({ left, top }) => Math.abs(left - piece.left) < 1.2 && Math.abs(top - piece.top) < 1.2,
    );
    if (!isDouble) seen.set(piece.text, [...same.slice(-50), piece]);
    return !isDouble;
  });
}

async function readAnnotations(
  page: PDFPageProxy,
  matrix: Matrix,
): Promise<{ readonly fields: readonly TextPiece[]; readonly remarks: readonly string[] }> {
  const fields: TextPiece[] = [];
  const remarks: string[] = [];
  for (const annotation of await page.getAnnotations({ intent: 'display' })) {
    const { fieldValue, rect, contentsObj, hidden } = toAnnotation(annotation);
    if (hidden) continue;
    if (contentsObj !== '') remarks.push(contentsObj);
    const [left, bottom, right, top] = rect;
    if (
      fieldValue === '' ||
      left === undefined ||
      bottom === undefined ||
      right === undefined ||
      top === undefined
    )
      continue;
    const [x1, y1] = movePoint(matrix, left, bottom);
    const [x2, y2] = movePoint(matrix, right, top);
    const height = Math.abs(y2 - y1);
    fields.push({
      text: toPlainCharacters(fieldValue),
      size: Math.min(height, 12),
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    });
  }
  return { fields, remarks };
}

function toAnnotation(annotation: unknown): {
  readonly fieldValue: string;
  readonly rect: readonly (number | undefined)[];
  readonly contentsObj: string;
  readonly hidden: boolean;
} {
  const all: Readonly<Record<string, unknown>> =
    typeof annotation === 'object' && annotation !== null
      ? Object.fromEntries(Object.entries(annotation))
      : {};
  const { fieldValue, rect, contentsObj, hidden } = all;
  const contents =
    typeof contentsObj === 'object' && contentsObj !== null && 'str' in contentsObj ? contentsObj.str : '';
  return {
    fieldValue: typeof fieldValue === 'string' && fieldValue !== 'Off' ? fieldValue : '',
    rect: Array.isArray(rect)
      ? rect.map((value: unknown) => (typeof value === 'number' ? value : undefined))
      : [],
    contentsObj: typeof contents === 'string' ? contents.trim() : '',
    hidden: hidden === true,
  };
}
