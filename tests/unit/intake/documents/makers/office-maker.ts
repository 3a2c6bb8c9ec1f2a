import { makeZip, type ZipPart } from './zip-maker.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Parts of a Word file besides its body; XML without declaration and root. */
export interface WordFile {
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly header?: string;
  /** Content type of the main part. */
  readonly type?: string;
  /** Text before the root element, such as a document type. */
  readonly prolog?: string;
  readonly others?: readonly ZipPart[];
}

/** Writes a Word file from the XML of its body. */
export function makeDocx(body: string, file: WordFile = {}): Uint8Array {
  const names =
    `xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"' +
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
  const roots = {
    styles: 'w:styles',
    numbering: 'w:numbering',
    comments: 'w:comments',
    footnotes: 'w:footnotes',
    header: 'w:hdr',
  } as const;
  const parts = Object.entries(roots).flatMap(([key, root]) => {
    const content = file[key as keyof typeof roots];
    return content === undefined
      ? []
      : [{ key, name: `word/${key}.xml`, data: `${XML}<${root} ${names}>${content}</${root}>` }];
  });
  return makeZip([
    contentTypes('/word/document.xml', file.type ?? WORD_TYPE),
    relations('_rels/.rels', [['officeDocument', 'word/document.xml']]),
    relations(
      'word/_rels/document.xml.rels',
      parts.map(({ key }) => [key, `${key}.xml`]),
    ),
    {
      name: 'word/document.xml',
      data: `${XML}${file.prolog ?? ''}<w:document ${names}><w:body>${body}</w:body></w:document>`,
    },
    ...parts,
    ...(file.others ?? []),
  ]);
}

/** A paragraph with runs of words, and XML before them. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A workbook's sheet. */
export interface SheetFile {
  readonly name: string;
  /** What stands in the sheet's root, e.g. `<sheetData>…</sheetData>`. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** Writes a workbook from the XML of its sheets. */
export function makeXlsx(
  sheets: readonly SheetFile[],
  file: { readonly styles?: string; readonly type?: string; readonly others?: readonly ZipPart[] } = {},
): Uint8Array {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const styles = file.styles ?? '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>';
  return makeZip([
    contentTypes('/xl/workbook.xml', file.type ?? SHEET_TYPE, [
      ...sheets.map((_, index): readonly [string, string] => [
        `/xl/worksheets/sheet${index + 1}.xml`,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
      ]),
      ['/xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'],
    ]),
    relations('_rels/.rels', [['officeDocument', 'xl/workbook.xml']]),
    relations('xl/_rels/workbook.xml.rels', [
      ...sheets.map((_, index): readonly [string, string] => [
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['styles', 'styles.xml'],
    ]),
    {
      name: 'xl/workbook.xml',
      data: `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
    },
    { name: 'xl/styles.xml', data: `${XML}<styleSheet xmlns="${SHEET}">${styles}</styleSheet>` },
    ...sheets.map(({ xml }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: `${XML}<worksheet xmlns="${SHEET}" xmlns:r="${OFFICE}">${xml}</worksheet>`,
    })),
    ...(file.others ?? []),
  ]);
}

/** A cell with words in it. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function contentTypes(
  main: string,
  type: string,
  others: readonly (readonly [part: string, type: string])[] = [],
): ZipPart {
  const overrides = [[main, type] as const, ...others].map(
    ([part, own]) => `<Override PartName="${part}" ContentType="${own}"/>`,
  );
  return {
    name: '[Content_Types].xml',
    data: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  };
}

function relations(name: string, targets: readonly (readonly [type: string, target: string])[]): ZipPart {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return {
    name,
    data: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
  };
}
