import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { anchorOf } from '../../domain/anchors.ts';
import type { FigureChange, HistoryAbsence, Revision } from '../../domain/history.ts';
import { formatFigure, nameFigure } from '../../i18n/format-figure.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { toFragment } from '../findings/finding-view.ts';
import { addressOfSite } from '../pages/frame.ts';

/** A changed figure in words. */
export interface ChangeView {
  readonly name: string;
  /** Undefined when it was not given before. */
  readonly before: string | undefined;
  /** Undefined when it is not given any more. */
  readonly after: string | undefined;
  /** Where the page prints it now. */
  readonly href: string | undefined;
}

/** A version of a report in words. */
export interface RevisionView {
  readonly iso: string;
  readonly date: string;
  /** What happened, in a sentence. */
  readonly lead: string;
  /** Why, as it was said when it was committed; undefined when nothing was or it holds personal data. */
  readonly reason: string | undefined;
  /** Beginning of the commit's name. */
  readonly commit: string;
  readonly changes: readonly ChangeView[];
  /** How many changes the page leaves to the corrections log, in words. */
  readonly more: string | undefined;
}

/** The history section of a report's page. */
export type HistoryView =
  | {
      readonly kind: 'available';
      readonly revisions: readonly RevisionView[];
      readonly correctionsHref: string;
    }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** Changes of one version that a report's page prints. */
const MOST_CHANGES = 12;
/** Digits of a commit's name that tell commits of one project apart. */
const COMMIT_DIGITS = 10;

/** When a report was published here and what changed since, newest first. */
export function toHistory(catalog: Catalog, entry: CatalogReport, words: Words): HistoryView {
  const { history } = catalog;
  if (history.kind === 'unavailable')
    return { kind: 'unavailable', reason: absenceText(history.reason, words) };
  const revisions = history.reports.get(entry.report.id) ?? [];
  if (revisions.length === 0)
    return { kind: 'unavailable', reason: words.t('history:absence.not-committed') };
  return {
    kind: 'available',
    revisions: revisions.toReversed().map((revision) => toRevisionView(catalog, entry, revision, words)),
    correctionsHref: pathOf(addressOfSite(catalog), words.locale, PAGES.corrections),
  };
}

/** Why there is no history, in words. */
export function absenceText(reason: HistoryAbsence, words: Words): string {
  return words.t(`history:absence.${reason}`);
}

/** A changed figure in words, with its place on the report's page. */
export function toChangeView(
  catalog: Catalog,
  { report }: CatalogReport,
  { before, after }: FigureChange,
  words: Words,
): ChangeView {
  const figure = after ?? before;
  const page = pathOf(addressOfSite(catalog), words.locale, PAGES.report(report.department, report.year));
  return {
    name: figure ? nameFigure(figure, words) : '',
    before: before && formatFigure(before.value, words),
    after: after && formatFigure(after.value, words),
    href: after && `${page}#${toFragment(anchorOf(report, after.field))}`,
  };
}

function toRevisionView(
  catalog: Catalog,
  entry: CatalogReport,
  { commit, date, reason, kind, changes, figures, textChanged }: Revision,
  words: Words,
): RevisionView {
  const { t } = words;
  const shown = changes.slice(0, MOST_CHANGES);
  const rest = changes.length - shown.length;
  return {
    iso: date,
    date: words.date(date),
    lead:
      kind === 'changed'
        ? [
            ...(changes.length > 0 ? [t('history:changed', { count: changes.length })] : []),
            ...(textChanged ? [t('history:textChanged')] : []),
          ].join(t('history:leadSeparator'))
        : t(`history:${kind}`, { count: figures }),
    reason: reason === '' ? undefined : reason,
    commit: commit.slice(0, COMMIT_DIGITS),
    changes: shown.map((change) => toChangeView(catalog, entry, change, words)),
    more: rest > 0 ? t('history:more', { count: rest }) : undefined,
  };
}
