/** Colours of the light theme (`styles/tokens.css`). */
export const COLOURS = {
  paper: '#ffffff',
  raised: '#f6f7f5',
  ink: '#1c2321',
  soft: '#4c5653',
  rule: '#cfd6d3',
  accent: '#14584a',
  accentInk: '#ffffff',
  question: '#8a3c00',
  questionSoft: '#fdf1e4',
  pale: '#9fb8b1',
  series: ['#14584a', '#c77700', '#4a63b5'],
} as const;

/** Colour of a series by its position. */
export function colourOf(index: number): string {
  return COLOURS.series[index % COLOURS.series.length] ?? COLOURS.accent;
}
