import type { PlacedValue } from '../../src/intake/draft/draft.ts';
import { nameField } from '../../src/intake/draft/name-field.ts';
import { formatFinding } from '../../src/i18n/format-finding.ts';
import type { Words } from '../../src/i18n/words.ts';
import { toFieldPath } from '../../src/reading/source-file.ts';
import { formatPlace, formatReservations } from './draft-wording.ts';
import type { ImportReview } from './import-review.ts';

/** What an import came to, for the terminal: counts, and everything that a person has to look at. */
export function formatImportSummary(review: ImportReview, words: Words): string {
  const { imported, document, file, department, year, errors, lost } = review;
  const { t } = words;
  const doubtful = imported.values.filter(({ confidence }) => confidence === 'unsure');
  const persons = imported.account.filter(({ as }) => as === 'personal').length;
  const lines = [
    t('intake:summary.title', { file }),
    t('intake:summary.heading', { department: words.text(department.name).text, year }),
    t('intake:summary.source', { format: t(`intake:formats.${document.format}`), digest: document.sha256 }),
    '',
    wordCounts(review, words),
    t('intake:summary.sections', { count: imported.nodes.filter(({ kind }) => kind === 'heading').length }),
    ...(persons > 0 ? [t('intake:summary.personal', { count: persons })] : []),
    ...(imported.unplaced.length > 0
      ? [
          t('intake:summary.unplaced', {
            count: imported.unplaced.length,
            heading: t('intake:draft.unplacedHeading'),
          }),
        ]
      : []),
    ...(imported.possibleNames.length > 0
      ? [t('intake:summary.names', { names: imported.possibleNames.join(t('intake:draft.separator')) })]
      : []),
    ...(doubtful.length > 0
      ? ['', t('intake:summary.checkThese'), ...doubtful.map((value) => `  ${formatValue(value, words)}`)]
      : []),
    '',
    ...(errors.length > 0
      ? [
          t('intake:summary.errors', { count: errors.length }),
          ...errors.map(
            (error) =>
              `  ${error.place.file}:${error.place.position?.line ?? 1} ${error.place.field} ${formatFinding(error, words).sentence}`,
          ),
        ]
      : [t('intake:summary.noErrors')]),
    ...(lost === '' ? [] : [t('intake:import.lost', { characters: lost })]),
    t('intake:summary.next', {
      check: 'npm run check',
      preview: `npm run report -- preview ${department.id}/${year}`,
      translate: `npm run report -- translate ${department.id}/${year}`,
    }),
  ];
  return lines.join('\n');
}

/** How many values were read, by confidence. */
export function wordCounts({ imported: { values } }: ImportReview, { t }: Words): string {
  const count = (confidence: PlacedValue['confidence']): number =>
    values.filter((value) => value.confidence === confidence).length;
  return t('intake:summary.values', {
    count: values.length,
    sure: count('sure'),
    likely: count('likely'),
    unsure: count('unsure'),
  });
}

function formatValue(value: PlacedValue, words: Words): string {
  const source = [value.label, value.written].filter((part) => part !== '').join(' ');
  return `${toFieldPath(value.path)} ${nameField(value.path)}: ${value.value} ← ${source} (${formatPlace(value.place, words)}): ${formatReservations(value, words)}`;
}
