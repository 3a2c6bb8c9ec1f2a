import { digestOf } from '../../src/markdown/render-cache.ts';
import { chineseText } from './chinese-text.ts';
import { englishText } from './english-text.ts';
import { frontmatterOf } from './frontmatter.ts';
import type { ReportModel } from './model.ts';
import { toMarkdown, type Texts } from './section.ts';
import { toYaml, type Data } from './yaml-text.ts';

/** The parts of a report's two files, before they are put together. */
export interface ReportParts {
  readonly data: Data;
  readonly texts: Texts;
  /** The digest that the translation gives; undefined when there is no translation. */
  readonly translationOf: string | undefined;
}

/** The text of a report's two files. */
export interface ReportFiles {
  readonly report: string;
  readonly translation: string | undefined;
}

/** The text of a report and its translation. */
export function textsOf(model: ReportModel): Texts {
  return { zh: chineseText(model), en: englishText(model) };
}

/** A report with its translation, made from the text as it stands. */
export function partsOf(model: ReportModel, texts: Texts = textsOf(model)): ReportParts {
  return { data: frontmatterOf(model), texts, translationOf: digestOf(toMarkdown(texts.zh)) };
}

/** Puts a report's two files together. */
export function filesOf({ data, texts, translationOf }: ReportParts): ReportFiles {
  return {
    report: `---\n${toYaml(data)}---\n${toMarkdown(texts.zh)}`,
    translation:
      translationOf === undefined
        ? undefined
        : `---\n${toYaml({ translationOf, status: 'official' })}---\n${toMarkdown(texts.en)}`,
  };
}
