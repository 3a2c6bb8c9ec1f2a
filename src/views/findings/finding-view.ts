import type { Catalog, CatalogReport } from '../../catalog/catalog.ts';
import { anchorOf } from '../../domain/anchors.ts';
import type { Finding, Reply } from '../../domain/finding.ts';
import { stateOf } from '../../domain/reply.ts';
import { formatFinding, formatFindingValue, type WordedFinding } from '../../i18n/format-finding.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import type { FindingCode, Severity } from '../../vocabulary/findings.ts';
import type { ReplyState } from '../../vocabulary/report-kinds.ts';
import { addressOfSite } from '../pages/frame.ts';
import { ruleName } from './rule-name.ts';

/** A department's answer, worded. */
export interface ReplyView {
  readonly label: string;
  readonly text: PageText;
}

/** A finding ready to print, beside its figure and in lists. */
export interface FindingView extends WordedFinding {
  /** Anchor of the finding in the list of its report's page. */
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly state: ReplyState;
  readonly stateLabel: string;
  /** Name of the rule, and the page that explains it. */
  readonly rule: string;
  readonly ruleHref: string;
  /** Up to what difference counts as rounding, worded; empty where the rule has no tolerance. */
  readonly tolerance: string;
  readonly field: string;
  /** The figure on its report's page. */
  readonly figureHref: string;
  readonly replies: readonly ReplyView[];
}

/** The findings at a field. */
export type MarksOf = (field: string) => readonly FindingView[];

/** Words the findings of a report in the order of its page. */
export function toFindingViews(
  catalog: Catalog,
  { report, verdict }: CatalogReport,
  words: Words,
): readonly FindingView[] {
  const { t } = words;
  const address = addressOfSite(catalog);
  const page = pathOf(address, words.locale, PAGES.report(report.department, report.year));
  return verdict.findings.map((finding, index): FindingView => {
    const state = stateOf(finding);
    return {
      ...formatFinding(finding, words),
      id: findingAnchor(index),
      code: finding.code,
      severity: finding.severity,
      severityLabel: t(`vocabulary:severities.${finding.severity}`),
      state,
      stateLabel: t(`vocabulary:replyStates.${state}`),
      rule: ruleName(finding.code, words),
      ruleHref: pathOf(address, words.locale, PAGES.rule(finding.code)),
      tolerance: toleranceOf(finding, words),
      field: finding.place.field,
      figureHref: `${page}#${toFragment(anchorOf(report, finding.place.field))}`,
      replies: (finding.replies ?? []).map((reply) => replyView(reply, words)),
    };
  });
}

/** Finds the findings at a field of a report. */
export function marksOf(findings: readonly FindingView[]): MarksOf {
  const byField = Map.groupBy(findings, ({ field }) => field);
  return (field) => byField.get(field) ?? [];
}

/** An anchor as part of an address: brackets of field paths are not allowed there. */
export function toFragment(anchor: string): string {
  return anchor.replaceAll('[', '%5B').replaceAll(']', '%5D');
}

/** Anchor of a finding in the list of its report's page, counted from 0. */
export function findingAnchor(index: number): string {
  return `finding-${index + 1}`;
}

function toleranceOf({ tolerance }: Finding, words: Words): string {
  return tolerance === undefined
    ? ''
    : words.t('checks:tolerance', { value: formatFindingValue(tolerance, words) });
}

function replyView({ state, date, text }: Reply, words: Words): ReplyView {
  return {
    label: words.t('checks:replyOf', {
      date: words.date(date),
      state: words.t(`vocabulary:replyStates.${state}`),
    }),
    text: words.text(text),
  };
}
