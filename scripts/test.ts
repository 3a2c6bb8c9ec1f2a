import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

/**
 * `npm test`: types, lint, format, unused code, generated files, content, then all tests (unit, built
 * site, browser). Every step runs even when an earlier one fails; the last line counts the tests.
 */
const STEPS = [
  ['astro', 'check'],
  ['eslint', '.'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['knip'],
  ['node', 'scripts/write-docs.ts', '--check'],
  ['node', 'scripts/check-content.ts', '--quiet'],
] as const;

const RESULTS = '.build/test-results.json';

mkdirSync('.build', { recursive: true });
rmSync(RESULTS, { force: true });
const failed: string[] = STEPS.filter(([command, ...args]) => !run(command, args)).map((step) =>
  step.join(' '),
);
run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]);

const tests = resultsOf(RESULTS);
for (const step of failed) console.error(`失败 / failed: ${step}`);
const broken = tests.failed + failed.length;
console.log(`${String(tests.passed + STEPS.length - failed.length)} passed, ${String(broken)} failed`);
process.exitCode = broken === 0 ? 0 : 1;

/** Counts of the run; one that broke off before or outside its tests counts as a failure. */
function resultsOf(file: string): { readonly passed: number; readonly failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, success } = z
    .object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() })
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  return { passed: numPassedTests, failed: success ? 0 : Math.max(numFailedTests, 1) };
}

function run(command: string, args: readonly string[]): boolean {
  console.error(`\n$ ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } })
      .status === 0
  );
}
