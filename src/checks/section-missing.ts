import { OUTLINED_KINDS, REPORT_SECTIONS, SECTION_HEADINGS } from '../vocabulary/report-sections.ts';
import { UNJUDGED, judgementOf, objection, type Check } from './check.ts';

/** A whole report has the parts of the usual outline. Forms, corrections and excerpts are not judged. */
export const sectionMissing: Check = {
  code: 'section-missing',
  judge(report) {
    const { headings } = report.text;
    if (report.coverage === 'excerpt' || headings.length === 0 || !OUTLINED_KINDS.includes(report.kind))
      return UNJUDGED;
    return judgementOf(
      1,
      REPORT_SECTIONS.filter(
        (section) => !headings.some(({ text }) => SECTION_HEADINGS[section].test(text)),
      ).map((section) =>
        objection('section-missing', report, '', {
          section: { kind: 'term', list: 'reportSections', term: section },
        }),
      ),
    );
  },
};
