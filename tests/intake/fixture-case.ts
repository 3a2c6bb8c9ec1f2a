import { expectPrinted, type Expectation } from './expectation/expectation.ts';
import { after, type Damage } from './damages/damage.ts';
import type { PrintOptions } from './printed/print-options.ts';
import { printReport } from './printed/print-report.ts';
import type { PrintedReport } from './printed/printed-report.ts';
import { restateReport } from './restate-report.ts';
import { readSampleReport } from './sample-reports.ts';
import type { MoneyUnit } from '../../src/vocabulary/money-units.ts';

/** A document with what has to become of it. */
export interface FixtureCase {
  /** Folder of the case. */
  readonly name: string;
  /** Whether the document has the same bytes on every machine. */
  readonly repeatable: boolean;
  readonly expect: () => Expectation;
  readonly write: () => Promise<Uint8Array>;
}

/** What a case is made of. */
export interface CaseParts {
  readonly about: string;
  readonly report: string;
  /** Unit in which the whole report is restated. */
  readonly unit?: MoneyUnit;
  readonly print?: Partial<PrintOptions>;
  readonly damages?: readonly Damage[];
  /** Words that the draft must not hold, besides persons. */
  readonly never?: readonly string[];
}

/** Writes a printed report in some format. */
export type Writer = (printed: PrintedReport) => Promise<Uint8Array> | Uint8Array | string;

/** A case that can be read: a report printed, damaged and written. */
export function readableCase(name: string, extension: string, write: Writer, parts: CaseParts): FixtureCase {
  const { about, report, never } = parts;
  return {
    name,
    repeatable: extension !== 'pdf',
    expect: () => expectPrinted(damaged(parts), { about, report, source: `source.${extension}` }, never),
    write: async () => toBytes(await write(damaged(parts))),
  };
}

/** A case that is refused: the bytes are made of the printed report. */
export function refusedCase(
  name: string,
  source: string,
  refusal: string,
  write: Writer,
  { about, report }: Pick<CaseParts, 'about' | 'report'>,
): FixtureCase {
  return {
    name,
    repeatable: !source.endsWith('.pdf'),
    expect: () => ({ about, report, source, outcome: 'refused', refusal }),
    write: async () => toBytes(await write(damaged({ about, report }))),
  };
}

function damaged({ report, unit, print, damages = [] }: CaseParts): PrintedReport {
  const read = readSampleReport(report);
  return after(...damages)(printReport(unit ? restateReport(read, unit) : read, print));
}

function toBytes(written: Uint8Array | string): Uint8Array {
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}
