/** Rows and columns that are hidden, by their numbers from 0. */
export interface HiddenLines {
  row(index: number): boolean;
  column(index: number): boolean;
}

/** Reads which rows and columns a worksheet's XML hides, those without height or width included. */
export function readHiddenLines(sheet: string): HiddenLines {
  const rows = new Set<number>();
  let number = 0;
  for (const [, attributes = ''] of sheet.matchAll(/<(?:\w+:)?row\b([^>]*)>/g)) {
    number = Number(valueOf(attributes, 'r') ?? number + 1);
    if (isOn(valueOf(attributes, 'hidden')) || isNothing(valueOf(attributes, 'ht'))) rows.add(number - 1);
  }
  const columns: { readonly first: number; readonly last: number }[] = [];
  for (const [, attributes = ''] of sheet.matchAll(/<(?:\w+:)?col\b([^>]*)>/g)) {
    const [first, last] = [Number(valueOf(attributes, 'min')), Number(valueOf(attributes, 'max'))];
    if (isOn(valueOf(attributes, 'hidden')) || isNothing(valueOf(attributes, 'width')))
      columns.push({ first: first - 1, last: last - 1 });
  }
  return {
    row: (index) => rows.has(index),
    column: (index) => columns.some(({ first, last }) => first <= index && index <= last),
  };
}

function valueOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function isNothing(value: string | undefined): boolean {
  return value !== undefined && Number(value) === 0;
}
