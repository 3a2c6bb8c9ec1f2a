import { confirm, isCancel, select, text } from '@clack/prompts';
import type { Words } from '../../../src/i18n/words.ts';
import type { Person } from './ask.ts';

/** The person at the terminal, asked in the language of the call. Ctrl-C stops the questions. */
export function terminalPerson({ t }: Words): Person {
  return {
    async text(question, { usual, fault }) {
      const answer = await text({
        message: question,
        ...(usual === '' ? {} : { initialValue: usual }),
        validate: (typed) => fault((typed ?? '').trim()),
      });
      return isCancel(answer) ? undefined : answer.trim();
    },
    async choose(question, choices) {
      const answer = await select({ message: question, options: choices.map((choice) => ({ ...choice })) });
      return isCancel(answer) ? undefined : answer;
    },
    async confirm(question) {
      const answer = await confirm({
        message: question,
        active: t('staff:init.yes'),
        inactive: t('staff:init.no'),
        initialValue: false,
      });
      return isCancel(answer) ? undefined : answer;
    },
  };
}
