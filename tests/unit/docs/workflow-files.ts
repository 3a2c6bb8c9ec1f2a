import { readFileSync, readdirSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

const workflow = z.looseObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: permissions.optional(),
      if: z.string().optional(),
      needs: z.string().optional(),
      'timeout-minutes': z.number(),
      steps: z.array(step),
    }),
  ),
});

const gitlabJob = z.looseObject({
  script: z.array(z.string()),
  rules: z.array(z.looseObject({ if: z.string() })).optional(),
});

/** A step of a job. */
export type Step = z.output<typeof step>;

/** A workflow of GitHub, Gitea or Forgejo. */
export type Workflow = z.output<typeof workflow>;

/** A file with its text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The workflow files of GitHub, Gitea and Forgejo. */
export const WORKFLOWS: readonly (TextFile & { readonly workflow: Workflow })[] = [
  '.github/workflows',
  '.gitea/workflows',
].flatMap((folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => {
      const file = readText(`${folder}/${name}`);
      return { ...file, workflow: workflow.parse(readYaml(file)) };
    }),
);

/** The pipeline of GitLab. */
export const GITLAB: TextFile = readText('.gitlab-ci.yml');

/** The jobs of GitLab's pipeline by name. */
export const GITLAB_JOBS: Readonly<Record<string, z.output<typeof gitlabJob>>> = Object.fromEntries(
  ['check', 'preview', 'pages'].map((name) => [
    name,
    gitlabJob.parse(z.looseObject({ [name]: z.unknown() }).parse(readYaml(GITLAB))[name]),
  ]),
);

/** All of these files. */
export const PIPELINES: readonly TextFile[] = [...WORKFLOWS, GITLAB];

/** Shell scripts of a pipeline, each with the place where it stands; lines that are commented out as alternatives, too. */
export function scriptsOf({
  file,
  text,
}: TextFile): readonly { readonly at: string; readonly script: string }[] {
  const own =
    file === GITLAB.file
      ? Object.entries(GITLAB_JOBS).map(([name, job]) => ({
          at: `${file} ${name}`,
          script: job.script.join('\n'),
        }))
      : WORKFLOWS.filter((one) => one.file === file).flatMap(({ workflow: { jobs } }) =>
          Object.entries(jobs).flatMap(([name, { steps }]) =>
            steps.flatMap(({ run }, index) =>
              run === undefined ? [] : [{ at: `${file} ${name} ${index}`, script: run }],
            ),
          ),
        );
  return [...own, ...alternativesIn({ file, text })];
}

/** Steps that stand in the file as comments, in the form of steps. */
function alternativesIn({
  file,
  text,
}: TextFile): readonly { readonly at: string; readonly script: string }[] {
  const blocks = [...text.matchAll(/(?:^# {4,}.*\n)+/gm)].map(([block]) =>
    block.replaceAll(/^# {4,6}/gm, ''),
  );
  return blocks.flatMap((block, index) => {
    const steps = z
      .array(z.union([z.string(), step]))
      .parse(readYaml({ file: `${file}, comment`, text: block }));
    return steps.flatMap((one) => {
      const script = typeof one === 'string' ? one : one.run;
      return script === undefined ? [] : [{ at: `${file}, comment ${index}`, script }];
    });
  });
}

function readText(file: string): TextFile {
  return { file, text: readFileSync(file, 'utf8') };
}

function readYaml({ file, text }: TextFile): unknown {
  const document = parseDocument(text, { merge: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw new Error(`${file}: ${fault.message}`);
  return document.toJS();
}
