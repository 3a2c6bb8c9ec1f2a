import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MONEY_DISPLAYS } from '../../../src/i18n/money-display.ts';
import { NAMESPACES } from '../../../src/i18n/i18next-options.ts';
import { ADMIN_BACKENDS } from '../../../src/vocabulary/admin-backends.ts';
import {
  FUND_CLASSES,
  LINE_CLASSES,
  PHASES,
  POST_KINDS,
  THREE_PUBLIC_PARTS,
} from '../../../src/vocabulary/budget.ts';
import {
  DEPARTMENT_KINDS,
  NAME_STATUSES,
  REGION_LEVELS,
  SUCCESSIONS,
} from '../../../src/vocabulary/department-kinds.ts';
import { DISCLOSURE_METHODS, VALIDITIES } from '../../../src/vocabulary/disclosure.ts';
import { COMPARATORS, GRADES } from '../../../src/vocabulary/evaluation.ts';
import { FINDING_CODES, FINDING_SEVERITY, SEVERITIES } from '../../../src/vocabulary/findings.ts';
import { REPORT_SECTIONS } from '../../../src/vocabulary/report-sections.ts';
import { LOCALES, type Locale } from '../../../src/vocabulary/locales.ts';
import { MEASURE_IDS } from '../../../src/vocabulary/measures.ts';
import {
  COVERAGES,
  EVALUATORS,
  PROSE_ORIGINS,
  REPLY_STATES,
  REPORT_KINDS,
  TRANSLATION_STATUSES,
} from '../../../src/vocabulary/report-kinds.ts';

const FOLDER = 'public/locales';
/** Endings that i18next gives to the forms of a counted message. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const PLACEHOLDER = /\{\{\s*([\w.]+)\s*\}\}/g;

/** All messages of a language: `namespace:path.of.key` and text. */
function messagesOf(locale: Locale): ReadonlyMap<string, string> {
  return new Map(
    NAMESPACES.flatMap((namespace) => {
      const content: unknown = JSON.parse(readFileSync(`${FOLDER}/${locale}/${namespace}.json`, 'utf8'));
      return flatten(content, `${namespace}:`);
    }),
  );
}

function flatten(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`${path} is neither a text nor a mapping.`);
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path.endsWith(':') ? `${path}${key}` : `${path}.${key}`),
  );
}

function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))].sort();
}

const MESSAGES = { zh: messagesOf('zh'), en: messagesOf('en') } satisfies Record<
  Locale,
  ReadonlyMap<string, string>
>;
const base = (key: string): string => key.replace(PLURAL, '');

describe('message files', () => {
  it.each(LOCALES)('are one for each namespace in %s, and no other', (locale) => {
    expect(readdirSync(`${FOLDER}/${locale}`).sort()).toEqual(
      NAMESPACES.map((name) => `${name}.json`).sort(),
    );
  });

  it('have the same keys in both languages', () => {
    const [zh, en] = [MESSAGES.zh, MESSAGES.en].map((messages) =>
      [...new Set([...messages.keys()].map(base))].sort(),
    );
    expect(en).toEqual(zh);
  });

  it('have the forms of number that each language needs', () => {
    for (const locale of LOCALES) {
      const wanted = new Intl.PluralRules(locale)
        .resolvedOptions()
        .pluralCategories.map((form) => `_${form}`);
      const counted = [...MESSAGES[locale].keys()].filter((key) => PLURAL.test(key));
      expect(counted.length).toBeGreaterThan(0);
      for (const key of new Set(counted.map(base))) {
        expect(
          counted
            .filter((other) => base(other) === key)
            .map((other) => other.slice(key.length))
            .sort(),
          key,
        ).toEqual(wanted.toSorted());
      }
    }
  });

  it.each([...MESSAGES.en.keys()])('%s has the same placeholders in both languages', (key) => {
    const zh = MESSAGES.zh.get(key) ?? MESSAGES.zh.get(`${base(key)}_other`) ?? '';
    const en = MESSAGES.en.get(key) ?? '';
    expect(placeholdersOf(en)).toEqual(placeholdersOf(zh));
  });

  it('leave nothing empty but the remark on unofficial names, which a Chinese page never needs', () => {
    const empty = LOCALES.flatMap((locale) =>
      [...MESSAGES[locale]].filter(([, text]) => text.trim() === '').map(([key]) => `${locale} ${key}`),
    );
    expect(empty).toEqual(['zh site:department.unofficialName']);
  });

  it('hold no braces but those of placeholders and of YAML examples', () => {
    for (const [key, text] of [...MESSAGES.zh, ...MESSAGES.en]) {
      const rest = text.replaceAll(PLACEHOLDER, '').replace('{ zh: …, en: … }', '');
      expect(rest, key).not.toMatch(/[{}]/);
    }
  });
});

