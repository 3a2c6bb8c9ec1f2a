import { toTraditional } from '../../golden/traditional.ts';
import type { Says } from '../printed/printed-report.ts';
import { after, onCells, onParagraphs, onSays, softened, type Damage } from './damage.ts';

/** Changes all words of a report, in paragraphs and cells; cells become text. */
function onWords(change: (text: string) => string): Damage {
  return after(
    onParagraphs((paragraph) => ({
      ...paragraph,
      text: change(paragraph.text),
      ...(paragraph.title === undefined ? {} : { title: change(paragraph.title) }),
    })),
    onCells((cell) => ({ ...cell, number: undefined, format: undefined, text: change(cell.text) })),
  );
}

/** Traditional characters, as mirrors print them. Nothing need be read then, and nothing may be read wrongly. */
export const traditional: Damage = after(
  onWords(toTraditional),
  onSays((said) => softened(isText(said) ? { ...said, value: toTraditional(said.value) } : said)),
);

/** 一 became `-`: `-、部门基本情况`. The words that lost it need not be recognised. */
export const lostOnes: Damage = (printed) =>
  after(
    onWords((text) => text.replaceAll('一', '-')),
    onParagraphs((paragraph) => {
      return paragraph.role === 'heading' && paragraph.text.includes('-')
        ? { ...paragraph, title: undefined }
        : paragraph;
    }),
    onSays((said) => {
      if (isText(said) && said.value.includes('一'))
        return softened({ ...said, value: said.value.replaceAll('一', '-') });
      return /^indicators|^budget\.sources|^staffing|^filed/.test(said.path) ? softened(said) : said;
    }),
  )(printed);

/** Full-width digits, dots and percent signs everywhere; words keep them, figures and their units do not. */
export const fullWidth: Damage = after(
  onWords(toFullWidth),
  onSays((said) =>
    isText(said) && !said.path.endsWith('.unit.zh') ? { ...said, value: toFullWidth(said.value) } : said,
  ),
);

function toFullWidth(text: string): string {
  return text.replace(/[\d.%,()-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Words with 户 need not be recognised: the type of a PDF may give 戶 for it. */
export const twoHouses: Damage = onSays((said) =>
  isText(said) && said.value.includes('户')
    ? softened({ ...said, value: said.value.replaceAll('户', '戶') })
    : said,
);

/** Letters for digits, as a reader of scanned pages takes them: `2O23`, `l2`. */
export const lettersForDigits: Damage = after(
  onWords(toLetters),
  onSays((said) => {
    if (isText(said)) return { ...said, value: toLetters(said.value) };
    return /[01]/.test(said.value) ? softened(said) : said;
  }),
);

function toLetters(text: string): string {
  return text.replace(/(?<=\d)0(?=\d)/g, 'O').replace(/(?<=\d\.?)1(?=\d)/g, 'l');
}

/** Whether a value is words rather than digits, a date, a rate or one of a closed list. */
function isText({ path }: Says): boolean {
  return path.endsWith('.zh');
}
