/** Words on a page, in points from its upper left corner; Chinese characters are as wide as `size`, others half. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** 12 by default. */
  readonly size?: number;
  /** Turned by so many degrees. */
  readonly angle?: number;
}

/** What is on a page. */
export interface PdfPage {
  readonly texts?: readonly PdfText[];
  /** Lines from one point to another: x1, y1, x2, y2. */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  /** Operators that are put into the page as they are. */
  readonly operators?: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** A picture fills the page. */
  readonly picture?: boolean;
}

/** Bytes and their dictionary, for a stream of one's own. */
export interface PdfOptions {
  /** Takes the place of every page's content: the stream with its dictionary. */
  readonly content?: { readonly dictionary: string; readonly bytes: Uint8Array };
  /** Number of pages that the file states. */
  readonly statedPages?: number;
  /** Added to the trailer, e.g. an encryption dictionary. */
  readonly trailer?: string;
}

const PICTURE =
  '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8';
const HEIGHT = 842;
const WIDTH = 595;

/**
 * Writes a PDF with a Chinese font that the file only names, as many official ones do, so that its
 * characters are known only through the tables that come with the reader.
 */
export function makePdf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array {
  const objects: Buffer[] = [];
  const add = (object: string | Buffer): number => objects.push(Buffer.from(object));
  const reserve = (): number => objects.push(Buffer.alloc(0));
  const root = reserve();
  const tree = reserve();
  const font = addFont(add);
  const picture = pages.some((page) => page.picture === true) ? add(stream(PICTURE, Buffer.alloc(4))) : root;
  const kids = pages.map((page) => {
    const content = options.content
      ? stream(options.content.dictionary, Buffer.from(options.content.bytes))
      : stream('', Buffer.from(toOperators(page)));
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${page.width ?? WIDTH} ${page.height ?? HEIGHT}] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F1 ${font} 0 R >> /XObject << /P1 ${picture} 0 R >> >> /Contents ${add(content)} 0 R >>`,
    );
  });
  objects[root - 1] = Buffer.from(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  objects[tree - 1] = Buffer.from(
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${options.statedPages ?? kids.length} >>`,
  );
  return assemble(objects, root, options.trailer ?? '');
}

function addFont(add: (object: string) => number): number {
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor ${descriptor} 0 R /DW 1000 /W [1 95 500] >>`,
  );
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [${descendant} 0 R] >>`,
  );
}

function toOperators({
  texts = [],
  lines = [],
  operators = '',
  height = HEIGHT,
  picture = false,
}: PdfPage): string {
  const words = texts.map(({ x, y, text, size = 12, angle = 0 }) => {
    const turn = (angle * Math.PI) / 180;
    const [cos, sin, negative] = [Math.cos(turn), Math.sin(turn), -Math.sin(turn)].map((value) =>
      value.toFixed(5),
    );
    const hex = Buffer.from(text, 'utf16le').swap16().toString('hex');
    return `BT /F1 ${size} Tf ${cos} ${sin} ${negative} ${cos} ${x} ${height - y} Tm <${hex}> Tj ET`;
  });
  const rules = lines.map(([x1, y1, x2, y2]) => `${x1} ${height - y1} m ${x2} ${height - y2} l S`);
  return [...(picture ? ['q 500 0 0 700 40 40 cm /P1 Do Q'] : []), ...rules, ...words, operators].join('\n');
}

function stream(dictionary: string, bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: readonly Buffer[], root: number, trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, index) => {
    const offset = length;
    const written = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(written);
    length += written.length;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
