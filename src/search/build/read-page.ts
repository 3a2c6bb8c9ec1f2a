import { Parser } from 'htmlparser2';
import type { NamedEntry, SearchPage } from '../format/search-page.ts';
import { isBlock } from '../format/text-elements.ts';
import { NO_FIELDS, readFields, readKind, readName, type PageFields } from './page-data.ts';
import { PageSections } from './page-sections.ts';
import { outermost, placeIn, type Attributes, type TextPlace } from './text-place.ts';

/** What search takes from a page. */
export interface ReadPage {
  /** Undefined for a page that is no result. */
  readonly page?: SearchPage;
  /** The names that the page gives; pages that are no results have some too. */
  readonly names: readonly NamedEntry[];
  /** BCP 47 tag of the page's language. */
  readonly locale: string;
}

/**
 * Reads a built page in one pass. Text counts inside `main[data-search-page]` only; what is hidden or
 * `data-search-off` is left out, what is `data-search-label` labels what follows it and is not searched.
 * @param path address below the root of its language.
 * @throws Error that names the page when an attribute for search cannot be read or the page has no title.
 */
export function readPage(html: string, path: string): ReadPage {
  const reader = new PageReader(path);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes);
    },
    ontext: (text) => {
      reader.read(text);
    },
    onclosetag: (name) => {
      reader.close(name);
    },
  });
  parser.end(html);
  return reader.take();
}

class PageReader {
  readonly #path: string;
  readonly #names: NamedEntry[] = [];
  readonly #sections = new PageSections();
  /** One an open element of `main`; the last is where the coming text stands. */
  readonly #places: TextPlace[] = [];
  #locale = '';
  #kind: SearchPage['kind'] | undefined;
  #fields: PageFields = NO_FIELDS;
  #title = '';
  /** Text since the last edge of a block. */
  #text = '';
  /** Text of the heading or label that is open. */
  #words = '';

  constructor(path: string) {
    this.#path = path;
  }

  open(name: string, attributes: Attributes): void {
    this.#readData(name, attributes);
    const around = this.#places.at(-1);
    if (around === undefined) {
      if (name === 'main' && this.#kind !== undefined) this.#places.push(outermost());
      return;
    }
    const place = placeIn(around, name, attributes, this.#sections.count);
    if (!around.off && (isBlock(name) || place.role !== around.role)) this.#endBlock(around);
    if (place.role !== around.role) this.#words = '';
    if (place.brackets) this.#text += ' (';
    if (name === 'br' && !place.off) this.#text += ' ';
    if (name === 'tr' && place.table) Object.assign(place.table, { row: '', column: 0 });
    this.#places.push(place);
  }

  read(text: string): void {
    if (this.#places.at(-1)?.off === false) this.#text += text;
  }

  close(name: string): void {
    const place = this.#places.pop();
    const around = this.#places.at(-1);
    if (place === undefined || around?.off === true) return;
    if (!place.off) this.#endPlace(name, place, around);
    if ((name === 'td' || name === 'th') && around?.table) around.table.column += 1;
  }

  take(): ReadPage {
    const found = { names: this.#names, locale: this.#locale };
    if (this.#kind === undefined) return found;
    if (this.#title === '')
      throw new Error(`${this.#path}: found no heading h1 in main. Expected the title.`);
    const page: SearchPage = {
      path: this.#path,
      kind: this.#kind,
      title: this.#title,
      ...this.#fields,
      sections: this.#sections.take(),
    };
    return { page, ...found };
  }

  #readData(name: string, attributes: Attributes): void {
    const { lang, id } = attributes;
    if (name === 'html' && lang !== undefined) this.#locale = lang;
    const kind = attributes['data-search-page'];
    if (kind !== undefined && name === 'main') this.#kind = readKind(kind, this.#path);
    const fields = attributes['data-search-fields'];
    if (fields !== undefined) this.#fields = readFields(fields, this.#path);
    const named = attributes['data-search-name'];
    if (named !== undefined)
      this.#names.push({
        ...readName(named, this.#path),
        path: id === undefined ? this.#path : `${this.#path}#${id}`,
      });
  }

  #endPlace(name: string, place: TextPlace, around: TextPlace | undefined): void {
    if (place.brackets) this.#text += ')';
    const ends = around !== undefined && place.role !== around.role;
    if (isBlock(name) || ends) this.#endBlock(place);
    if (ends) this.#endWords(name, place, around);
  }

  /** Ends the piece of text that stands at a place. */
  #endBlock(place: TextPlace): void {
    const text = this.#text.replace(/\s+/g, ' ').trim().normalize('NFC');
    this.#text = '';
    if (text === '') return;
    if (place.role !== 'text') this.#words = this.#words === '' ? text : `${this.#words} ${text}`;
    if (place.role === 'title' || place.role === 'heading' || place.role === 'rowHead') return;
    if (!place.unsearched) this.#sections.add(text, { label: place.label, anchor: this.#anchorAt(place) });
  }

  /** Gives a heading or a label its office when its element ends. */
  #endWords(name: string, place: TextPlace, around: TextPlace): void {
    const words = this.#words;
    if (words === '' && place.role !== 'columnHead') return;
    switch (place.role) {
      case 'title':
        if (this.#title === '') this.#title = words;
        break;
      case 'heading': {
        const anchor = this.#anchorAt(place);
        if (anchor !== '' && /^h[2-4]$/.test(name)) this.#sections.begin(anchor, words);
        if (!place.unsearched) this.#sections.add(words, { anchor, heading: true });
        break;
      }
      case 'label':
        around.label = words.replace(/\s*[:：]$/, '');
        break;
      case 'columnHead':
        if (place.table) place.table.columns[place.table.column] = words.replace(/ \(\)$/, '');
        break;
      case 'rowHead':
        if (place.table) place.table.row = words;
        if (!place.unsearched) this.#sections.add(words, { anchor: this.#anchorAt(place), heading: true });
        break;
      case 'text':
        break;
    }
  }

  /** The anchor of a place, unless its element was open before the section began. */
  #anchorAt({ anchor, anchoredIn }: TextPlace): string {
    return anchoredIn === this.#sections.count ? anchor : '';
  }
}
