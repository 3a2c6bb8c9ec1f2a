import { buildSite } from './build-site.ts';
import { startProgress } from './progress.ts';
import { serve } from './serve.ts';

/** `npm start`: builds what has changed, serves the site and prints its address. Ctrl-C ends it. */
const progress = startProgress();
const outcome = await buildSite(progress);
if (outcome.kind === 'refused') {
  console.error(outcome.report);
  console.error('内容有错误，请更正后再运行。 The content has errors; correct them and start again.');
  process.exit(1);
}
const server = await serve();
progress.done(
  outcome.kind === 'unchanged' ? '内容未变，使用已生成的网站' : '网站已生成',
  outcome.kind === 'unchanged' ? 'nothing has changed, using the site as built' : 'the site is built',
);
console.log(`\n  ${server.address}\n\n  按 Ctrl-C 结束。 Press Ctrl-C to stop.\n`);
const stop = (): void => {
  void server.stop().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
