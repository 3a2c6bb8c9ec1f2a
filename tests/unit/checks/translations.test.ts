import { describe, expect, test } from 'vitest';
import { findHeadingLevels, findTranslationFaults } from '../../../src/checks/translations.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { digestOf } from '../../../src/markdown/render-cache.ts';
import { readTranslation, type TranslationFile } from '../../../src/reading/read-report.ts';
import { parseMarkdownFile } from '../../../src/reading/source-file.ts';
import { sampleFile } from './sample-report.ts';

const chinese = '\n## 部门基本情况\n\n### 主要职责\n\n甲\n\n## 主要问题\n';
const english = '\n## Overview\n\n### Duties\n\nA\n\n## Problems\n';

const ENGLISH_FILE = 'reports/health/2023.en.md';

function translation(
  text: string,
  of = digestOf(chinese),
  identity = { department: 'health', year: 2023 },
): TranslationFile {
  const { file } = readTranslation(
    ENGLISH_FILE,
    `---\ntranslationOf: ${of}\nstatus: reviewed\n---\n${text}`,
    {
      ...identity,
      locale: 'en',
    },
  );
  if (!file) throw new Error('The sample is no translation.');
  return file;
}

function faults(text: string, ...translations: readonly TranslationFile[]): readonly Finding[] {
  return findTranslationFaults(sampleFile('', undefined, text), translations);
}

const verbatim = (text: string): object => ({ kind: 'verbatim', text });

test('a translation of the present text with the same sections has no fault', () => {
  expect(faults(chinese, translation(english))).toEqual([]);
});

test('white space around the text and line ends do not make a translation outdated', () => {
  expect(faults(`\n${chinese}\n\n`.replaceAll('\n', '\r\n'), translation(english))).toEqual([]);
});

test('a translation of an earlier text is outdated, which is a note at its digest', () => {
  expect(faults(chinese, translation(english, digestOf('earlier')))).toStrictEqual([
    {
      code: 'translation-outdated',
      severity: 'note',
      place: { file: ENGLISH_FILE, field: 'translationOf', position: { line: 2, column: 16 } },
      args: {},
    },
  ]);
});

test('a translation that was never stamped is outdated', () => {
  expect(faults(chinese, translation(english, 'pending')).map(({ code }) => code)).toEqual([
    'translation-outdated',
  ]);
});

test('a report without translation has a note for each language', () => {
  expect(faults(chinese)).toStrictEqual([
    {
      code: 'translation-missing',
      severity: 'note',
      place: { file: 'reports/health/2023.md', field: '' },
      args: { locale: verbatim('en') },
    },
  ]);
});

test('the translation of another report does not count', () => {
  const others = [
    translation(english, digestOf(chinese), { department: 'health', year: 2022 }),
    translation(english, digestOf(chinese), { department: 'culture', year: 2023 }),
  ];
  expect(faults(chinese, ...others).map(({ code }) => code)).toEqual(['translation-missing']);
});

describe('sections that differ', () => {
  test('are an error at the first one, with what both say', () => {
    expect(faults(chinese, translation('\n## Overview\n\n## Duties\n\n## Problems\n'))).toStrictEqual([
      {
        code: 'translation-sections-differ',
        severity: 'error',
        place: { file: ENGLISH_FILE, field: '', position: { line: 8, column: 1 } },
        args: { expected: verbatim('s-1-1 主要职责'), found: verbatim('s-2 Duties') },
      },
    ]);
  });

  test('may be missing at the end', () => {
    expect(faults(chinese, translation('\n## Overview\n\n### Duties\n'))).toStrictEqual([
      {
        code: 'translation-sections-differ',
        severity: 'error',
        place: { file: ENGLISH_FILE, field: '' },
        args: { expected: verbatim('s-2 主要问题'), found: verbatim('—') },
      },
    ]);
  });

  test('may be one too many', () => {
    const [fault] = faults(chinese, translation(`${english}\n## Recommendations\n`));
    expect(fault?.args).toEqual({ expected: verbatim('—'), found: verbatim('s-3 Recommendations') });
    expect(fault?.place.position).toEqual({ line: 14, column: 1 });
  });

  test('are an error beside the note that the translation is outdated', () => {
    expect(faults(chinese, translation('', 'pending')).map(({ code }) => code)).toEqual([
      'translation-sections-differ',
      'translation-outdated',
    ]);
  });

  test('are not looked for in fenced code', () => {
    expect(faults(chinese, translation(`${english}\n\`\`\`\n## no heading\n\`\`\`\n`))).toEqual([]);
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
