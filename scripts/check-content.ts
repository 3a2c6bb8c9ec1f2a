import { parseArgs } from 'node:util';
import { loadMessages } from '../src/i18n/translator.ts';
import { SEVERITIES } from '../src/vocabulary/findings.ts';
import { findContentFaults } from './content-findings.ts';
import { formatAsJson } from './formatters/json.ts';
import { formatForTerminal } from './formatters/terminal.ts';

/**
 * `npm run check`: reads all content, prints every finding, and fails when one of them is an error.
 * `--format json` prints JSON lines; `--quiet` leaves out questions and notes; `--root` names another
 * content folder.
 */
const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'terminal' },
    quiet: { type: 'boolean', default: false },
    root: { type: 'string', default: 'content' },
  },
});

await loadMessages(process.cwd());
const findings = await findContentFaults(values.root);
const shown = values.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
const format = values.format === 'json' ? formatAsJson : formatForTerminal;
if (shown.length > 0) console.log(format(shown));
const counts = SEVERITIES.map(
  (severity) => findings.filter((finding) => finding.severity === severity).length,
);
console.error(
  `错误 ${counts[0]}，疑点 ${counts[1]}，提示 ${counts[2]}。 Errors: ${counts[0]}, questions: ${counts[1]}, notes: ${counts[2]}.`,
);
process.exitCode = counts[0] === 0 ? 0 : 1;
