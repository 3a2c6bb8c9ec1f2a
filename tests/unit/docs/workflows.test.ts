import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCheckCall } from '../../../scripts/check-arguments.ts';
import { GITLAB, GITLAB_JOBS, PIPELINES, WORKFLOWS, scriptsOf, type Step } from './workflow-files.ts';

/** Versions of actions that are known to be there; those of Gitea and Forgejo have copies on their own servers. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  '.github': [
    'actions/cache/restore@v6',
    'actions/cache/save@v6',
    'actions/checkout@v7',
    'actions/configure-pages@v6',
    'actions/deploy-pages@v5',
    'actions/setup-node@v7',
    'actions/upload-artifact@v7',
    'actions/upload-pages-artifact@v5',
    'github/codeql-action/upload-sarif@v4',
  ],
  '.gitea': ['actions/checkout@v4', 'actions/upload-artifact@v3'],
};

/** All that a job may do besides reading the repository, and why no less will do. */
const RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Lists findings under code scanning; private repositories are asked for their runs.
  '.github/workflows/check.yml code-scanning': {
    contents: 'read',
    actions: 'read',
    'security-events': 'write',
  },
  // Asks for the address of the repository's Pages.
  '.github/workflows/publish.yml build': { contents: 'read', pages: 'read' },
  // Publishes what the job before has built; reads nothing.
  '.github/workflows/publish.yml github-pages': { pages: 'write', 'id-token': 'write' },
  // Writes the review.
  '.gitea/workflows/check.yml check': { contents: 'read', 'pull-requests': 'write' },
};

const commands = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts;

const jobs = WORKFLOWS.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ at: `${file} ${name}`, file, job })),
);
const steps: readonly (Step & { readonly at: string; readonly file: string })[] = jobs.flatMap(
  ({ at, file, job }) => job.steps.map((step, index) => ({ ...step, at: `${at} ${index}`, file })),
);
const scripts = PIPELINES.flatMap(scriptsOf);

