/** Elements at which a piece of text ends: no phrase reaches over their edge. */
const BLOCKS: ReadonlySet<string> = new Set(
  [
    'address article aside blockquote body button caption dd details dialog div dl dt fieldset',
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre',
    'section select summary table tbody td textarea tfoot th thead tr ul',
  ].flatMap((names) => names.split(' ')),
);

/** Elements whose content is no text to read. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template']);

/** Whether text before, in and after an element of this name is not one piece. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** Whether an element of this name holds no text for readers. */
export function isSilent(name: string): boolean {
  return SILENT.has(name);
}
