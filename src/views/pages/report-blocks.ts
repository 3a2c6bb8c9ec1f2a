import type { CatalogReport } from '../../catalog/catalog.ts';
import { anchorOf } from '../../domain/anchors.ts';
import type { Report } from '../../domain/report.ts';
import type { PageText, Words } from '../../i18n/words.ts';
import { LOCALE_TRAITS } from '../../vocabulary/locales.ts';
import type { FindingView, MarksOf } from '../findings/finding-view.ts';

/** A labelled value of a block of facts about the document. */
export interface Entry {
  readonly label: string;
  readonly value: PageText;
  readonly href?: string;
  /** Anchor of the entry on the page. */
  readonly anchor?: string;
  /** What the checks say of it. */
  readonly marks?: readonly FindingView[];
  /** Says what the heading says, or what most reports say in the same words: search leaves it out. */
  readonly commonplace?: boolean;
}

/** The head block of a disclosure page: what is given, in the usual order. */
export function toDisclosureBlock(report: Report, words: Words, marksOf: MarksOf): readonly Entry[] {
  const { t } = words;
  const head = report.disclosure;
  const keywords = head?.keywords.map((keyword) => words.text(keyword).text) ?? [];
  const entry = (label: string, value: PageText | undefined | null): readonly Entry[] =>
    value ? [{ label, value }] : [];
  const plain = (text: string | null | undefined): PageText | undefined => (text ? { text } : undefined);
  const date = (iso: string | null | undefined): PageText | undefined =>
    iso ? { text: words.date(iso) } : undefined;
  const step = (name: 'filed' | 'published'): readonly Entry[] =>
    entry(t(`report:disclosure.${name}`), date(report[name])).map((one) => ({
      ...one,
      anchor: anchorOf(report, name),
      marks: marksOf(name),
    }));
  const commonplace = (entries: readonly Entry[]): readonly Entry[] =>
    entries.map((one) => ({ ...one, commonplace: true }));
  return [
    ...commonplace(entry(t('report:disclosure.name'), words.text(report.title))),
    ...entry(t('report:disclosure.indexNumber'), plain(head?.indexNumber)),
    ...entry(t('report:disclosure.documentNumber'), plain(head?.documentNumber)),
    ...entry(t('report:disclosure.category'), head?.category && words.text(head.category)),
    ...entry(t('report:disclosure.genre'), head?.genre && words.text(head.genre)),
    ...entry(t('report:disclosure.issuer'), head?.issuer && words.text(head.issuer)),
    ...entry(t('report:disclosure.written'), date(head?.written)),
    ...step('filed'),
    ...step('published'),
    ...commonplace([
      ...entry(
        t('report:disclosure.validity'),
        head?.validity && { text: t(`vocabulary:validities.${head.validity}`) },
      ),
      ...entry(
        t('report:disclosure.method'),
        head?.method && { text: t(`vocabulary:disclosureMethods.${head.method}`) },
      ),
    ]),
    ...entry(t('report:disclosure.scope'), head?.scope && words.text(head.scope)),
    ...entry(t('report:disclosure.keywords'), plain(keywords.join(t('report:listSeparator')))),
  ];
}

/** Where the report comes from, who evaluated, how much of it is here. */
export function toSourceBlock(
  { report, fictional }: CatalogReport,
  words: Words,
  marksOf: MarksOf,
): readonly Entry[] {
  const { t } = words;
  const { source, evaluator } = report;
  const by = evaluator ? t(`vocabulary:evaluators.${evaluator.by}`) : t('report:absent.not-seen');
  const name = evaluator?.name && words.text(evaluator.name).text;
  const note = source?.note && words.text(source.note);
  // Titles and publishers stay as printed, in the report's own language.
  const foreign = report.language === words.locale ? {} : { lang: LOCALE_TRAITS[report.language].tag };
  const commonplace = (label: string, text: string): Entry => ({ label, value: { text }, commonplace: true });
  return [
    ...(fictional ? [commonplace(t('report:source.nature'), t('report:notices.fictional'))] : []),
    commonplace(t('report:source.kind'), t(`vocabulary:reportKinds.${report.kind}`)),
    name
      ? { label: t('report:source.evaluator'), value: { text: `${by} (${name})` } }
      : commonplace(t('report:source.evaluator'), by),
    ...(source
      ? [
          {
            label: t('report:source.title'),
            value: { text: source.title, ...foreign },
            commonplace: source.title === words.text(report.title).text,
          },
          { label: t('report:source.publisher'), value: { text: source.publisher, ...foreign } },
          source.url
            ? { label: t('report:source.address'), value: { text: source.url }, href: source.url }
            : commonplace(t('report:source.address'), t('report:source.noAddress')),
          { label: t('report:source.format'), value: words.text(source.format) },
          ...(source.sha256 ? [{ label: 'SHA-256', value: { text: source.sha256 } }] : []),
          ...(note ? [{ label: t('report:source.note'), value: note }] : []),
        ]
      : []),
    commonplace(t('report:source.coverage'), t(`vocabulary:coverages.${report.coverage}`)),
    ...(report.coverageNote
      ? [{ label: t('report:source.coverageNote'), value: words.text(report.coverageNote) }]
      : []),
    ...report.annexes.map((annex, index) => ({
      anchor: anchorOf(report, `annexes[${index}]`),
      marks: marksOf(`annexes[${index}]`),
      label: t('report:source.annex', { number: annex.number }),
      value: {
        text: t(annex.included ? 'report:source.annexIncluded' : 'report:source.annexNamedOnly', {
          title: words.text(annex.title).text,
        }),
      },
    })),
  ];
}
