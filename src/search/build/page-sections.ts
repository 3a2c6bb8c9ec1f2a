import type { Block, Section } from '../format/search-page.ts';

interface OpenSection {
  readonly anchor: string;
  readonly title: string;
  readonly blocks: Block[];
}

/** Collects the blocks of a page by the sections in which they stand. */
export class PageSections {
  readonly #sections: OpenSection[] = [];
  #current: OpenSection = { anchor: '', title: '', blocks: [] };

  constructor() {
    this.#sections.push(this.#current);
  }

  /** How many sections have begun. */
  get count(): number {
    return this.#sections.length;
  }

  begin(anchor: string, title: string): void {
    this.#current = { anchor, title, blocks: [] };
    this.#sections.push(this.#current);
  }

  /** Adds a block; what is empty is left out of it, and an anchor that is the section's own too. */
  add(text: string, { label = '', anchor = '', heading = false }: Omit<Block, 'text'>): void {
    this.#current.blocks.push({
      text,
      ...(label === '' ? {} : { label }),
      ...(anchor === '' || anchor === this.#current.anchor ? {} : { anchor }),
      ...(heading ? { heading } : {}),
    });
  }

  /** The sections that have text. */
  take(): readonly Section[] {
    return this.#sections.filter(({ blocks }) => blocks.length > 0);
  }
}
