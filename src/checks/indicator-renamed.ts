import type { LocalizedText } from '../schema/localized-text.ts';
import { LOCALES, type Locale } from '../vocabulary/locales.ts';
import { UNJUDGED, judgementOf, objection, type Check } from './check.ts';
import { indicatorsOverYears } from './indicators-over-years.ts';

/** An indicator keeps the name that it had last year; spaces and punctuation do not count. */
export const indicatorRenamed: Check = {
  code: 'indicator-renamed',
  judge(report, context) {
    const years = indicatorsOverYears(report, context);
    if (!years) return UNJUDGED;
    const named = years.continued.flatMap((one) => {
      const names = namesToCompare(one.row.name, one.before.name, report.language);
      return names ? [{ ...one, names }] : [];
    });
    return judgementOf(
      named.length,
      named
        .filter(({ names: [now, earlier] }) => now !== earlier)
        .map(({ row, before, field }) =>
          objection('indicator-renamed', report, `${field}.name`, {
            name: { kind: 'localized', text: row.name },
            before: { kind: 'localized', text: before.name },
          }),
        ),
    );
  },
};

/** Both names in the report's language, or in another that both have; spaces and punctuation left out. */
function namesToCompare(
  now: LocalizedText,
  before: LocalizedText,
  language: Locale,
): readonly [string, string] | undefined {
  const shared = [language, ...LOCALES].find((locale) => now[locale] && before[locale]);
  const bare = (name: string | undefined): string =>
    (name ?? '').normalize('NFKC').replace(/[\s\p{P}]/gu, '');
  return shared && [bare(now[shared]), bare(before[shared])];
}
