import type { Plot } from '../../views/compare/plot.ts';
import { drawPlot, type PlotSetting } from './draw-plot.ts';
import { escaped, short, tag } from './markup.ts';

/** A chart as an `svg` element for a page, with its name and description for those who do not see it. */
export function drawFigure(plot: Plot, description: string, setting: PlotSetting): string {
  const { markup, height } = drawPlot(plot, setting);
  const [name, told] = [`${setting.prefix}-name`, `${setting.prefix}-told`];
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${short(setting.width)} ${short(height)}`,
      role: 'img',
      'aria-labelledby': `${name} ${told}`,
    },
    tag('title', { id: name }, escaped(plot.title)),
    tag('desc', { id: told }, escaped(description)),
    markup,
  );
}
