import { VERBS } from './report/all-verbs.ts';
import { runReport } from './report/run-report.ts';

/** `npm run report -- <verb>`: publishing by staff. What it can do is told by `--help`. */
const code = await runReport(process.argv.slice(2), VERBS, {
  environment: process.env,
  folder: process.cwd(),
  isTerminal: process.stdin.isTTY && process.stdout.isTTY,
  print: (text) => {
    console.log(text);
  },
  warn: (text) => {
    console.error(text);
  },
});

// A server or a library may leave something running; what was printed has to be out before the end.
for (const stream of [process.stdout, process.stderr])
  await new Promise<void>((resolve) => {
    stream.write('', () => {
      resolve();
    });
  });
process.exit(code);
