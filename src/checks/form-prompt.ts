import { UNJUDGED, judgementOf, objectionInText, type Check } from './check.ts';

/** Nothing of the blank form is left in the text: `（200字以内）`, 参考提纲, paragraphs of dots. */
export const formPrompt: Check = {
  code: 'form-prompt',
  judge(report) {
    const { headings, paragraphs, prompts } = report.text;
    if (headings.length + paragraphs.length + prompts.length === 0) return UNJUDGED;
    return judgementOf(
      1,
      prompts.map((prompt) =>
        objectionInText('form-prompt', report, prompt, { found: { kind: 'verbatim', text: prompt.quoted } }),
      ),
    );
  },
};
