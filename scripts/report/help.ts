import type { Words } from '../../src/i18n/words.ts';
import { DEPARTMENT_KINDS, NAME_STATUSES, REGION_LEVELS } from '../../src/vocabulary/department-kinds.ts';
import { MONEY_UNITS } from '../../src/vocabulary/money-units.ts';
import { REPORT_KINDS } from '../../src/vocabulary/report-kinds.ts';
import { USUAL_PORT } from './preview/dev-server.ts';
import type { Verb } from './verb.ts';

/** Where the help of each verb stands in the messages. */
const HELP: Readonly<Record<Verb['name'], string>> = {
  init: 'staff:help.init',
  new: 'staff:help.new',
  import: 'intake:help',
  translate: 'companion:help',
  status: 'staff:help.status',
  preview: 'staff:help.preview',
};

/** What may stand behind options, as helps show it. */
const CHOICES = {
  kinds: REPORT_KINDS.join(' | '),
  units: MONEY_UNITS.join('|'),
  usualUnit: '万元',
  levels: REGION_LEVELS.join('|'),
  departmentKinds: DEPARTMENT_KINDS.join(' | '),
  nameStatuses: NAME_STATUSES.join('|'),
  port: USUAL_PORT,
};

/** What `--help` prints: of one verb, or which verbs there are. */
export function helpFor(verb: Verb | undefined, verbs: readonly Verb[], words: Words): string {
  const general = words.t('staff:help.general');
  if (verb) {
    const translate = words.t as (key: string, args: typeof CHOICES) => string;
    return `${translate(HELP[verb.name], CHOICES)}\n\n${general}`;
  }
  const width = Math.max(...verbs.map(({ name }) => name.length));
  const list = verbs.map(({ name }) => `  ${name.padEnd(width)}  ${words.t(`staff:verbs.${name}`)}`);
  return [words.t('staff:help.intro'), ...list, '', general, words.t('staff:help.more')].join('\n');
}
