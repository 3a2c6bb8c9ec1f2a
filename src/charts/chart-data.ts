import type { ChartData } from '../views/charts/chart.ts';

/** Reads the chart's data from the page; undefined when it is not there or not of this form. */
export function readChartData(figure: HTMLElement): ChartData | undefined {
  const text = figure.querySelector('[data-chart-data]')?.textContent;
  if (text === undefined) return undefined;
  const data: unknown = JSON.parse(text);
  return isChartData(data) ? data : undefined;
}

function isChartData(data: unknown): data is ChartData {
  return (
    typeof data === 'object' &&
    data !== null &&
    'series' in data &&
    Array.isArray(data.series) &&
    'labels' in data &&
    Array.isArray(data.labels) &&
    'units' in data &&
    Array.isArray(data.units)
  );
}
