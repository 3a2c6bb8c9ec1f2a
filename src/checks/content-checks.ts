import type { Finding } from '../domain/finding.ts';
import type { TranslationFacts } from '../domain/translation.ts';
import { digestOf } from '../markdown/render-cache.ts';
import type { Content } from '../reading/read-content.ts';
import type { ReportFile, TranslationFile } from '../reading/read-report.ts';
import { fromFieldPath } from '../reading/source-file.ts';
import type { Locale } from '../vocabulary/locales.ts';
import { NO_SURROUNDINGS, examineAll } from './examine.ts';
import { findDifferentSections, findHeadingLevels } from './headings.ts';

/** Everything that the checks have to say of a content folder, each finding with its line. */
export function checkContent(content: Content): readonly Finding[] {
  const translations = Map.groupBy(content.translations, ({ department, year }) => `${department}/${year}`);
  const of = ({ report }: ReportFile): readonly TranslationFile[] => translations.get(report.id) ?? [];
  const verdicts = examineAll(
    content.reports.map((file) => ({ report: file.report, translations: factsOf(file, of(file)) })),
    { ...NO_SURROUNDINGS, ...content, ...(content.site ?? {}) },
  );
  const sources = new Map(
    [...content.reports, ...content.translations].map(({ source }) => [source.file, source]),
  );
  const located = (found: Finding): Finding => {
    const source = sources.get(found.place.file);
    return found.place.position || !source
      ? found
      : {
          ...found,
          place: { ...source.locate(fromFieldPath(found.place.field)), field: found.place.field },
        };
  };
  return [
    ...content.findings,
    ...content.reports.flatMap((file) => [
      ...findHeadingLevels(file.source),
      ...of(file).flatMap((translation) => findDifferentSections(file.source, translation.source)),
      ...(verdicts.get(file.report.id)?.findings ?? []).map(located),
    ]),
    ...content.translations.flatMap(({ source }) => findHeadingLevels(source)),
  ];
}

function factsOf(
  { source }: ReportFile,
  translations: readonly TranslationFile[],
): ReadonlyMap<Locale, TranslationFacts> {
  const digest = digestOf(source.body);
  return new Map(
    translations.map(({ locale, input, text }) => [
      locale,
      { current: input.translationOf === digest, claims: text.claims },
    ]),
  );
}
