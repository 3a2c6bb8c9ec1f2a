import { elementsOf, findAll, isElement, type XmlElement } from '../xml/xml-tree.ts';

const SKIPPED = new Set(['w:instrText', 'w:delInstrText', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:rt']);
const LINES = new Set(['w:p', 'w:br', 'w:cr', 'a:p', 'a:br']);

/** The words of a part, one line a paragraph: of a comment, a header, a text that was deleted. */
export function wordsOf(element: XmlElement): string {
  return collect(element)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The words of a chart: its titles, names and the values that it keeps of them. */
export function wordsOfChart(chart: XmlElement): string {
  const titles = findAll(chart, 'a:t').map(textIn);
  const cached = findAll(chart, 'c:v').map(textIn);
  return [...titles, ...cached].filter((text) => text !== '').join(' ');
}

function collect(element: XmlElement): string {
  if (SKIPPED.has(element.name)) return '';
  if (['w:t', 'w:delText', 'm:t', 'a:t'].includes(element.name)) return textIn(element);
  if (element.name === 'w:tab') return ' ';
  const inner = elementsOf(element).map(collect).join('');
  return LINES.has(element.name) ? `${inner}\n` : inner;
}

function textIn(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textIn(child) : child)).join('');
}
