import { writeFields } from '../../../src/intake/draft/write-frontmatter.ts';
import { toFieldTexts } from '../../../src/intake/draft/field-text.ts';
import { wordsFor, type Words } from '../../../src/i18n/words.ts';
import { formatFinding } from '../../../src/i18n/format-finding.ts';
import { parseYamlFile } from '../../../src/reading/source-file.ts';
import { validate } from '../../../src/reading/validate.ts';
import { department } from '../../../src/schema/department.ts';
import type { LocalizedText } from '../../../src/schema/localized-text.ts';
import { region } from '../../../src/schema/region.ts';
import { site } from '../../../src/schema/site.ts';
import { LOCALES, type Locale } from '../../../src/vocabulary/locales.ts';
import { fieldNotesFor } from '../field-notes.ts';
import { localizedAnswer, type Answers } from './answers.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Path from the content folder. */
  readonly file: string;
  readonly text: string;
}

/** Address of the licence that content has where none is named: Creative Commons Attribution 4.0. */
const USUAL_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The files of a new organisation: region, department, and last the site's settings. */
export function organisationFiles(answers: Answers): readonly ContentFile[] {
  return [
    write(`regions/${answers.get('region') ?? ''}.yaml`, regionOf(answers)),
    write(`departments/${answers.get('department') ?? ''}.yaml`, departmentOf(answers)),
    write('site.yaml', siteOf(answers)),
  ];
}

/** What is wrong with the files, one sentence each. */
export function findFileFaults(files: readonly ContentFile[], words: Words): readonly string[] {
  return files.flatMap(({ file, text }) =>
    validate(kindOf(file).schema, parseYamlFile(file, text)).findings.map(
      (finding) => `${file} ${finding.place.field}: ${formatFinding(finding, words).sentence}`,
    ),
  );
}

function kindOf(file: string): {
  readonly schema: typeof site | typeof region | typeof department;
  readonly address: string;
} {
  if (file.startsWith('regions/')) return { schema: region, address: '../../docs/schema/region.schema.json' };
  if (file.startsWith('departments/'))
    return { schema: department, address: '../../docs/schema/department.schema.json' };
  return { schema: site, address: '../docs/schema/site.schema.json' };
}

function write(file: string, data: object): ContentFile {
  const { schema, address } = kindOf(file);
  const text = writeFields(toFieldTexts(data), {
    schema,
    schemaAddress: address,
    empty: 'null',
    notes: fieldNotesFor(wordsFor('zh')),
  });
  return { file, text };
}

function regionOf(answers: Answers): object {
  return {
    name: localizedAnswer(answers, 'region-name'),
    level: answers.get('region-level'),
    divisionCode: answers.get('division-code'),
  };
}

function departmentOf(answers: Answers): object {
  const name = localizedAnswer(answers, 'department-name');
  return {
    region: answers.get('region'),
    name,
    nameStatus: answers.get('department-name-status') ?? 'unofficial',
    shortName: localizedAnswer(answers, 'department-short') ?? name,
    kind: answers.get('department-kind'),
  };
}

function siteOf(answers: Answers): object {
  const name = localizedAnswer(answers, 'name');
  const host = localizedAnswer(answers, 'host');
  return {
    name,
    description: localizedAnswer(answers, 'description') ?? usualDescription({ ...name, ...host }),
    url: answers.get('url'),
    defaultLocale: answers.get('locale') ?? LOCALES[0],
    authority: localizedAnswer(answers, 'authority'),
    host,
    organiser: localizedAnswer(answers, 'organiser'),
    licence: {
      name:
        localizedAnswer(answers, 'licence-name') ?? inEveryLanguage((words) => words.t('staff:init.licence')),
      url: answers.get('licence-url') ?? USUAL_LICENCE,
    },
    contactUrl: answers.get('contact-url'),
  };
}

/** One sentence about the site, in the languages in which its host or itself has a name. */
function usualDescription(name: LocalizedText): LocalizedText {
  return inEveryLanguage((words, locale) => {
    const own = name[locale];
    return own === undefined ? undefined : words.t('staff:init.description', { name: own });
  });
}

function inEveryLanguage(word: (words: Words, locale: Locale) => string | undefined): LocalizedText {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = word(wordsFor(locale), locale);
      return text === undefined ? [] : [[locale, text]];
    }),
  );
}
