import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartData, ChartUnit, Series } from '../views/charts/chart.ts';
import { hatched, type Palette } from './palette.ts';

/** What the drawing depends on besides the data. */
export interface Surroundings {
  readonly unit: ChartUnit;
  readonly palette: Palette;
  readonly animated: boolean;
  /** Width of the box in CSS pixels. */
  readonly width: number;
  /** Height of the page's text, in CSS pixels. */
  readonly fontSize: number;
  readonly fontFamily: string;
}

type Bars = ChartDataset<'bar', (number | [number, number] | null)[]>;
type Lines = ChartDataset<'line', (number | null)[]>;

/** Below this width labels are set in short lines and values on bars in small type. */
const NARROW = 480;

/** Turns plain chart data into a Chart.js configuration. */
export function toConfiguration(data: ChartData, around: Surroundings): ChartConfiguration<'bar' | 'line'> {
  const { palette, animated, fontSize } = around;
  // Six bars side by side with their values do not fit a narrow box.
  const horizontal = data.type === 'horizontal-bar' || (data.type === 'bar' && around.width < NARROW);
  const values = numberFormat(data, around.unit);
  const labels = data.labels.map((label) => wrapped(label, horizontal && around.width < NARROW ? 9 : 16));
  const valueAxis = {
    beginAtZero: true,
    border: { display: false },
    grid: { color: palette.rule },
    ticks: {
      color: palette.soft,
      maxTicksLimit: around.width < NARROW ? 4 : 7,
      callback: (value: number | string) => axisFormat(data).format(Number(value)),
    },
  };
  const labelAxis = {
    border: { color: palette.ink },
    grid: { display: false },
    ticks: { color: palette.ink, autoSkip: false },
  };
  return {
    type: data.type === 'line' ? 'line' : 'bar',
    data: {
      labels,
      datasets: data.series.map((series, index) =>
        data.type === 'line' ? lineOf(series, index, data, around) : barsOf(series, index, data, around),
      ),
    },
    options: {
      indexAxis: horizontal ? 'y' : 'x',
      responsive: true,
      maintainAspectRatio: false,
      animation: animated ? { duration: 400 } : false,
      font: { family: around.fontFamily, size: fontSize * 0.8 },
      color: palette.ink,
      interaction: { mode: 'index', axis: horizontal ? 'y' : 'x', intersect: false },
      layout: {
        padding: { top: 20, right: fontSize * (horizontal ? (around.width < NARROW ? 3.4 : 4.6) : 1) },
      },
      scales: horizontal ? { x: valueAxis, y: labelAxis } : { y: valueAxis, x: labelAxis },
      plugins: {
        legend: {
          display: data.series.length > 1,
          position: 'top',
          align: 'start',
          labels: data.type === 'line' ? { usePointStyle: true, boxHeight: 7 } : { boxWidth: 18 },
        },
        tooltip: {
          callbacks: {
            title: ([item]) => data.labels[item?.dataIndex ?? 0] ?? '',
            label: ({ datasetIndex, dataIndex }) => {
              const series = data.series[datasetIndex];
              const value = series?.values[dataIndex];
              return series && value !== null && value !== undefined
                ? `${series.name}: ${values.format(scaled(value, around.unit))} ${around.unit.label}`
                : '';
            },
          },
        },
        datalabels: {
          display: data.type !== 'line',
          anchor: 'end',
          align: 'end',
          offset: 0,
          clamp: true,
          color: palette.ink,
          font: { family: around.fontFamily, size: fontSize * (around.width < NARROW ? 0.62 : 0.72) },
          formatter: (_, { datasetIndex, dataIndex }) => {
            const value = data.series[datasetIndex]?.values[dataIndex];
            return value === null || value === undefined ? '' : values.format(scaled(value, around.unit));
          },
        },
      },
    },
  };
}

/** A value in the unit shown. */
export function scaled(value: number, unit: ChartUnit): number {
  return value / 10 ** unit.exponent;
}

/** How values are printed in a unit. */
export function numberFormat(data: ChartData, unit: ChartUnit): Intl.NumberFormat {
  return new Intl.NumberFormat(data.tag, {
    maximumFractionDigits: unit.decimals,
    minimumFractionDigits: Math.min(unit.decimals, 2),
  });
}

function axisFormat(data: ChartData): Intl.NumberFormat {
  return new Intl.NumberFormat(data.tag, { maximumFractionDigits: 2 });
}

function barsOf(series: Series, index: number, data: ChartData, { unit, palette }: Surroundings): Bars {
  const colour = palette.series[index] ?? palette.ink;
  const fill = index === 1 ? hatched(colour, palette.paper) : data.series.length > 1 ? palette.pale : colour;
  return {
    label: series.name,
    data: series.ranges
      ? series.ranges.map((range) => range && [scaled(range[0], unit), scaled(range[1], unit)])
      : series.values.map((value) => (value === null ? null : scaled(value, unit))),
    backgroundColor: series.ranges
      ? series.ranges.map((range) =>
          range && range[0] !== 0 ? hatched(palette.series[1] ?? colour, palette.paper) : palette.pale,
        )
      : fill,
    borderColor: series.ranges
      ? series.ranges.map((range) =>
          range && range[0] !== 0 ? (palette.series[1] ?? colour) : (palette.series[0] ?? colour),
        )
      : colour,
    borderWidth: 1.5,
    borderSkipped: false,
    maxBarThickness: 56,
    minBarLength: 1,
  };
}

const POINT_STYLES = ['circle', 'triangle', 'rect'] as const;
const DASHES = [[6, 4], [2, 3], []] as const;

function lineOf(series: Series, index: number, data: ChartData, { unit, palette }: Surroundings): Lines {
  const colour = palette.series[index] ?? palette.ink;
  return {
    label: series.name,
    data: series.values.map((value) => (value === null ? null : scaled(value, unit))),
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 2.5,
    borderDash: [...(DASHES[index] ?? [])],
    pointStyle: POINT_STYLES[index] ?? 'circle',
    pointRadius: 5,
    segment: {
      borderColor: ({ p1DataIndex }) => (data.breaks.includes(p1DataIndex) ? 'transparent' : colour),
    },
  };
}

/** Cuts a label into lines of about so many characters, a Han character counting as two. */
function wrapped(label: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/(?<=[\s\p{Script=Han}])/u)) {
    if (line !== '' && widthOf(line + word) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += word;
  }
  lines.push(line.trim());
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2] ?? ''}…`];
}

function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
