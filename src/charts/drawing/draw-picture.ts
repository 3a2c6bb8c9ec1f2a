import type { Plot } from '../../views/compare/plot.ts';
import { drawPlot } from './draw-plot.ts';
import { escaped, short, tag } from './markup.ts';
import type { DrawingColours } from './series-style.ts';
import { linesOf } from './text-width.ts';

/** What a picture says around its charts. */
export interface PictureTexts {
  readonly title: string;
  /** Departments, years, prices. */
  readonly subtitle: string;
  /** Printed in the colour of questions; absent for real content. */
  readonly fictional?: string;
  /** Lineage, prices, source, release: one paragraph each. */
  readonly notes: readonly string[];
  /** BCP 47 tag of the texts. */
  readonly lang: string;
}

/** A picture with its size. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Colours of pictures: dark on white, whatever the theme of the page. */
export const PICTURE_COLOURS: DrawingColours & { readonly question: string } = {
  ink: '#1c2321',
  soft: '#4c5653',
  rule: '#cfd6d3',
  paper: '#ffffff',
  question: '#8a3c00',
  series: ['#14584a', '#b35c00', '#4a63b5', '#a3246d', '#1a7fa8', '#7a6200', '#b3261e', '#4c5653'],
};

const WIDTH = 960;
const MARGIN = 32;
const FONT = 15;
const FAMILY =
  "system-ui, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** A picture that stands alone: title, charts one below the other, notes, source and release. */
export function drawPicture(plots: readonly Plot[], texts: PictureTexts): Picture {
  const inner = WIDTH - 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const print = (text: string, size: number, fill: string, weight?: number): void => {
    for (const line of linesOf(text, inner / size)) {
      y += size * 1.35;
      parts.push(
        tag('text', { x: MARGIN, y, fill, 'font-size': size, 'font-weight': weight }, escaped(line)),
      );
    }
  };
  print(texts.title, 24, PICTURE_COLOURS.ink, 700);
  print(texts.subtitle, FONT, PICTURE_COLOURS.soft);
  if (texts.fictional !== undefined) print(texts.fictional, FONT, PICTURE_COLOURS.question, 700);
  plots.forEach((plot, index) => {
    y += FONT * 1.2;
    if (plots.length > 1) print(plot.title, 18, PICTURE_COLOURS.ink, 600);
    y += FONT * 0.8;
    const drawn = drawPlot(plot, {
      width: inner,
      fontSize: FONT,
      colours: PICTURE_COLOURS,
      prefix: `picture-${index}`,
    });
    parts.push(tag('g', { transform: `translate(${MARGIN} ${short(y)})` }, drawn.markup));
    y += drawn.height;
  });
  y += FONT * 0.5;
  for (const note of texts.notes) print(note, 13, PICTURE_COLOURS.soft);
  const height = Math.ceil(y + MARGIN);
  return {
    width: WIDTH,
    height,
    svg: tag(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: WIDTH,
        height,
        viewBox: `0 0 ${WIDTH} ${height}`,
        'font-family': FAMILY,
        lang: texts.lang,
      },
      tag('title', {}, escaped(texts.title)),
      tag('rect', { width: WIDTH, height, fill: PICTURE_COLOURS.paper }),
      ...parts,
    ),
  };
}
