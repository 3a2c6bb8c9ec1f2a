/** Marks the entry of the section that is being read in every contents list of the page. */
export function followReading(root: Document): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const places = links.flatMap((link) => {
    const target = root.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target ? [{ link, target }] : [];
  });
  let waiting = false;
  const mark = (): void => {
    waiting = false;
    const line = innerHeight / 5;
    const current = places.findLast(({ target }) => target.getBoundingClientRect().top <= line) ?? places[0];
    for (const { link } of places) {
      if (link === current?.link) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(mark);
    },
    { passive: true },
  );
  mark();
}
