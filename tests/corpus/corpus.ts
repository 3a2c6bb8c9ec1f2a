import fc from 'fast-check';
import { bodyAt, CITY, BODIES, type Body } from './bodies.ts';
import { both } from './bilingual.ts';
import { DEADLINES, toFacts } from './departments.ts';
import { departmentDraw, type DepartmentDraw, type Format } from './draws.ts';
import type { DepartmentFacts } from './facts.ts';
import { MUTATIONS } from './mutations/all-mutations.ts';
import { mutatedReport, type Mutation, type WrittenReport } from './mutations/mutation.ts';
import { filesOf, partsOf } from './report-files.ts';
import { settle } from './settle.ts';
import { toYaml } from './yaml-text.ts';

/** Reports of each body, one a year. */
export const YEARS = 5;

/** Every so many bodies one has a mutated last report: about one report in ten. */
const MUTATED = 2;

const SEED = 20_240_705;

/** A file of a content folder. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** A mutation with the report that it was made in. */
export interface Planted {
  readonly report: string;
  readonly mutation: Mutation;
}

/** A made-up body with its reports. */
interface CorpusBody {
  readonly body: Body;
  readonly reports: readonly WrittenReport[];
  readonly planted: readonly Planted[];
}

/**
 * All files of a content folder with a number of reports, and the mutations in them; for the same
 * number always the same.
 * @throws RangeError when there are not so many bodies.
 */
export function corpusOf(reports: number): {
  readonly files: Iterable<ContentFile>;
  readonly planted: readonly Planted[];
} {
  const count = Math.ceil(reports / YEARS);
  if (count > BODIES) throw new RangeError(`At most ${BODIES * YEARS} reports can be made.`);
  const draws = fc.sample(departmentDraw({ min: YEARS, max: YEARS }), { seed: SEED, numRuns: count });
  const bodies = draws.map((draw, index) => bodyOf(index, draw));
  return { files: filesIn(bodies), planted: bodies.flatMap(({ planted }) => planted) };
}

function bodyOf(index: number, draw: DepartmentDraw): CorpusBody {
  const facts = toFacts(bodyAt(index), { ...draw, format: printable(draw.format) });
  const mutation = index % MUTATED === 0 ? MUTATIONS[(index / MUTATED) % MUTATIONS.length] : undefined;
  const reports = reportsOf(facts, mutation);
  const { model } = reports.at(-1)!;
  return {
    body: facts.body,
    reports,
    planted: mutation ? [{ report: `${model.body.id}/${model.year}`, mutation }] : [],
  };
}

function reportsOf(facts: DepartmentFacts, mutation: Mutation | undefined): readonly WrittenReport[] {
  const written = settle(facts).map((model) => ({ model, parts: partsOf(model) }));
  return mutation ? [...written.slice(0, -1), mutatedReport(facts, mutation)] : written;
}

/** Amounts have decimals: eleven digits without any read like a telephone number in a sentence. */
function printable(format: Format): Format {
  return format.decimals > 0 ? format : { ...format, decimals: 2, scale: format.scale * 100n };
}

function* filesIn(bodies: readonly CorpusBody[]): Generator<ContentFile> {
  yield { path: 'site.yaml', text: SITE };
  yield { path: 'glossary.yaml', text: '[]\n' };
  yield {
    path: `regions/${CITY.id}.yaml`,
    text: toYaml({ name: { ...CITY.name }, level: 'prefecture', fictional: true }),
  };
  for (const { region } of new Map(bodies.map(({ body }) => [body.region.id, body])).values()) {
    yield {
      path: `regions/${region.id}.yaml`,
      text: toYaml({ name: { ...region.name }, level: 'county', parent: CITY.id, fictional: true }),
    };
  }
  for (const { body, reports } of bodies) {
    yield { path: `departments/${body.id}.yaml`, text: entryOf(body) };
    for (const { model, parts } of reports) {
      const { report, translation } = filesOf(parts);
      yield { path: `reports/${body.id}/${model.year}.md`, text: report };
      if (translation !== undefined) {
        yield { path: `reports/${body.id}/${model.year}.en.md`, text: translation };
      }
    }
  }
}

function entryOf({ region, name, shortName, kind }: Body): string {
  return toYaml({
    region: region.id,
    name: { ...name },
    nameStatus: 'official',
    shortName: { ...shortName },
    kind,
    active: {},
  });
}

const SITE = toYaml({
  name: { ...both('测试市部门绩效公开', "Test City departments' performance") },
  description: { ...both('用于测速的虚构报告。', 'Made-up reports for measuring speed.') },
  url: 'https://corpus.example/',
  defaultLocale: 'zh',
  demonstration: true,
  licence: {
    name: { ...both('知识共享署名 4.0 国际许可协议', 'Creative Commons Attribution 4.0 International') },
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  deadlines: [{ region: CITY.id, ...DEADLINES }],
});
