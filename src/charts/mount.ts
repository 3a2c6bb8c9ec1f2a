import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import DataLabels from 'chartjs-plugin-datalabels';
import { PAGE_EVENTS } from '../vocabulary/page-events.ts';
import type { ChartData } from '../views/charts/chart.ts';
import { readChartData } from './chart-data.ts';
import { numberFormat, scaled, toConfiguration, type Surroundings } from './configuration.ts';
import { readPalette } from './palette.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  DataLabels,
);

/** Draws the chart of a figure and keeps it in step with the unit, the theme and the printer. */
export function mountChart(figure: HTMLElement): void {
  const data = readChartData(figure);
  const box = figure.querySelector<HTMLElement>('[data-chart-box]');
  if (!data || !box) return;
  const canvas = document.createElement('canvas');
  box.replaceChildren(canvas);
  box.dataset.mounted = '';
  let chart = draw(canvas, data, surroundingsOf(figure, box, data, true));
  const redraw = (): void => {
    chart.destroy();
    chart = draw(canvas, data, surroundingsOf(figure, box, data, false));
  };
  document.addEventListener(PAGE_EVENTS.unitChanged, redraw);
  document.addEventListener(PAGE_EVENTS.appearanceChanged, redraw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  matchMedia('print').addEventListener('change', redraw);
  followKeys(figure, box, data, () => chart);
}

function draw(canvas: HTMLCanvasElement, data: ChartData, surroundings: Surroundings): Chart<'bar' | 'line'> {
  return new Chart<'bar' | 'line'>(canvas, toConfiguration(data, surroundings));
}

function surroundingsOf(
  figure: HTMLElement,
  box: HTMLElement,
  data: ChartData,
  first: boolean,
): Surroundings {
  return {
    unit: unitOf(data),
    palette: readPalette(figure),
    animated: first && !matchMedia('(prefers-reduced-motion: reduce)').matches,
    width: box.clientWidth,
    fontSize: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    fontFamily: getComputedStyle(document.body).fontFamily,
  };
}

/** The unit that the reader chose, if the chart has it. */
function unitOf(data: ChartData): ChartData['units'][number] {
  const chosen = document.querySelector<HTMLInputElement>('[data-unit-switch] input:checked')?.value;
  const unit = data.units.find(({ id }) => id === chosen) ?? data.units[0];
  if (!unit) throw new Error('A chart has at least one unit.');
  return unit;
}

/** Arrow keys, Home and End walk through the values, shown as a tooltip and said to screen readers. */
function followKeys(
  figure: HTMLElement,
  box: HTMLElement,
  data: ChartData,
  chartNow: () => Chart<'bar' | 'line'>,
): void {
  const live = figure.querySelector('[data-chart-live]');
  let at = -1;
  box.addEventListener('keydown', (event) => {
    const last = data.labels.length - 1;
    const next: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(at + 1, last),
      ArrowDown: Math.min(at + 1, last),
      ArrowLeft: Math.max(at - 1, 0),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    };
    const step = next[event.key];
    if (step === undefined) return;
    event.preventDefault();
    at = step;
    const chart = chartNow();
    const elements = data.series.map((_, datasetIndex) => ({ datasetIndex, index: at }));
    chart.setActiveElements(elements);
    const [first] = chart.getDatasetMeta(0).data.slice(at, at + 1);
    chart.tooltip?.setActiveElements(elements, first ? { x: first.x, y: first.y } : { x: 0, y: 0 });
    chart.update('none');
    if (live) live.textContent = spoken(data, at);
  });
}

function spoken(data: ChartData, at: number): string {
  const unit = unitOf(data);
  const format = numberFormat(data, unit);
  const values = data.series.flatMap(({ name, values: all }) => {
    const value = all[at];
    return value === null || value === undefined
      ? []
      : [`${name} ${format.format(scaled(value, unit))} ${unit.label}`];
  });
  return `${data.labels[at] ?? ''}: ${values.join(', ')}`;
}
