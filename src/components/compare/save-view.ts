import { drawPicture, type Picture } from '../../charts/drawing/draw-picture.ts';
import type { Comparison } from '../../domain/comparison/compare.ts';
import { element, getElement } from '../../search/browser/element.ts';
import { toPlot } from '../../views/compare/comparison-plot.ts';
import { toComparisonDownload } from '../../views/compare/comparison-download.ts';
import {
  addressOfView,
  citationOf,
  embedCodeOf,
  isFictional,
  sourceNotes,
  subtitleOf,
  titleOf,
} from '../../views/compare/comparison-texts.ts';
import type { ComparisonWords } from '../../views/compare/comparison-words.ts';
import { toLineageNotes } from '../../views/compare/lineage-notes.ts';
import { toCsv } from '../../views/downloads/csv.ts';

/** Files, citation and code of the view that is shown. */
export interface ViewKeeper {
  /** Offers a view; undefined, when there is nothing to take away. */
  show(comparison: Comparison | undefined): void;
}

/** Pixels of a picture for one of its units. */
const SCALE = 2;

/** Makes the buttons below a view work. */
export function startKeeping(root: HTMLElement, words: ComparisonWords): ViewKeeper {
  const keep = getElement(root, '[data-compare-keep]');
  const told = getElement(keep, '[data-compare-told]');
  let shown: Comparison | undefined;
  for (const button of keep.querySelectorAll<HTMLButtonElement>('[data-compare-file]'))
    button.addEventListener('click', () => {
      if (!shown) return;
      told.textContent = '';
      save(shown, button.dataset.compareFile ?? '', words).catch(() => {
        told.textContent = words.say('pictureFailed');
      });
    });
  for (const button of keep.querySelectorAll<HTMLButtonElement>('[data-compare-copy]'))
    button.addEventListener('click', () => {
      const text = fieldOf(keep, button.dataset.compareCopy ?? '').value;
      const label = button.textContent;
      const { copied = label } = button.dataset;
      if (label === copied) return;
      void navigator.clipboard.writeText(text).then(() => {
        told.textContent = copied;
        button.textContent = copied;
        setTimeout(() => {
          button.textContent = label;
        }, 2000);
      });
    });
  return {
    show(comparison) {
      shown = comparison;
      told.textContent = '';
      keep.hidden = comparison === undefined;
      if (!comparison) return;
      fieldOf(keep, 'link').value = addressOfView(comparison, words);
      fieldOf(keep, 'citation').value = citationOf(comparison, today(), words);
      fieldOf(keep, 'embed').value = embedCodeOf(comparison, words);
    },
  };
}

function fieldOf(keep: HTMLElement, name: string): HTMLTextAreaElement {
  return getElement(keep, `[data-compare-text="${name}"]`) as HTMLTextAreaElement;
}

async function save(comparison: Comparison, kind: string, words: ComparisonWords): Promise<void> {
  const { header, rows } = toComparisonDownload(comparison, words);
  const name = words.say('fileName');
  if (kind === 'csv') offer(new Blob([toCsv(header, rows)], { type: 'text/csv' }), `${name}.csv`);
  if (kind === 'xlsx') {
    const { toXlsx } = await import('../../views/downloads/xlsx.ts');
    const bytes = new Uint8Array(toXlsx([{ name: words.say('sheet'), header, rows }]));
    offer(new Blob([bytes]), `${name}.xlsx`);
  }
  if (kind === 'svg')
    offer(new Blob([pictureOf(comparison, words).svg], { type: 'image/svg+xml' }), `${name}.svg`);
  if (kind === 'png') offer(await toPng(pictureOf(comparison, words)), `${name}.png`);
}

/** The view as a picture that says by itself what it shows, whence, and that it is fictional where it is. */
function pictureOf(comparison: Comparison, words: ComparisonWords): Picture {
  const notes = toLineageNotes(comparison, words);
  const panels = comparison.panels.filter(({ refusal }) => !refusal);
  return drawPicture(
    panels.map((panel) => toPlot(panel, comparison.choice.drawing, notes, words)),
    {
      title: titleOf(comparison, words),
      subtitle: subtitleOf(comparison, words),
      ...(isFictional(comparison) ? { fictional: words.say('fictionalNote') } : {}),
      notes: [
        ...notes.map(({ mark, text }) => `${mark} ${text}`),
        ...sourceNotes(comparison, words),
        addressOfView(comparison, words),
      ],
      lang: words.settings.tag,
    },
  );
}

/** @throws Error when the browser cannot draw the picture. */
async function toPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = element('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('No picture was made.'));
    }, 'image/png');
  });
}

function offer(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  element('a', { href: address, download: fileName }).click();
  // The browser has begun by then; some fetch the file only after the click has run its course.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** The reader's day, ISO. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
