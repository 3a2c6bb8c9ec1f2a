import type { Catalog } from '../../catalog/catalog.ts';
import { tallyOf } from '../../checks/tally.ts';
import { PAGES, pathOf } from '../../i18n/urls.ts';
import type { Words } from '../../i18n/words.ts';
import { FINDING_SEVERITY, type RuleCode } from '../../vocabulary/findings.ts';
import { addressOfSite, toFrame, type PageFrame } from '../pages/frame.ts';
import { toFindingRows, type FindingRow } from './finding-rows.ts';
import { splitByNature } from './findings-page.ts';
import { ruleName } from './rule-name.ts';

/** `/findings/<code>/`: what a rule asks, how often it could be judged and agreed, and what it found. */
export interface RulePage {
  readonly frame: PageFrame;
  readonly heading: string;
  readonly lead: string;
  readonly code: string;
  readonly allHref: string;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    /** The denominators in a sentence. */
    readonly summary: string;
    readonly rows: readonly FindingRow[];
  }[];
}

/** Builds the page of a rule. */
export function toRulePage(catalog: Catalog, code: RuleCode, words: Words): RulePage {
  const { t } = words;
  const heading = ruleName(code, words);
  const lead = t('checks:rulePage.lead', {
    asks: t(`rules:rules.${code}.asks`),
    severity: t(`vocabulary:severities.${FINDING_SEVERITY[code]}`),
  });
  return {
    frame: toFrame(catalog, words, {
      title: heading,
      description: lead,
      page: PAGES.rule(code),
      trail: [{ label: t('site:navigation.findings'), page: PAGES.findings }],
    }),
    heading,
    lead,
    code: t('checks:rulePage.code', { code }),
    allHref: pathOf(addressOfSite(catalog), words.locale, PAGES.findings),
    groups: splitByNature(catalog).map(({ id, reports }) => {
      const tally = tallyOf(reports.map(({ verdict }) => verdict)).find((one) => one.code === code);
      return {
        id,
        title: t(`report:groups.${id}`),
        summary: tally
          ? t('checks:rulePage.summary', {
              asked: tally.asked,
              judged: tally.judged,
              agreed: tally.agreed,
              found: tally.found,
            })
          : '',
        rows: toFindingRows(catalog, reports, words, code),
      };
    }),
  };
}
