import type { PageText } from '../../i18n/words.ts';
import type { Link } from '../pages/links.ts';
import type { TableView } from '../tables/table.ts';
import type { DistributionView } from './distribution-view.ts';
import type { Panel } from './panel.ts';

/** A table with what its rows leave open. */
export interface NotedTable {
  readonly table: TableView;
  readonly notes: readonly string[];
}

/** A part of the page of a department, year or region. Its heading is never without content. */
export type ProfileSection = {
  /** Anchor of the heading. */
  readonly id: string;
  readonly title: string;
} & (
  | { readonly kind: 'statements'; readonly sentences: readonly string[] }
  | {
      readonly kind: 'multiples';
      readonly panels: readonly Panel[];
      /** How to read the drawings, and what is said of changes of the body. */
      readonly notes: readonly string[];
      readonly table: TableView;
    }
  | {
      readonly kind: 'spread';
      readonly distributions: readonly DistributionView[];
      readonly tables: readonly NotedTable[];
      readonly rule: string;
    }
  | {
      readonly kind: 'tables';
      readonly tables: readonly NotedTable[];
      readonly link?: { readonly text: PageText; readonly href: string };
      readonly lists?: readonly { readonly title: string; readonly links: readonly Link[] }[];
    }
);
