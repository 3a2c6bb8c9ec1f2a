/**
 * Draws each chart when it comes near the view. Until then nothing of Chart.js is loaded; a page
 * without charts never loads it.
 */
export function mountChartsWhenVisible(root: Document): void {
  const figures = [...root.querySelectorAll<HTMLElement>('[data-chart]:not([data-watched])')];
  if (figures.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        void import('./mount.ts').then(({ mountChart }) => {
          mountChart(target);
        });
      }
    },
    { rootMargin: '200px' },
  );
  for (const figure of figures) {
    figure.dataset.watched = '';
    observer.observe(figure);
  }
}