describe('every workflow', () => {
  it('is there for GitHub, and for Gitea and Forgejo', () => {
    expect(WORKFLOWS.map(({ file }) => file)).toEqual([
      '.github/workflows/check.yml',
      '.github/workflows/publish.yml',
      '.gitea/workflows/check.yml',
      '.gitea/workflows/publish.yml',
    ]);
  });

  it.each(WORKFLOWS)('$file reads the repository and nothing else, unless a job says so', ({ workflow }) => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('gives no job more rights than it needs', () => {
    const given = jobs.flatMap(({ at, job }) => (job.permissions ? [[at, job.permissions] as const] : []));
    expect(Object.fromEntries(given)).toEqual(RIGHTS);
  });

  it.each(steps.filter(({ uses }) => uses !== undefined))(
    '$at pins $uses to a version that is known',
    ({ file, uses }) => {
      expect(ACTIONS[file.split('/')[0] ?? '']).toContain(uses);
    },
  );

  it('leaves no token behind after checking out', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  it.each(jobs)('$at ends some time', ({ job }) => {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('waits for jobs that are there', () => {
    for (const { workflow } of WORKFLOWS) {
      for (const { needs } of Object.values(workflow.jobs)) {
        if (needs !== undefined) expect(Object.keys(workflow.jobs)).toContain(needs);
      }
    }
  });

  it('is for pull requests and the main branch, never for code of a fork with rights of the repository', () => {
    for (const { workflow } of WORKFLOWS) {
      expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
      expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    }
  });
});

describe('every script', () => {
  it('is found, alternatives in comments too', () => {
    expect(scripts.filter(({ at }) => at.includes('comment')).map(({ at }) => at)).toContain(
      '.gitlab-ci.yml, comment 0',
    );
    expect(scripts.length).toBeGreaterThan(20);
  });

  it.each(scripts)('$at is a shell script', ({ script }) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('holds no text of a pull request: values come through the environment', () => {
    expect(scripts.filter(({ script }) => script.includes('${{'))).toEqual([]);
  });

  it.each(PIPELINES)('of $file calls commands that are there', ({ text }) => {
    const called = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter((name) => !(name in commands))).toEqual([]);
  });

  it('calls the check with options that it understands, in the form that the place shows', () => {
    const calls = scripts.flatMap(({ at, script }) =>
      [...script.matchAll(/npm run (?:--silent )?check -- ([^\n<>|]*)/g)].map(([, words = '']) => ({
        at,
        call: readCheckCall(words.trim().split(/\s+/)),
      })),
    );
    expect(calls.map(({ at, call }) => `${at}: ${call.kind === 'check' ? call.options.format : call.kind}`))
      .toMatchInlineSnapshot(`
      [
        ".github/workflows/check.yml check 3: github",
        ".github/workflows/check.yml check 4: terminal",
        ".github/workflows/check.yml code-scanning 3: sarif",
        ".gitea/workflows/check.yml check 2: gitea",
        ".gitea/workflows/check.yml check 3: terminal",
        ".gitlab-ci.yml check: gitlab",
        ".gitlab-ci.yml check: terminal",
      ]
    `);
  });

  it.each(PIPELINES)('of $file names files that are there', ({ text }) => {
    const named = [...text.matchAll(/(?<![\w./-])((?:scripts|docs|\.github|\.gitea)\/[\w./-]*\w)/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('prints nothing of npm into a file that a machine reads', () => {
    const redirected = scripts.flatMap(
      ({ script }) => script.match(/npm run.*(?<![|<])> *\S+\.(?:json|sarif)/g) ?? [],
    );
    expect(redirected.length).toBe(3);
    for (const line of redirected) expect(line).toContain('--silent');
  });
});

describe('publishing', () => {
  const publishers = WORKFLOWS.filter(({ file }) => file.endsWith('publish.yml'));

  it('is off until it is switched on', () => {
    expect(publishers.map(({ workflow }) => Object.values(workflow.jobs)[0]?.if)).toEqual([
      "vars.PUBLISH == 'true'",
      "vars.PUBLISH == 'true'",
    ]);
    expect(GITLAB_JOBS['pages']?.rules).toEqual([
      { if: '$PUBLISH == "true" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
    ]);
  });

  it('happens after every change of the main branch, every morning, and by hand for an earlier commit', () => {
    for (const { workflow } of publishers) {
      expect(workflow.on).toMatchObject({
        push: { branches: ['main'] },
        // 22:17 UTC is 06:17 of the next day in Beijing.
        schedule: [{ cron: '17 22 * * *' }],
        workflow_dispatch: { inputs: { commit: { required: false } } },
      });
    }
  });

  it('never runs twice at once, nor breaks off', () => {
    for (const { workflow } of publishers)
      expect(workflow['concurrency']).toEqual({ group: 'publish', 'cancel-in-progress': false });
    expect(GITLAB_JOBS['pages']).toMatchObject({ resource_group: 'publish', interruptible: false });
  });

  it('judges coverage by the day in Beijing, wherever a site is built', () => {
    const builds = scripts.filter(({ script }) => script.includes('npm run build'));
    expect(builds).toHaveLength(6);
    for (const { script } of builds) expect(script).toContain('MINGZHANG_DATE=$(TZ=UTC-8 date +%F)');
    // In POSIX the sign counts from the place to Greenwich: UTC-8 is eight hours ahead, without a table of zones.
    expect(spawnSync('sh', ['-c', 'TZ=UTC-8 date +%z'], { encoding: 'utf8' }).stdout).toBe('+0800\n');
  });

  it('builds previews for the address at which a reviewer opens them', () => {
    const builds = steps.filter(({ run }) => /npm run build$/m.test(run ?? ''));
    expect(builds.map(({ env }) => env)).toEqual(
      builds.map(() => ({ MINGZHANG_URL: 'http://localhost:8000/' })),
    );
    expect(builds).toHaveLength(2);
    expect(GITLAB_JOBS['preview']?.script).toContain('export MINGZHANG_URL=http://localhost:8000/');
    for (const name of ['publishing', 'publishing.zh'])
      expect(readFileSync(`docs/${name}.md`, 'utf8')).toContain('`python3 -m http.server 8000`');
  });

  it('renders every page anew', () => {
    const published = scripts.filter(({ script }) => script.includes('SHA256SUMS'));
    expect(published).toHaveLength(3);
    for (const { script } of published) expect(script).toContain('npm run build -- --clean');
  });

  it('keeps for previews what a build keeps for the next one', () => {
    const build = readFileSync('scripts/build-site.ts', 'utf8');
    for (const kept of ["'.cache/astro'", "'.cache/search'", "'.build/code'"]) expect(build).toContain(kept);
    const caches = steps.filter(({ uses }) => uses?.startsWith('actions/cache/'));
    expect(caches.map((step) => step.with?.['path'])).toEqual([
      '.cache\n.build/code\n',
      '.cache\n.build/code\n',
    ]);
    expect(GITLAB.text.match(/paths: \[\.cache\/, \.build\/code\]/g)).toHaveLength(2);
  });

  it('is done by a script that the shell can read', () => {
    expect(spawnSync('sh', ['-n', 'scripts/publish-release.sh']).status).toBe(0);
  });
});
