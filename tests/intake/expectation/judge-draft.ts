import { toFieldPath } from '../../../src/reading/source-file.ts';
import { MONEY_UNITS } from '../../../src/vocabulary/money-units.ts';
import type { ImportedBytes } from '../import-bytes.ts';
import { restateReport } from '../restate-report.ts';
import { readSampleReport } from '../sample-reports.ts';
import type { ReadableExpectation } from './expectation.ts';
import { flatten } from './flatten.ts';
import { isEqual, isSame } from './same-value.ts';

/** A draft beside what is expected of it. */
interface Judged {
  readonly expected: ReadableExpectation;
  readonly draft: ReadonlyMap<string, string>;
  /** Paths of values of which the importer says that it is not sure. */
  readonly reserved: ReadonlySet<string>;
}

/** What is wrong with a draft's fields; one line each, empty when all is well. */
export function judgeFields(
  { imported, file }: ImportedBytes,
  expected: ReadableExpectation,
): readonly string[] {
  const judged: Judged = {
    expected,
    draft: new Map([...flatten(file.data)].filter(([, value]) => value !== '')),
    reserved: new Set(
      imported.values.filter(({ confidence }) => confidence !== 'sure').map(({ path }) => toFieldPath(path)),
    ),
  };
  const placed = imported.values.map(({ path, value }) => [toFieldPath(path), value] as const);
  return [
    ...missing(judged),
    ...wrong(judged),
    ...invented(judged, placed),
    ...placed.flatMap(([path, value]) =>
      isSame(judged.draft.get(path) ?? '', value)
        ? []
        : [`${path}: placed ${value}, but the draft has ${judged.draft.get(path) ?? 'nothing'}`],
    ),
  ];
}

/** Values that have to be there and are not. */
function missing({ expected, draft }: Judged): readonly string[] {
  return Object.entries({ ...expected.must, ...expected.disputed }).flatMap(([path, value]) =>
    draft.has(path) ? [] : [`${path}: expected ${value}, got nothing`],
  );
}

/** Values that differ from what the document says, and values where it says nothing. */
function wrong({ expected, draft, reserved }: Judged): readonly string[] {
  const { must, may, disputed, absent } = expected;
  return [
    ...[...Object.entries(must), ...Object.entries(may)].flatMap(([path, value]) => {
      const got = draft.get(path);
      if (got === undefined || isRight(expected, path, value, got)) return [];
      return path in may && reserved.has(path) ? [] : [`${path}: expected ${value}, got ${got}`];
    }),
    ...Object.entries(disputed).flatMap(([path, value]) => {
      const got = draft.get(path);
      if (got === undefined || isSame(value, got) || reserved.has(path)) return [];
      return [`${path}: expected ${value} or a reservation, got ${got}`];
    }),
    ...absent.flatMap((path) => {
      const got = draft.get(path);
      return got === undefined ? [] : [`${path}: expected nothing, got ${got}`];
    }),
  ];
}

function isRight({ converted }: ReadableExpectation, path: string, value: string, got: string): boolean {
  return converted.includes(path) ? isEqual(value, got) : isSame(value, got);
}

/**
 * Sure values with digits at paths of which the document was not expected to say anything: right only where
 * the report itself says the same, for its prose tells more than the usual sentences.
 */
function invented(
  { expected, reserved }: Judged,
  placed: readonly (readonly [path: string, value: string])[],
): readonly string[] {
  const truth = truthOf(expected);
  const known = { ...expected.must, ...expected.may, ...expected.disputed };
  return placed.flatMap(([path, value]) => {
    if (path in known || reserved.has(path) || !/\d/.test(value) || !NUMERIC.test(path)) return [];
    const own = truth.get(path);
    if (own !== undefined && isEqual(own, value)) return [];
    return [`${path}: got ${value}, of which the report says ${own ?? 'nothing'}`];
  });
}

/** Paths of figures, rates and dates; names and texts may hold any digits. */
const NUMERIC =
  /^(?:budget|staffing|evaluation|filed|published|disclosure\.written|indicators.*\.(?:weight|score|target|actual)$)(?!.*\.(?:zh|en|id)$)/;

function truthOf({ report, must }: ReadableExpectation): ReadonlyMap<string, string> {
  const read = readSampleReport(report);
  const unit = MONEY_UNITS.find((one) => one === must['budget.unit']) ?? read.input.budget.unit;
  const truth = new Map(flatten(restateReport(read, unit).input));
  for (const rate of ['executionRate', 'adjustmentRate']) {
    const path = `budget.stated.${rate}`;
    const value = truth.get(path);
    if (value !== undefined) truth.set(path, `${value}%`);
  }
  return truth;
}
