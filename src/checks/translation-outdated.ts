import { finding } from '../domain/finding.ts';
import { UNJUDGED, judgementOf, type Check } from './check.ts';

/** Every translation was made from the text as it stands now. */
export const translationOutdated: Check = {
  code: 'translation-outdated',
  judge(report, { translations }) {
    if (!translations) return UNJUDGED;
    return judgementOf(
      translations.size,
      [...translations]
        .filter(([, { current }]) => !current)
        .map(([locale]) =>
          finding('translation-outdated', {
            file: `reports/${report.id}.${locale}.md`,
            field: 'translationOf',
          }),
        ),
    );
  },
};
