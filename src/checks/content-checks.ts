import type { Finding } from '../domain/finding.ts';
import type { Content } from '../reading/read-content.ts';
import { fromFieldPath } from '../reading/source-file.ts';
import { examineAll } from './all-checks.ts';
import { findHeadingLevels, findTranslationFaults } from './translations.ts';

/** Everything that the checks have to say of a content folder, each finding with its line. */
export function checkContent(content: Content): readonly Finding[] {
  const verdicts = examineAll(
    content.reports.map(({ report }) => report),
    content.departments,
  );
  return [
    ...content.findings,
    ...content.reports.flatMap((file) => [
      ...findHeadingLevels(file.source),
      ...findTranslationFaults(file, content.translations),
      ...(verdicts.get(file.report.id)?.findings ?? []).map((found) => ({
        ...found,
        place: { ...file.source.locate(fromFieldPath(found.place.field)), field: found.place.field },
      })),
    ]),
    ...content.translations.flatMap(({ source }) => findHeadingLevels(source)),
  ];
}
