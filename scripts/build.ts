import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { startProgress } from './progress.ts';

/** `npm run build`: builds `dist/`. `--clean` renders every page anew. */
const { values } = parseArgs({ options: { clean: { type: 'boolean', default: false } } });
const progress = startProgress();
const outcome = await buildSite(progress, { ...values, force: true });
if (outcome.kind === 'refused') {
  console.error(outcome.report);
  console.error(
    '内容有错误，未生成；原有网站不变。 The content has errors; nothing was published and the old site stands.',
  );
  process.exitCode = 1;
} else progress.done('已生成 dist/', 'dist/ is ready');
