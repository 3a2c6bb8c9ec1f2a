import type { PagefindPage } from './pagefind.ts';
import type { SearchMessages } from './search-messages.ts';

/** Sections shown below a result. */
const SECTIONS = 3;

/** A result as a list item: the page, then the sections in which the words stand. */
export function resultItem(page: PagefindPage, messages: SearchMessages): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  heading.append(link(page.url, page.meta.title ?? page.url));
  item.append(heading);
  if (page.meta.fictional !== undefined) item.append(paragraph(messages.fictional, 'search-fictional'));
  const sections = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, SECTIONS);
  if (sections.length === 0) {
    item.append(excerpt(page.excerpt));
    return item;
  }
  const list = document.createElement('ul');
  for (const section of sections) {
    const entry = document.createElement('li');
    entry.append(link(section.url, section.title), excerpt(section.excerpt));
    list.append(entry);
  }
  item.append(list);
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function paragraph(text: string, className: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  element.className = className;
  return element;
}

/** Copies the text and the marks of Pagefind's excerpt, and nothing else of its HTML. */
function excerpt(html: string): HTMLParagraphElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const element = document.createElement('p');
  for (const node of parsed.body.childNodes) {
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      element.append(mark);
    } else element.append(node.textContent ?? '');
  }
  return element;
}
