import type { Words } from '../../i18n/words.ts';
import { isRuleCode, type FindingCode } from '../../vocabulary/findings.ts';

/** Short name of a rule. Faults of files, which no page shows, go by their code. */
export function ruleName(code: FindingCode, words: Words): string {
  return isRuleCode(code) ? words.t(`rules:rules.${code}.name`) : code;
}
