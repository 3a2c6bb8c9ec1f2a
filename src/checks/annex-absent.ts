import { judgementOf, objection, objectionInText, UNJUDGED, type Check } from './check.ts';

/** Every annex that the report lists or refers to comes with it. Of an excerpt nothing can be said. */
export const annexAbsent: Check = {
  code: 'annex-absent',
  judge(report) {
    if (report.coverage === 'excerpt') return UNJUDGED;
    const listed = new Set(report.annexes.map(({ number }) => number));
    const unlisted = report.text.annexes.filter(
      ({ number }, index, all) =>
        !listed.has(number) && all.findIndex((other) => other.number === number) === index,
    );
    const named = (number: number) => ({ number: { kind: 'verbatim', text: String(number) } }) as const;
    return judgementOf(listed.size + unlisted.length, [
      ...report.annexes.flatMap((annex, index) =>
        annex.included
          ? []
          : [
              objection('annex-absent', report, `annexes[${index}]`, {
                ...named(annex.number),
                title: { kind: 'localized', text: annex.title },
              }),
            ],
      ),
      ...unlisted.map((spot) =>
        objectionInText('annex-absent', report, spot, named(spot.number), { variant: 'unlisted' }),
      ),
    ]);
  },
};
