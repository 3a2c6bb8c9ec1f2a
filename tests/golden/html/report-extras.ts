import type { GoldenDocument } from '../document.ts';
import type { GoldenLocale } from '../sentence.ts';
import { escaped } from './markup.ts';

const WORDS = {
  zh: {
    contents: '目录',
    chart: '各项目预算与支出',
    checks: '本报告的全部核对',
    agrees: '相符',
    cite: '如何引用',
    copy: '复制',
    unit: '金额单位',
  },
  en: {
    contents: 'Contents',
    chart: 'Projects: budget and expenditure',
    checks: 'All checks of this report',
    agrees: 'agrees',
    cite: 'How to cite',
    copy: 'Copy',
    unit: 'Unit of money',
  },
} as const;

const CHECKS = [
  'adjusted-sum execution-rate adjustment-rate executed-over-adjusted executed-against-initial adjustment-unexplained',
  'execution-unexplained lines-sum basic-project-sum personnel-operating-sum sources-sum three-public-sum',
  'three-public-over-budget three-public-increase carry-over-closing carry-over-opening restated-figure unit-slip',
  'posts-sum staff-over-posts staffing-date indicator-weights score-over-weight scores-sum full-score-unmet-target',
  'execution-points uneven-deductions targets-met-exactly grade-band outside-score indicator-dropped indicator-renamed',
  'indicator-reweighted target-lowered prose-figure form-prompt repeated-paragraph annex-absent section-missing',
].flatMap((names) => names.split(' '));

/** Before the text: contents and the switch of units. */
export function printBefore({ pieces }: GoldenDocument, locale: GoldenLocale): string {
  const words = WORDS[locale];
  const entries = pieces.flatMap((piece) =>
    piece.kind === 'heading'
      ? `<li class="contents-${piece.level} numbered"><a href="#${piece.anchor}">${escaped(piece.text)}</a></li>`
      : [],
  );
  const units = ['yuan', 'wan', 'yi'].map(
    (unit) =>
      `<label><input type="radio" name="money-unit" value="${unit}" data-decimals="2"><span>${unit}</span></label>`,
  );
  return (
    `<fieldset class="unit-switch needs-script not-printed" data-unit-switch data-search-off><legend>${words.unit}</legend>${units.join('')}</fieldset>` +
    `<nav class="contents not-printed" aria-label="${words.contents}" data-contents data-search-off><ol>${entries.join('')}</ol></nav>`
  );
}

/** Behind the text: pictures with their data, the list of checks, citations. */
export function printBehind(document: GoldenDocument, locale: GoldenLocale): string {
  const words = WORDS[locale];
  const figures = figuresIn(document);
  const checks = CHECKS.map(
    (check) =>
      `<tr><th scope="row"><a href="/findings/${check}/">${check}</a></th><td>${words.agrees}</td></tr>`,
  );
  const citation = `${document.title}[R/OL]. https://mingzhang.example/${document.path}`;
  return (
    `<figure class="chart" data-chart><figcaption data-search-off>${words.chart}</figcaption>${drawn(figures)}` +
    `<script type="application/json" data-chart-data>${JSON.stringify({ type: 'bar', values: figures })}</script></figure>` +
    `<details class="outcomes" data-search-off><summary>${words.checks}</summary><table><tbody>${checks.join('')}</tbody></table></details>` +
    `<section><h2 id="cite" data-search-label>${words.cite}</h2><div class="citations" data-search-off><pre>${escaped(citation)}</pre><button type="button">${words.copy}</button></div></section>`
  );
}

function figuresIn({ pieces }: GoldenDocument): readonly number[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'table'
      ? piece.rows.map(
          ({ cells }) => Number.parseFloat((cells[0]?.text ?? '').replaceAll(/[^\d.]/g, '')) || 0,
        )
      : [],
  );
}

/** Bars with their axis, as the site draws them before its script runs. */
function drawn(figures: readonly number[]): string {
  const largest = Math.max(1, ...figures);
  const bars = figures.map((figure, index) => {
    const [height, left] = [((figure / largest) * 240).toFixed(2), (index * 19.5 + 40).toFixed(1)];
    return (
      `<g class="bar"><rect x="${left}" y="${(260 - Number(height)).toFixed(2)}" width="14" height="${height}" rx="2"></rect>` +
      `<path d="M${left} 262v${height}c0 1.1.9 2 2 2h10c1.1 0 2-.9 2-2v-${height}M${left} 264l7 3.5 7-3.5" fill="none" stroke="currentColor" stroke-width=".75"></path>` +
      `<text x="${left}" y="274" font-size="8" text-anchor="middle">${figure}</text></g>`
    );
  });
  const lines = Array.from(
    { length: 12 },
    (_, index) => `<path class="grid" d="M36 ${index * 20 + 20}h720"></path>`,
  );
  return `<svg viewBox="0 0 760 280" role="img" aria-hidden="true">${lines.join('')}${bars.join('')}</svg>`;
}
