import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { PrintedReport, Says } from '../printed/printed-report.ts';

const values = z.record(z.string(), z.string());

/** What is known of every case. */
const about = {
  /** What is special about the document. */
  about: z.string(),
  /** The report of Sample City that it prints. */
  report: z.string(),
  /** File name of the document, beside this file. */
  source: z.string(),
};

const readable = z.strictObject({
  ...about,
  outcome: z.literal('document'),
  /** Values that the draft must hold, digit by digit. */
  must: values,
  /** Values that the draft may lack, but may not hold otherwise. */
  may: values,
  /** Values that damage changed in one place of the document: right, or with a reservation. */
  disputed: values,
  /** Fields for which the document gives nothing: they must be empty. */
  absent: z.array(z.string()),
  /** Paths of `must` and `may` whose amounts may differ in trailing zeros. */
  converted: z.array(z.string()),
  /** Headings that the draft must hold, with their depth in the report. */
  headings: z.array(z.strictObject({ depth: z.number(), title: z.string() })),
  /** Words that the draft must not hold: persons, telephone numbers, hidden rows. */
  never: z.array(z.string()),
});

const refused = z.strictObject({
  ...about,
  outcome: z.literal('refused'),
  /** Code of the refusal. */
  refusal: z.string(),
});

const expectation = z.discriminatedUnion('outcome', [readable, refused]);

/** What has to become of a document. */
export type Expectation = z.output<typeof expectation>;
/** What has to become of a document that can be read. */
export type ReadableExpectation = z.output<typeof readable>;

/** Reads the file of a case; throws where it is not one. */
export function readExpectation(text: string): Expectation {
  return expectation.parse(parse(text));
}

/** Writes the file of a case. */
export function writeExpectation(one: Expectation): string {
  return stringify(one, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

/** What a printed report says, as an expectation: each value from the report itself, as damage left it. */
export function expectPrinted(
  printed: PrintedReport,
  names: Pick<ReadableExpectation, 'about' | 'report' | 'source'>,
  never: readonly string[] = [],
): ReadableExpectation {
  const said = printed.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.says
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ says }) => says)),
  );
  const disputed = ofNeed(said, 'disputed');
  const must = without(ofNeed(said, 'must'), disputed);
  const may = without(without(ofNeed(said, 'may'), must), disputed);
  const known = { ...must, ...may, ...disputed };
  return {
    ...names,
    outcome: 'document',
    must,
    may,
    disputed,
    absent: pathsOf(said.filter(({ need }) => need === 'absent')).filter((path) => known[path] === undefined),
    converted: pathsOf(said.filter(({ converted }) => converted)),
    headings: printed.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.role === 'heading' && block.title && block.depth
        ? [{ depth: block.depth, title: block.title }]
        : [],
    ),
    never: [...printed.persons, ...never],
  };
}

/** Of a path that is said twice, the first value; two values are disputed by the report itself. */
function ofNeed(said: readonly Says[], need: Says['need']): Readonly<Record<string, string>> {
  const first = new Map<string, string>();
  for (const one of said) if (one.need === need && !first.has(one.path)) first.set(one.path, one.value);
  return Object.fromEntries(first);
}

function without(
  these: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(these).filter(([path]) => others[path] === undefined));
}

function pathsOf(said: readonly Says[]): string[] {
  return [...new Set(said.map(({ path }) => path))];
}
