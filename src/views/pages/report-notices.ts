import type { CatalogReport } from '../../catalog/catalog.ts';
import type { ReportText } from '../../catalog/report-text.ts';
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

function translationNotice({ translation, language }: ReportText, words: Words): readonly Notice[] {
  const { t } = words;
  if (translation === undefined) return [];
  if (translation === 'missing') {
    return [
      {
        kind: 'translation',
        text: t('report:notices.untranslated', { language: t(`site:languages.${language}`) }),
      },
    ];
  }
  const standing = t(`vocabulary:translationStatuses.${translation.status}`);
  return [
    {
      kind: 'translation',
      text: translation.current
        ? t('report:notices.translated', { standing })
        : t('report:notices.outdated', { standing }),
    },
  ];
}
