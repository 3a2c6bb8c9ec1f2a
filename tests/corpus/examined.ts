import { examineAll, type Examined, type Surroundings, type Verdict } from '../../src/checks/examine.ts';
import { ALONE } from '../../src/checks/check.ts';
import { digestOf } from '../../src/markdown/render-cache.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Region as DomainRegion } from '../../src/domain/region.ts';
import {
  readReport,
  readTranslation,
  type ReportFile,
  type TranslationFile,
} from '../../src/reading/read-report.ts';
import { CITY, type Body } from './bodies.ts';
import { DEADLINES } from './departments.ts';
import type { ReportModel } from './model.ts';
import { filesOf, type ReportParts } from './report-files.ts';

/** A report of the corpus as the reader has read it. */
export interface ReadReport {
  readonly file: ReportFile;
  readonly translation: TranslationFile | undefined;
}

/**
 * Writes a report and reads it again.
 * @throws Error when the reader objects to anything in the files.
 */
export function readBack({ body, year }: Pick<ReportModel, 'body' | 'year'>, parts: ReportParts): ReadReport {
  const files = filesOf(parts);
  const path = `reports/${body.id}/${year}`;
  const identity = { department: body.id, year };
  const report = readReport(`${path}.md`, files.report, identity);
  const translation =
    files.translation === undefined
      ? undefined
      : readTranslation(`${path}.en.md`, files.translation, { ...identity, locale: 'en' });
  const faults = [...report.findings, ...(translation?.findings ?? [])];
  if (!report.file || faults.length > 0) {
    throw new Error(`${path} cannot be read: ${faults.map(inWords).join('; ')}\n${files.report}`);
  }
  return { file: report.file, translation: translation?.file };
}

/** What all rules say of reports of some bodies in the made-up city. */
export function examineReports(
  reports: readonly ReadReport[],
  bodies: readonly Body[],
): ReadonlyMap<string, Verdict> {
  return examineAll(reports.map(toExamined), surroundingsOf(bodies));
}

/** A finding in few words, for messages of tests. */
export function inWords({ code, place, args }: Finding): string {
  const written = JSON.stringify(args, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  return `${place.file} ${place.field} ${code} ${written}`;
}

function toExamined({ file, translation }: ReadReport): Examined {
  return {
    report: file.report,
    translations: new Map(
      translation
        ? [
            [
              translation.locale,
              {
                current: translation.input.translationOf === digestOf(file.source.body),
                claims: translation.text.claims,
              },
            ],
          ]
        : [],
    ),
  };
}

function surroundingsOf(bodies: readonly Body[]): Surroundings {
  const city = { id: CITY.id, name: CITY.name, level: 'prefecture', fictional: true } as const;
  return {
    departments: new Map(
      bodies.map(({ id, region, kind, name, shortName }) => [
        id,
        {
          id,
          region: region.id,
          name,
          nameStatus: 'official',
          shortName,
          aliases: [],
          kind,
          predecessors: [],
          active: {},
        },
      ]),
    ),
    regions: new Map<string, DomainRegion>([
      [city.id, city],
      ...bodies.map(({ region }): [string, DomainRegion] => [
        region.id,
        { ...region, level: 'county', parent: city.id, fictional: true },
      ]),
    ]),
    thresholds: ALONE.thresholds,
    deadlines: [{ region: city.id, ...DEADLINES }],
  };
}
