import type { ComparedIndicator } from './compared.ts';
import type { Givers } from './measure-rules.ts';
import type { Refusal } from './refusal.ts';

/** An indicator where it is given, with whose report of which year. */
interface Given {
  readonly department: string;
  readonly year: number;
  readonly indicator: ComparedIndicator;
}

/**
 * Refuses what only shares an id: indicators of other names in other departments, of other units, or of which one
 * is to be reached and the other not to be exceeded. A report that leaves the comparator out contradicts none.
 */
export function refuseIndicator(id: string, givers: readonly Givers[]): Refusal | undefined {
  const given = givers.flatMap(({ body, reports }) =>
    reports.flatMap(({ year, indicators }): readonly Given[] => {
      const indicator = indicators[id];
      return indicator ? [{ department: body.id, year, indicator }] : [];
    }),
  );
  const [first] = given;
  if (!first) return undefined;
  const differing = (
    code: 'indicators-differ' | 'units-differ' | 'directions-differ',
    isOther: (other: Given) => boolean,
    from = first,
  ): Refusal | undefined => {
    const other = given.find(isOther);
    return (
      other && { code, departments: [from.department, other.department], years: [from.year, other.year] }
    );
  };
  const directed = given.find(({ indicator }) => indicator.comparator !== undefined) ?? first;
  return (
    differing(
      'indicators-differ',
      ({ department, indicator }) =>
        department !== first.department && !isSame(indicator.name, first.indicator.name),
    ) ??
    differing('units-differ', ({ indicator }) => !isSame(indicator.unit ?? {}, first.indicator.unit ?? {})) ??
    differing(
      'directions-differ',
      ({ indicator: { comparator } }) =>
        comparator !== undefined && comparator !== directed.indicator.comparator,
      directed,
    )
  );
}

/** Whether two texts say the same in a language that both have. */
function isSame(left: ComparedIndicator['name'], right: ComparedIndicator['name']): boolean {
  const shared = Object.entries(left).filter(([locale]) => Object.hasOwn(right, locale));
  if (shared.length === 0) return Object.keys(left).length === Object.keys(right).length;
  return shared.some(([locale, text]) => new Map(Object.entries(right)).get(locale) === text);
}

/** Whether a report gives the indicator in words; asked where none gives it in numbers. */
export function isGivenInWords(id: string, bodies: readonly Givers[]): boolean {
  const actuals = bodies.flatMap(({ body }) =>
    body.reports.flatMap(({ indicators }) => indicators[id]?.actual ?? []),
  );
  return actuals.some((actual) => 'absent' in actual && actual.absent === 'in-words');
}
