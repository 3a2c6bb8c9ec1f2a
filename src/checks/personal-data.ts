import { finding, type Finding } from '../domain/finding.ts';
import { findPersonalSpots } from '../domain/personal-data.ts';
import type { SourceFile } from '../reading/source-file.ts';

/** Finds personal data anywhere in a file, with its line and column. */
export function findPersonalData(source: Pick<SourceFile, 'file'>, text: string): readonly Finding[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      findPersonalSpots(line).map(({ what, offset }) =>
        finding(
          'personal-data',
          { file: source.file, field: '', position: { line: index + 1, column: offset + 1 } },
          { what: { kind: 'term', list: 'personalData', term: what } },
        ),
      ),
    );
}
