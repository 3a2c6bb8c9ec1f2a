/**
 * Lets the language links lead to the section being read: anchors are the same in every language.
 * Without scripts the links lead to the top of the page.
 */
export function keepPlaceOnLanguageSwitch(root: Document): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-language-link]')];
  for (const link of links) {
    link.addEventListener('click', () => {
      link.hash = sectionInView(root);
      link.search = searchWithoutMarks();
    });
  }
}

/** The choices that the address holds, without the words to highlight, which are of the page's language. */
function searchWithoutMarks(): string {
  const search = new URLSearchParams(location.search);
  search.delete('mark');
  return search.toString();
}

/** Anchor of the last section whose head has passed the upper fifth of the window. */
function sectionInView(root: Document): string {
  const line = innerHeight / 5;
  const passed = [...root.querySelectorAll<HTMLElement>('main [id]')].filter(
    (element) => element.matches('h2, h3, h4, section') && element.getBoundingClientRect().top < line,
  );
  return scrollY > 0 && passed.length > 0 ? (passed.at(-1)?.id ?? '') : '';
}
