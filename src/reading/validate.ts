import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { finding, type Finding, type FindingValue } from '../domain/finding.ts';
import { WrittenNumber } from '../schema/written-number.ts';
import { knownKeysAt } from './known-keys.ts';
import type { DataPath, SourceFile } from './source-file.ts';

/** A file's data after validation: the value, or what is wrong with it. */
export type Validated<Value> =
  | { readonly value: Value; readonly findings: readonly [] }
  | { readonly value: undefined; readonly findings: readonly Finding[] };

/** Validates a file's data; every fault becomes a finding with its place. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: SourceFile,
): Validated<z.output<Schema>> {
  if (source.findings.length > 0) return { value: undefined, findings: source.findings };
  const result = schema.safeParse(source.data ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  return {
    value: undefined,
    findings: result.error.issues.flatMap((issue) => toFindings(issue, [], schema, source)),
  };
}

type Issue = z.core.$ZodIssue;

function toFindings(
  issue: Issue,
  above: DataPath,
  schema: z.ZodType,
  source: SourceFile,
): readonly Finding[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, schema, source));
  }
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.find((errors) =>
      errors.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys'),
    );
    if (nearest) return nearest.flatMap((one) => toFindings(one, path, schema, source));
  }
  const expected = expectedOf(issue);
  if (issue.input === undefined) {
    return [
      finding('value-missing', source.locate(path), {
        field: verbatim(String(path.at(-1) ?? '')),
        ...expected,
      }),
    ];
  }
  return [
    finding('value-invalid', source.locate(path), { found: verbatim(shown(issue.input)), ...expected }),
  ];
}

function unknownKey(key: string, path: DataPath, schema: z.ZodType, source: SourceFile): Finding {
  const known = knownKeysAt(schema, path);
  const near = known.length > 0 ? closest(key, [...known]) : undefined;
  const suggestion =
    near !== undefined && distance(key, near) <= Math.max(2, key.length / 2) ? near : known.join(', ');
  return finding('key-unknown', source.locateKey([...path, key]), {
    key: verbatim(key),
    suggestion: verbatim(suggestion),
  });
}

/** What stood in the way, as a term (`decimal`, `date`) or as the list of allowed values. */
function expectedOf(issue: Issue): Record<string, FindingValue> {
  switch (issue.code) {
    case 'invalid_value':
      return { expected: verbatim(issue.values.map(String).join(', ')) };
    case 'invalid_format':
      return { expected: term(['date', 'url'].includes(issue.format) ? issue.format : 'pattern') };
    case 'invalid_type':
      return { expected: term(issue.expected === 'record' ? 'object' : issue.expected) };
    case 'custom':
      return {
        expected: term(typeof issue.params?.expected === 'string' ? issue.params.expected : 'decimal'),
      };
    case 'too_small':
      return { expected: term('text') };
    default:
      return { expected: term('valid') };
  }
}

function shown(input: unknown): string {
  if (input instanceof WrittenNumber || typeof input === 'string') return String(input);
  return input === undefined ? '' : JSON.stringify(input);
}

function verbatim(text: string): FindingValue {
  return { kind: 'verbatim', text };
}

function term(name: string): FindingValue {
  return { kind: 'term', list: 'expected', term: name };
}