describe('Chinese messages', () => {
  /** Names, and words that an editor types: they are the same in every language. */
  const NOT_TRANSLATED = [
    'WCAG',
    'YAML',
    'PEFA',
    'Cookie',
    'JavaScript',
    'npm run stamp',
    'http',
    'https',
    'budget.lines',
    'true',
    'false',
    'GitHub',
    'GitLab',
    'Gitea',
    'Forgejo',
    'Word',
    'Excel',
    'Ctrl',
    'content',
    'departments',
    'reports',
    'unofficial',
    'XLIFF',
    'XLSX',
    'LibreOffice',
    'Markdown',
    'soffice',
    'docx',
    'xlsx',
  ];

  /** What is typed at a terminal: commands with their verbs, options with the values that they take, settings files,
   * endings of file names. */
  const TYPED =
    /npm run [a-z]+(?: -- [a-z]+)?|--[a-z][a-z-]*(?: [a-z]+(?:\|[a-z]+)+)?|\b[a-z]+\.yaml\b|(?<![A-Za-z])\.[a-z]{2,5}\b/g;

  it.each([...MESSAGES.zh])('%s holds no English words', (_, text) => {
    const rest = text
      .replaceAll(PLACEHOLDER, '')
      .replaceAll(TYPED, '')
      .replaceAll(new RegExp(`\\b(?:${NOT_TRANSLATED.join('|')})\\b`, 'g'), '');
    expect(rest).not.toMatch(/[A-Za-z]{4,}/);
  });

  it.each([...MESSAGES.zh])('%s has Chinese punctuation', (_, text) => {
    expect(text).not.toMatch(/\p{Script=Han}[,;?!()]|[,;?!()]\p{Script=Han}/u);
  });
});

describe('English messages', () => {
  it.each([...MESSAGES.en])('%s holds no Chinese characters or punctuation', (_, text) => {
    expect(text).not.toMatch(/[\p{Script=Han}，。；：？！（）“”《》、]/u);
  });
});

describe('closed lists', () => {
  const LISTS: readonly (readonly [name: string, terms: readonly string[], key: string])[] = [
    ['PHASES', PHASES, 'vocabulary:phases'],
    ['LINE_CLASSES', LINE_CLASSES, 'vocabulary:lineClasses'],
    ['FUND_CLASSES', FUND_CLASSES, 'vocabulary:fundClasses'],
    ['THREE_PUBLIC_PARTS', THREE_PUBLIC_PARTS, 'vocabulary:threePublic'],
    ['POST_KINDS', POST_KINDS, 'vocabulary:postKinds'],
    ['DEPARTMENT_KINDS', DEPARTMENT_KINDS, 'vocabulary:departmentKinds'],
    ['SUCCESSIONS', SUCCESSIONS, 'vocabulary:successions'],
    ['NAME_STATUSES', NAME_STATUSES, 'vocabulary:nameStatuses'],
    ['REGION_LEVELS', REGION_LEVELS, 'vocabulary:regionLevels'],
    ['VALIDITIES', VALIDITIES, 'vocabulary:validities'],
    ['DISCLOSURE_METHODS', DISCLOSURE_METHODS, 'vocabulary:disclosureMethods'],
    ['GRADES', GRADES, 'vocabulary:grades'],
    ['MEASURE_IDS', MEASURE_IDS, 'vocabulary:measures'],
    ['COMPARATORS', COMPARATORS, 'vocabulary:comparators'],
    ['SEVERITIES', SEVERITIES, 'vocabulary:severities'],
    ['REPORT_KINDS', REPORT_KINDS, 'vocabulary:reportKinds'],
    ['EVALUATORS', EVALUATORS, 'vocabulary:evaluators'],
    ['COVERAGES', COVERAGES, 'vocabulary:coverages'],
    ['PROSE_ORIGINS', PROSE_ORIGINS, 'vocabulary:proseOrigins'],
    ['TRANSLATION_STATUSES', TRANSLATION_STATUSES, 'vocabulary:translationStatuses'],
    ['REPLY_STATES', REPLY_STATES, 'vocabulary:replyStates'],
    ['LOCALES', LOCALES, 'site:languages'],
    ['ADMIN_BACKENDS', ADMIN_BACKENDS, 'admin:backends'],
    ['REPORT_SECTIONS', REPORT_SECTIONS, 'findings:reportSections'],
    ['FINDING_CODES', FINDING_CODES, 'findings:sentence'],
    [
      'units of money',
      LOCALES.flatMap((locale) => MONEY_DISPLAYS[locale].all.map(({ id }) => id)),
      'report:units',
    ],
  ];
  const terms = LISTS.flatMap(([name, list, key]) =>
    list.map((term) => ({ name, term, key: `${key}.${term}` })),
  );

  it('of src/vocabulary are all in this table', async () => {
    const exported: string[] = [];
    for (const file of readdirSync('src/vocabulary').sort()) {
      const module: unknown = await import(`../../../src/vocabulary/${file}`);
      if (typeof module !== 'object' || module === null) throw new TypeError(`${file} exports nothing.`);
      exported.push(
        ...Object.entries(module).flatMap(([name, value]) => (Array.isArray(value) ? [name] : [])),
      );
    }
    // 元, 万元 and 亿元 are what an editor writes; a page shows the units of money of its language.
    // OUTLINED_KINDS are some of REPORT_KINDS.
    const withoutMessages = ['MONEY_UNITS', 'OUTLINED_KINDS'];
    expect(exported.filter((name) => !withoutMessages.includes(name)).sort()).toEqual(
      LISTS.flatMap(([name]) => (name === name.toUpperCase() ? [name] : [])).sort(),
    );
  });

  it.each(terms)('$name: $term has its message in both languages', ({ key }) => {
    expect(MESSAGES.zh.get(key)).toBeTruthy();
    expect(MESSAGES.en.get(key)).toBeTruthy();
  });
});

