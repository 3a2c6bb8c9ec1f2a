import type { CatalogReport } from '../../catalog/catalog.ts';
import type { BlockNotes, ReportText } from '../../catalog/report-text.ts';
import { BLOCK_REMARKS } from '../../companion/page-standing.ts';
import type { Words } from '../../i18n/words.ts';

/** A remark that stands above the report: excerpt, retold, translated. */
export interface Notice {
  readonly kind: 'excerpt' | 'retold' | 'translation';
  readonly text: string;
}

/** The remarks above a report. */
export function toNotices({ report }: CatalogReport, text: ReportText, words: Words): readonly Notice[] {
  const { t } = words;
  const note = report.coverageNote && words.text(report.coverageNote);
  return [
    ...(report.coverage === 'excerpt'
      ? [{ kind: 'excerpt' as const, text: t('report:notices.excerpt', { note: note?.text ?? '' }) }]
      : []),
    ...(report.prose === 'retold' ? [{ kind: 'retold' as const, text: t('report:notices.retold') }] : []),
    ...translationNotice(text, words),
  ];
}

/** The words that stand before blocks of a translation that are not what they seem. */
export function toBlockNotes({ t }: Words): BlockNotes {
  return {
    missing: t('report:blockNotes.missing'),
    outdated: t('report:blockNotes.outdated'),
    machine: t('report:blockNotes.machine'),
  };
}

function translationNotice(text: ReportText, words: Words): readonly Notice[] {
  const { translation, standing, language } = text;
  const { t } = words;
  const toNotice = (sentence: string): Notice => ({ kind: 'translation', text: sentence });
  if (translation === undefined) return [];
  if (translation === 'missing')
    return [toNotice(t('report:notices.untranslated', { language: t(`site:languages.${language}`) }))];
  const made = t(`vocabulary:translationStatuses.${translation.status}`);
  if (!standing) {
    const key = translation.current ? 'report:notices.translated' : 'report:notices.outdated';
    return [toNotice(t(key, { standing: made }))];
  }
  if (standing.isEmpty)
    return [
      toNotice(t('report:notices.untranslated', { language: t(`site:languages.${standing.original}`) })),
    ];
  return [
    toNotice(
      t(standing.isUneven ? 'report:notices.outdated' : 'report:notices.translated', { standing: made }),
    ),
    ...BLOCK_REMARKS.flatMap((remark) => {
      const sections = standing.sections[remark].map((id) => headingOf(text, id, words));
      const list = sections.join(t('report:enumerationSeparator'));
      return sections.length > 0 ? [toNotice(t(`report:notices.blocks.${remark}`, { sections: list }))] : [];
    }),
  ];
}

/** A section's heading; what stands before the first has none. */
function headingOf({ outline }: ReportText, id: string, { t }: Words): string {
  const section = outline.find((one) => one.id === id);
  return section ? t('report:quoted', { text: section.text }) : t('report:notices.beginning');
}
