import { describe, expect, test } from 'vitest';
import { findDifferentSections, findHeadingLevels } from '../../../src/checks/headings.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { parseMarkdownFile } from '../../../src/reading/source-file.ts';
import { sampleFile, verbatim } from './sample-report.ts';

const chinese = '\n## 部门基本情况\n\n### 主要职责\n\n甲\n\n## 主要问题\n';
const english = '\n## Overview\n\n### Duties\n\nA\n\n## Problems\n';

const ENGLISH_FILE = 'reports/health/2023.en.md';

function faults(text: string, translated: string): readonly Finding[] {
  const translation = `---\ntranslationOf: pending\nstatus: reviewed\n---\n${translated}`;
  return findDifferentSections(
    sampleFile('', undefined, text).source,
    parseMarkdownFile(ENGLISH_FILE, translation),
  );
}

test('a translation with the same sections has no fault, whatever its text was made from', () => {
  expect(faults(chinese, english)).toEqual([]);
  expect(faults(chinese.replaceAll('\n', '\r\n'), english)).toEqual([]);
});

describe('sections that differ', () => {
  test('are an error at the first one, with what both say', () => {
    expect(faults(chinese, '\n## Overview\n\n## Duties\n\n## Problems\n')).toStrictEqual([
      {
        code: 'translation-sections-differ',
        severity: 'error',
        place: { file: ENGLISH_FILE, field: '', position: { line: 8, column: 1 } },
        args: { expected: verbatim('s-1-1 主要职责'), found: verbatim('s-2 Duties') },
      },
    ]);
  });

  test('may be missing at the end', () => {
    expect(faults(chinese, '\n## Overview\n\n### Duties\n')).toStrictEqual([
      {
        code: 'translation-sections-differ',
        severity: 'error',
        place: { file: ENGLISH_FILE, field: '' },
        args: { expected: verbatim('s-2 主要问题'), found: verbatim('—') },
      },
    ]);
  });

  test('may be one too many', () => {
    const [fault] = faults(chinese, `${english}\n## Recommendations\n`);
    expect(fault?.args).toEqual({ expected: verbatim('—'), found: verbatim('s-3 Recommendations') });
    expect(fault?.place.position).toEqual({ line: 14, column: 1 });
  });

  test('may be all of them', () => {
    expect(faults(chinese, '').map(({ args }) => args)).toEqual([
      { expected: verbatim('s-1 部门基本情况'), found: verbatim('—') },
    ]);
  });

  test('are not looked for in fenced code', () => {
    expect(faults(chinese, `${english}\n\`\`\`\n## no heading\n\`\`\`\n`)).toEqual([]);
  });
});

describe('the levels of headings', () => {
  const levels = (body: string): readonly Finding[] =>
    findHeadingLevels(parseMarkdownFile('reports/health/2023.md', `---\nlanguage: zh\n---\n${body}`));

  test.each([
    ['no heading', '甲\n'],
    ['main sections', '## 甲\n\n## 乙\n'],
    ['three levels down and up again', '## 甲\n### 乙\n#### 丙\n## 丁\n### 戊\n'],
  ])('are in order with %s', (_, body) => {
    expect(levels(body)).toEqual([]);
  });

  test('begin at the second, as the first is the title of the page', () => {
    expect(levels('\n# 甲\n')).toStrictEqual([
      {
        code: 'heading-level',
        severity: 'error',
        place: { file: 'reports/health/2023.md', field: '', position: { line: 5, column: 1 } },
        args: { found: verbatim('甲') },
      },
    ]);
  });

  test.each([
    ['skip none at the beginning', '### 甲\n', '4:甲'],
    ['skip none in the middle', '## 甲\n\n#### 乙\n', '6:乙'],
    ['do not go below the fourth', '## 甲\n### 乙\n#### 丙\n##### 丁\n', '7:丁'],
    ['count when underlined', '甲\n===\n', '4:甲'],
  ])('%s', (_, body, expected) => {
    expect(
      levels(body).map(
        ({ place, args }) =>
          `${place.position?.line}:${args.found?.kind === 'verbatim' ? args.found.text : ''}`,
      ),
    ).toEqual([expected]);
  });
});
