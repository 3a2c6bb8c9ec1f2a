import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findMissingFigures } from '../../../../src/companion/figures/compare-figures.ts';
import { toStanding } from '../../../../src/companion/standing.ts';
import { blocksOf } from '../../../../src/markdown/blocks.ts';
import { readContent } from '../../../../src/reading/read-content.ts';

const content = await readContent('content');

it('finds the two transposed digits in a shipped translation, and little else', { timeout: 60_000 }, () => {
  const found: string[] = [];
  let judged = 0;
  for (const translation of content.translations) {
    const id = `${translation.department}/${translation.year}`;
    const report = content.reports.find((one) => one.report.id === id);
    if (report?.input.language !== 'zh') continue;
    const [original, translated] = [report.source.body, translation.source.body];
    const { blocks } = toStanding(
      { locale: 'zh', body: original, blocks: blocksOf(original) },
      { locale: 'en', body: translated, blocks: blocksOf(translated) },
      translation.input,
    );
    for (const { source, target } of blocks) {
      judged += 1;
      const missing = findMissingFigures(
        { text: source.text, locale: 'zh' },
        { text: target?.text ?? '', locale: 'en' },
      );
      if (missing.length > 0) found.push(`${id} ${source.id} ${missing.join()}`);
    }
  }
  expect(found).toContain('sample-big-data-centre/2022 s-1-3-b1 4483.68万');
  expect(judged).toBeGreaterThan(2000);
  expect(found.length / judged).toBeLessThan(0.01);
});

it('every shipped translation has the blocks of its original', { timeout: 60_000 }, () => {
  const uneven = content.translations.filter(({ department, year, source }) => {
    const report = readFileSync(`content/reports/${department}/${year}.md`, 'utf8').replace(
      /^---\n[\s\S]*?\n---\n/,
      '',
    );
    const [left, right] = [report, source.body].map((text) => blocksOf(text).map(({ shape }) => shape));
    return left?.join() !== right?.join();
  });
  expect(uneven.map(({ source }) => source.file)).toEqual([]);
});
