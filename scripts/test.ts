import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
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
const failed: string[] = STEPS.filter(([command, ...args]) => !run(command, args)).map((step) =>
  step.join(' '),
);
run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]);

const { numPassedTests, numFailedTests, success } = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() })
  .parse(JSON.parse(readFileSync(RESULTS, 'utf8')));
for (const step of failed) console.error(`失败 / failed: ${step}`);
const broken = numFailedTests + failed.length + (!success && numFailedTests === 0 ? 1 : 0);
console.log(`${String(numPassedTests + STEPS.length - failed.length)} passed, ${String(broken)} failed`);
process.exitCode = broken === 0 ? 0 : 1;

function run(command: string, args: readonly string[]): boolean {
  console.error(`\n$ ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } })
      .status === 0
  );
}
