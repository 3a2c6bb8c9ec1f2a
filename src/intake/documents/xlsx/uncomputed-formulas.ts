/** A formula whose result the workbook does not keep. */
export interface UncomputedFormula {
  /** Name of the cell: `B7`. */
  readonly cell: string;
  /** The formula with its sign; only the sign where it is shared with a cell above. */
  readonly text: string;
}

const CELL = /<(?:\w+:)?c\b([^>]*[^/>])>([\s\S]*?)<\/(?:\w+:)?c>/g;
const FORMULA = /<(?:\w+:)?f\b[^>]*?(?:\/>|>([^<]*)<)/;
const RESULT = /<(?:\w+:)?v\b[^>]*>[^<]/;

/** Finds the formulas of a worksheet's XML that no program has computed; such a cell shows nothing here. */
export function findUncomputedFormulas(sheet: string): readonly UncomputedFormula[] {
  return [...sheet.matchAll(CELL)].flatMap(([, attributes = '', content = '']) => {
    const formula = FORMULA.exec(content);
    if (!formula || RESULT.test(content)) return [];
    const cell = /(?:^|\s)r\s*=\s*["'](\w+)["']/.exec(attributes)?.[1] ?? '';
    return [{ cell, text: `=${toCharacters(formula[1] ?? '')}` }];
  });
}

function toCharacters(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
