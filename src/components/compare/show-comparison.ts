import { drawFigure } from '../../charts/drawing/draw-figure.ts';
import { PAGE_COLOURS } from '../../charts/drawing/page-colours.ts';
import type { Comparison, Panel } from '../../domain/comparison/compare.ts';
import { element } from '../../search/browser/element.ts';
import { toPlot } from '../../views/compare/comparison-plot.ts';
import { toComparisonTable, type ComparisonCell } from '../../views/compare/comparison-table.ts';
import { isFictional, refusalText, sourceNotes } from '../../views/compare/comparison-texts.ts';
import {
  listOf,
  nameOf,
  textIn,
  yearsIn,
  type ComparisonWords,
} from '../../views/compare/comparison-words.ts';
import { toLineageNotes, type LineageNote } from '../../views/compare/lineage-notes.ts';

/**
 * Shows charts and tables of a view in a place of the page, and the reasons where a measure is refused.
 * `heading` is the element of the headings of the charts.
 */
export function showComparison(
  place: HTMLElement,
  comparison: Comparison,
  words: ComparisonWords,
  heading: 'h2' | 'h3',
): void {
  const notes = toLineageNotes(comparison, words);
  const panels = element('div', { class: 'compare-panels' });
  if (comparison.panels.length > 1) panels.dataset.several = '';
  const draws = comparison.panels.map((panel, index) => {
    const { section, draw } = toSection(panel, index, { comparison, notes, heading }, words);
    panels.append(section);
    return draw;
  });
  place.replaceChildren(
    ...(isFictional(comparison)
      ? [element('p', { class: 'fictional-banner' }, words.say('fictionalNote'))]
      : []),
    panels,
    notesList([...notes.map(({ mark, text }) => `${mark} ${text}`), ...sourceNotes(comparison, words)]),
  );
  for (const draw of draws) draw();
}

/** Texts one below the other. */
function notesList(texts: readonly string[]): HTMLElement {
  return element('ul', { class: 'compare-notes' }, ...texts.map((text) => element('li', {}, text)));
}

/** What all charts of a view share. */
interface Shown {
  readonly comparison: Comparison;
  readonly notes: readonly LineageNote[];
  readonly heading: 'h2' | 'h3';
}

function toSection(
  panel: Panel,
  index: number,
  { comparison, notes, heading }: Shown,
  words: ComparisonWords,
): { readonly section: HTMLElement; readonly draw: () => void } {
  const title = element(heading, {}, nameOf(panel, words));
  if (panel.refusal) {
    const reason = refusalText(panel.refusal, comparison, words);
    return {
      section: element('section', {}, title, element('p', { class: 'compare-refused' }, reason)),
      draw: () => undefined,
    };
  }
  const chart = element('div', { class: 'compare-chart' });
  const plot = toPlot(panel, comparison.choice.drawing, notes, words);
  const told = words.say('chartTold', {
    departments: listOf(
      comparison.bodies.map(({ shortName }) => textIn(shortName, words).text),
      words,
    ),
    years: yearsIn(comparison.years, words),
  });
  let drawn = 0;
  const draw = (): void => {
    const width = Math.min(chart.clientWidth, 768);
    if (width === 0 || Math.abs(width - drawn) < 8) return;
    drawn = width;
    const fontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.85;
    const svg = drawFigure(plot, told, { width, fontSize, colours: PAGE_COLOURS, prefix: `chart-${index}` });
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    chart.replaceChildren(document.importNode(documentElement, true));
  };
  new ResizeObserver(draw).observe(chart);
  return { section: element('section', {}, title, chart, toTable(panel, words)), draw };
}

function toTable(panel: Panel, words: ComparisonWords): HTMLElement {
  const { caption, department, years, rows } = toComparisonTable(panel, words);
  const head = [department, ...years].map((label, index) =>
    element('th', { scope: 'col', ...(index > 0 && { class: 'figure' }) }, label),
  );
  const body = rows.map(({ name, cells }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', ...(name.lang !== undefined && { lang: name.lang }) }, name.text),
      ...cells.map(toCell),
    ),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
  return element(
    'div',
    { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': caption },
    table,
  );
}

function toCell({ text, absent, value, href }: ComparisonCell): HTMLElement {
  const shown = value === undefined ? text : element('data', { value }, text);
  const content = href === undefined ? shown : element('a', { href }, shown);
  return element('td', { class: absent ? 'absent' : 'figure' }, content);
}
