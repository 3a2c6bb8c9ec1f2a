import type { AccountEntry } from '../../src/intake/account/account.ts';
import type { PlacedValue } from '../../src/intake/draft/draft.ts';
import { nameField } from '../../src/intake/draft/name-field.ts';
import { writeBody } from '../../src/intake/draft/write-body.ts';
import type { Words } from '../../src/i18n/words.ts';
import { toFieldPath } from '../../src/reading/source-file.ts';
import { formatPlace, formatReservations } from './draft-wording.ts';
import { IMPORT_PAGE_STYLE } from './import-page-style.ts';
import type { ImportReview } from './import-review.ts';
import { wordCounts } from './import-summary.ts';

/** Kinds of account entry that are worded for imports; the others are what the document's reader left out. */
const OWN_KINDS = [
  'unread',
  'read',
  'table',
  'heading',
  'number',
  'contents',
  'repeated',
  'personal',
] as const;

/** A page of its own that shows the source beside every value taken, what found no place, and what the draft does not hold. */
export function formatImportPage(review: ImportReview, words: Words): string {
  const { t } = words;
  const title = t('intake:summary.title', { file: review.file });
  return `<!doctype html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${IMPORT_PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="private">${escapeHtml(t('intake:summary.privateNote'))}</p>
<p>${escapeHtml(t('intake:summary.heading', { department: words.text(review.department.name).text, year: review.year }))}<br>
${escapeHtml(t('intake:summary.source', { format: t(`intake:formats.${review.document.format}`), digest: review.document.sha256 }))}<br>
${escapeHtml(t('intake:summary.draft', { file: review.draft }))}</p>
<p>${escapeHtml(wordCounts(review, words))}</p>
${formatNames(review, words)}${formatValues(review, words)}${formatUnplaced(review, words)}${formatAccount(review, words)}</main>
</body>
</html>
`;
}

function formatNames({ imported: { possibleNames } }: ImportReview, { t }: Words): string {
  if (possibleNames.length === 0) return '';
  const names = possibleNames.join(t('intake:draft.separator'));
  return `<p class="unsure">${escapeHtml(t('intake:summary.names', { names }))}</p>\n`;
}

function formatValues({ imported: { values } }: ImportReview, words: Words): string {
  const { t } = words;
  const heads = (['field', 'value', 'source', 'place', 'confidence'] as const).map(
    (column) => `<th scope="col">${escapeHtml(t(`intake:summary.columns.${column}`))}</th>`,
  );
  const order: readonly PlacedValue['confidence'][] = ['unsure', 'likely', 'sure'];
  const rows = order
    .flatMap((confidence) => values.filter((value) => value.confidence === confidence))
    .map((value) => formatValueRow(value, words));
  return `<h2>${escapeHtml(t('intake:summary.allValues'))}</h2>
<div class="frame" tabindex="0" role="region" aria-label="${escapeHtml(t('intake:summary.allValues'))}"><table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
`;
}

function formatValueRow(value: PlacedValue, words: Words): string {
  const reservations = formatReservations(value, words);
  const confidence = words.t(`intake:confidence.${value.confidence}`);
  const cells = [
    `<th scope="row">${escapeHtml(nameField(value.path))} <code>${escapeHtml(toFieldPath(value.path))}</code></th>`,
    `<td class="${value.number ? 'number' : 'words'}">${escapeHtml(value.value)}</td>`,
    `<td>${value.label === '' ? '' : `<span class="label">${escapeHtml(value.label)}</span> `}<q>${escapeHtml(value.written)}</q></td>`,
    `<td>${escapeHtml(formatPlace(value.place, words))}</td>`,
    `<td>${escapeHtml(confidence)}${reservations === '' ? '' : `<br><small>${escapeHtml(reservations)}</small>`}</td>`,
  ];
  return `<tr class="${value.confidence}">${cells.join('')}</tr>`;
}

function formatUnplaced({ imported: { unplaced } }: ImportReview, { t }: Words): string {
  if (unplaced.length === 0) return '';
  return `<h2>${escapeHtml(t('intake:summary.unplacedTitle'))}</h2>\n<pre>${escapeHtml(writeBody(unplaced))}</pre>\n`;
}

function formatAccount({ imported: { account } }: ImportReview, { t }: Words): string {
  const kinds = [...new Set(account.map(({ as }) => as))];
  const parts = kinds.map((kind) => {
    const entries = account.filter(({ as, text }) => as === kind && text !== '');
    const items = entries.map(({ text }) => `<li>${escapeHtml(text)}</li>`);
    return `<details><summary>${escapeHtml(nameKind(kind, t))} (${entries.length})</summary><ul>${items.join('')}</ul></details>`;
  });
  return `<h2>${escapeHtml(t('intake:summary.accountTitle'))}</h2>
<p>${escapeHtml(t('intake:summary.accountNote'))}</p>
${parts.join('\n')}
`;
}

function nameKind(kind: AccountEntry['as'], t: Words['t']): string {
  return isOwnKind(kind) ? t(`intake:accounted.${kind}`) : t(`intake:omitted.${kind}`);
}

function isOwnKind(kind: AccountEntry['as']): kind is (typeof OWN_KINDS)[number] {
  return OWN_KINDS.some((own) => own === kind);
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
