import { confirm, isCancel, select, text } from '@clack/prompts';

/** Asks for yes or no; no when the person breaks off. */
export async function askYesOrNo(message: string): Promise<boolean> {
  const answer = await confirm({ message });
  return !isCancel(answer) && answer;
}

/** Asks for one of some values; undefined when the person breaks off. */
export async function askChoice(message: string, values: readonly string[]): Promise<string | undefined> {
  const answer = await select({ message, options: values.map((value) => ({ value, label: value })) });
  return isCancel(answer) ? undefined : answer;
}

/** Asks for a line of text; undefined when the person breaks off. */
export async function askText(message: string): Promise<string | undefined> {
  const answer = await text({ message });
  return isCancel(answer) ? undefined : answer.trim();
}
