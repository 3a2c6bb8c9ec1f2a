import { readFileSync } from 'node:fs';

/** The HTML of a built page. */
export function readPage(page: string): string {
  return readFileSync(`dist/${page}${page === '' || page.endsWith('/') ? 'index.html' : ''}`, 'utf8');
}