describe('messages about findings', () => {
  const rules: readonly string[] = Object.entries(FINDING_SEVERITY).flatMap(([code, severity]) =>
    severity === 'error' ? [] : [code],
  );
  const keysIn = (locale: Locale, prefix: string): readonly string[] =>
    [...MESSAGES[locale].keys()].flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));

  it.each(LOCALES)('are one sentence for each code in %s, and no other', (locale) => {
    expect(keysIn(locale, 'findings:sentence.').toSorted()).toEqual(FINDING_CODES.toSorted());
  });

  it.each(LOCALES)('are a name and a question for each rule in %s, and no other', (locale) => {
    expect(keysIn(locale, 'rules:rules.').toSorted()).toEqual(
      rules.flatMap((code) => [`${code}.name`, `${code}.asks`]).toSorted(),
    );
  });

  it.each(rules)('name %s shortly and ask one question, in both languages', (code) => {
    const [zh, en] = [MESSAGES.zh, MESSAGES.en].map((messages) => ({
      name: messages.get(`rules:rules.${code}.name`) ?? '',
      asks: messages.get(`rules:rules.${code}.asks`) ?? '',
    }));
    expect(zh?.name.length).toBeLessThanOrEqual(14);
    expect(en?.name.length).toBeLessThanOrEqual(40);
    expect(`${zh?.name}${en?.name}`).not.toMatch(/[.。?？]/);
    expect(zh?.asks).toMatch(/？/);
    expect(en?.asks).toMatch(/\?/);
  });

  it('give every rule a name of its own', () => {
    for (const locale of LOCALES) {
      const names = rules.map((code) => MESSAGES[locale].get(`rules:rules.${code}.name`));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('have variants only of codes that there are', () => {
    const codes = keysIn('zh', 'findings:variant.').map((key) => key.split('.')[0]);
    expect(codes.filter((code) => !rules.includes(code ?? ''))).toEqual([]);
  });

  it.each(keysIn('zh', 'findings:variant.'))(
    'have the values of the usual sentence, or fewer, in the variant %s',
    (variant) => {
      const usual = placeholdersOf(MESSAGES.zh.get(`findings:sentence.${variant.split('.')[0]}`) ?? '');
      expect(usual).toEqual(
        expect.arrayContaining([...placeholdersOf(MESSAGES.zh.get(`findings:variant.${variant}`) ?? '')]),
      );
    },
  );

  it('word what an amount may have slipped against', () => {
    for (const locale of LOCALES)
      expect(keysIn(locale, 'findings:slipAgainst.')).toEqual(['initial', 'adjusted', 'parts', 'last-year']);
  });
});
