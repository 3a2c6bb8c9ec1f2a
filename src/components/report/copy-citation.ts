/** Fills in today's date as date of access and lets the reader copy a citation. */
export function startCitations(root: Document): void {
  const today = new Date();
  const iso = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  for (const citation of root.querySelectorAll<HTMLElement>('[data-citation]')) {
    const words = citation.dataset.accessWords;
    if (words) citation.textContent = citation.textContent.replaceAll(words, iso);
  }
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const label = button.textContent;
    button.addEventListener('click', () => {
      const text = button.parentElement?.querySelector('[data-citation]')?.textContent ?? '';
      void navigator.clipboard.writeText(text).then(() => {
        button.textContent = button.dataset.copied ?? label;
        const live = root.querySelector('[data-copy-live]');
        if (live) live.textContent = button.dataset.copied ?? '';
        setTimeout(() => {
          button.textContent = label;
        }, 2000);
      });
    });
  }
}
