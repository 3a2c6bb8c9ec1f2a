import { finding, type Finding } from '../domain/finding.ts';
import type { BudgetLineInput } from '../schema/budget.ts';
import { report, type ReportInput } from '../schema/report.ts';
import { knownKeysAt } from './known-keys.ts';
import { fromFieldPath, toFieldPath, type DataPath, type SourceFile } from './source-file.ts';

/** What the schema of single fields cannot see: ids that stand twice, paths that name no field. */
export function findStructureFaults(source: SourceFile, input: ReportInput): readonly Finding[] {
  const lines = lineIds(input.budget.lines, ['budget', 'lines']);
  const indicators = input.indicators.flatMap((group, g) =>
    group.subgroups.flatMap((subgroup, s) =>
      subgroup.indicators.map(({ id }, i) => ({
        id,
        path: ['indicators', g, 'subgroups', s, 'indicators', i, 'id'],
      })),
    ),
  );
  return [...repeated(source, lines), ...repeated(source, indicators), ...unknownPaths(source, input)];
}

interface PlacedId {
  readonly id: string;
  readonly path: DataPath;
}

function lineIds(lines: readonly BudgetLineInput[], path: DataPath): readonly PlacedId[] {
  return lines.flatMap((line, index) => [
    { id: line.id, path: [...path, index, 'id'] },
    ...lineIds(line.lines, [...path, index, 'lines']),
  ]);
}

function repeated(source: SourceFile, ids: readonly PlacedId[]): readonly Finding[] {
  return ids
    .filter(({ id }, at) => ids.findIndex((other) => other.id === id) !== at)
    .map(({ id, path }) =>
      finding('duplicate-id', source.locate(path), { found: { kind: 'verbatim', text: id } }),
    );
}

function unknownPaths(source: SourceFile, input: ReportInput): readonly Finding[] {
  return input.notReported.flatMap((field, index) => {
    const path = fromFieldPath(field);
    const known = knownKeysAt(report, path.slice(0, -1));
    if (toFieldPath(path) === field && known.includes(String(path.at(-1)))) return [];
    return [
      finding('value-invalid', source.locate(['notReported', index]), {
        found: { kind: 'verbatim', text: field },
        expected: { kind: 'term', list: 'expected', term: 'field-path' },
      }),
    ];
  });
}
