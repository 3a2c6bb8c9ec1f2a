import type { LocalizedText } from '../../schema/localized-text.ts';
import type { BodyYear } from '../body-years.ts';
import type { Ratio } from '../ratio.ts';
import type { Report } from '../report.ts';
import type { ComparedGroup } from './statement.ts';

/** The place of a figure in a group. */
export interface Place {
  /** The figure itself. */
  readonly value: Ratio;
  readonly rank: number;
  readonly shared: boolean;
  readonly median: Ratio;
  /** Reports of the group that give the figure. */
  readonly counted: number;
  readonly group: ComparedGroup;
}

/** What the statements on a department rest on. */
export interface DepartmentFacts {
  /**
   * The years that its figures can be followed through, oldest first; the last one is spoken of. Reports on single
   * projects are left out.
   */
  readonly years: readonly BodyYear<Report>[];
  /** Places of the last year's report; undefined where too few can be compared. */
  readonly rate: Place | undefined;
  readonly score: Place | undefined;
  /** The year of the latest report, where it is one on single projects. */
  readonly projectsOnly: number | undefined;
  /** Short name of a body. */
  readonly nameOf: (department: string) => LocalizedText;
}

/** The report that is spoken of: the department's own on the last year. */
export function latestOf({ years }: DepartmentFacts): Report | undefined {
  return years.at(-1)?.reports[0];
}
