import { readableCase, type CaseParts, type FixtureCase } from '../fixture-case.ts';
import { withSeparators } from '../damages/cells.ts';
import { onSays, softened } from '../damages/damage.ts';
import { twoHouses } from '../damages/characters.ts';
import { toHtml, type HtmlStyle } from '../writers/to-html.ts';
import { toPdf, type PdfStyle } from '../writers/to-pdf.ts';

const pdf = (
  name: string,
  parts: CaseParts,
  html: Omit<HtmlStyle, 'from'> = {},
  style: PdfStyle = {},
): FixtureCase =>
  readableCase(`pdf-${name}`, 'pdf', (printed) => toPdf(toHtml(printed, { ...html, from: 'plain' }), style), {
    ...parts,
    damages: [twoHouses, ...(parts.damages ?? [])],
  });

/** PDF documents with text. They are printed anew only when they are asked for. */
export const PDF_CASES: readonly FixtureCase[] = [
  pdf('plain', { about: 'Text and tables over several pages', report: 'sample-health-commission/2021' }),
  pdf(
    'page-numbers',
    { about: 'Page numbers —23— at the foot of each page', report: 'sample-tourism-bureau/2021' },
    {},
    { pageNumbers: true },
  ),
  pdf(
    'narrow-lines',
    {
      about: 'Short lines that end inside words and numbers',
      report: 'sample-big-data-centre/2022',
      print: { tables: ['sources', 'three-public'] },
    },
    { narrow: true },
    { pageNumbers: true },
  ),
  pdf('class-column', {
    about: 'Merged cells and two rows of heads; separators',
    report: 'sample-city-library/2022',
    print: { lineNames: 'class-column', groupedHeads: true, amount: withSeparators },
  }),
  pdf(
    'dense-table',
    {
      about: 'Columns of annex 1 nearly touch: its figures need not be read, but not be mixed up',
      report: 'sample-ecology-bureau/2021',
      print: { cover: false, text: false, contents: 'none', tables: ['annex-1', 'three-public'] },
      damages: [onSays((said) => (said.path.startsWith('budget.threePublic') ? said : softened(said)))],
    },
    { dense: true },
  ),
  pdf('only-annexes', {
    about: 'Nothing but the annexes',
    report: 'sample-ecology-bureau/2022',
    print: { cover: false, text: false, contents: 'none' },
  }),
];
