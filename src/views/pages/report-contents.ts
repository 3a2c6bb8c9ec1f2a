import type { ReportText } from '../../catalog/report-text.ts';
import type { Words } from '../../i18n/words.ts';
import { LOCALE_TRAITS, type Locale } from '../../vocabulary/locales.ts';
import type { FigureSection } from './report-figures.ts';

/** A line of the contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  /** 2 for a main section, 3 below. */
  readonly depth: number;
  readonly lang?: string;
  /** A section of the text, which carries a number. */
  readonly numbered: boolean;
}

/** Sections finer than this stay out of the contents. */
const CONTENTS_DEPTH = 3;

/** The contents of a report's page: sections of the text, then those of figures and about the document. */
export function toContents(
  text: ReportText,
  figures: readonly FigureSection[],
  words: Words,
): readonly ContentsEntry[] {
  const { t } = words;
  const langOf = (language: Locale): Pick<ContentsEntry, 'lang'> =>
    language === words.locale ? {} : { lang: LOCALE_TRAITS[language].tag };
  const fixed = (id: string, label: string): ContentsEntry => ({
    id,
    text: label,
    depth: 2,
    numbered: false,
  });
  return [
    fixed('facts', t('report:sections.facts')),
    ...text.outline
      .filter(({ depth }) => depth <= CONTENTS_DEPTH)
      .map((section) => ({
        id: section.id,
        text: section.text,
        depth: section.depth,
        numbered: true,
        ...langOf(section.language ?? text.language),
      })),
    ...figures.map(({ id, title }) => fixed(id, title)),
    fixed('findings', t('report:sections.findings')),
    fixed('source', t('report:sections.source')),
    fixed('history', t('history:title')),
    fixed('cite', t('report:sections.cite')),
  ];
}
