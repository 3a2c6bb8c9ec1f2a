import type { LinkedData } from './linked-data.ts';

/** A step of the trail that a page prints. */
interface Step {
  readonly label: string;
  /** Path from the root of the server. */
  readonly href: string;
}

/** The trail of a page as schema.org's `BreadcrumbList`; undefined on a page without one. */
export function toBreadcrumbs(origin: URL, trail: readonly Step[]): LinkedData | undefined {
  if (trail.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: new URL(href, origin).href,
    })),
  };
}
