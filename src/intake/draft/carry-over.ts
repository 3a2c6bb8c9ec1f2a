import type { ReportFile } from '../../reading/read-report.ts';
import type { BudgetLineInput } from '../../schema/budget.ts';
import type { IndicatorGroupInput } from '../../schema/indicators.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import { WrittenNumber } from '../../schema/written-number.ts';
import { LOCALES } from '../../vocabulary/locales.ts';
import { toFieldTexts, type FieldText } from './field-text.ts';

/** Which report a new one is made after, and for whom. */
interface Successor {
  readonly department: string;
  readonly year: number;
}

/**
 * What a new report takes over from an earlier one: its form, never its figures. That is the kind of
 * report, who evaluates, the unit of money, the head block without numbers and dates, the lines, sources
 * and indicators by name, and the annexes. Of another department's report (before a change of name) the
 * issuer and the titles are not taken.
 */
export function carryOver(
  { input, year: earlier, department }: ReportFile,
  to: Successor,
): readonly FieldText[] {
  const { language, kind, evaluator, prose, disclosure, budget, indicators, annexes } = input;
  const isOwn = department === to.department;
  const moved = (text: LocalizedText): LocalizedText => inYear(text, earlier, to.year);
  return toFieldTexts({
    ...(isOwn && namesYear(input.title, earlier) ? { title: moved(input.title) } : {}),
    language,
    kind,
    evaluator,
    prose,
    disclosure: disclosure && {
      category: disclosure.category,
      genre: disclosure.genre,
      issuer: isOwn ? disclosure.issuer : undefined,
      validity: disclosure.validity,
      method: disclosure.method,
      scope: disclosure.scope,
    },
    budget: {
      unit: budget.unit,
      lines: budget.lines.map(formOfLine),
      sources: budget.sources.map(({ class: source, name }) => ({ class: source, name })),
    },
    indicators: indicators.map(formOfGroup),
    annexes: isOwn
      ? annexes.map(({ number, title, included }) => ({
          number: new WrittenNumber(String(number)),
          title: moved(title),
          included,
        }))
      : [],
  });
}

function formOfLine({ id, class: kind, name, lines }: BudgetLineInput): object {
  return { id, class: kind, name, lines: lines.map(formOfLine) };
}

function formOfGroup({ name, subgroups }: IndicatorGroupInput): object {
  return {
    name,
    subgroups: subgroups.map((subgroup) => ({
      name: subgroup.name,
      indicators: subgroup.indicators.map((indicator) => ({
        id: indicator.id,
        name: indicator.name,
        comparator: indicator.comparator,
        unit: indicator.unit,
      })),
    })),
  };
}

/** Whether a title says in every language which year it is about. */
function namesYear(title: LocalizedText, year: number): boolean {
  return LOCALES.every((locale) => title[locale]?.includes(String(year)) ?? false);
}

/** A title with one year put in the place of another. */
function inYear(text: LocalizedText, from: number, to: number): LocalizedText {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const own = text[locale];
      return own === undefined ? [] : [[locale, own.replaceAll(String(from), String(to))]];
    }),
  );
}
