import type { Match, Result, SectionResult } from '../query/search-types.ts';
import { element, markedText } from './element.ts';
import type { PageSay } from './say.ts';

/**
 * A result as a list item: title, what it is, and the sections with the sentences and figures that matched.
 * @param lang of its text, where that is not the page's.
 */
export function resultItem(result: Result, say: PageSay, lang?: string): HTMLLIElement {
  const { title, href, alias, sections, furtherSections } = result;
  const foreign: Readonly<Record<string, string>> = lang === undefined ? {} : { lang };
  return element(
    'li',
    {},
    element(
      'article',
      {},
      element('h3', foreign, element('a', { href }, ...markedText(title))),
      facts(result, say, foreign),
      ...(alias
        ? [element('p', {}, say('labelled', { label: say('alias'), value: '' }), ...markedText(alias))]
        : []),
      ...(sections.length > 0
        ? [
            element(
              'ul',
              { class: 'search-sections', ...foreign },
              ...sections.map((one) => sectionItem(one, say)),
            ),
          ]
        : []),
      ...(furtherSections > 0
        ? [element('p', { class: 'search-facts' }, say('furtherSections', { count: furtherSections }))]
        : []),
    ),
  );
}

/** Whether it is invented, then year, department and region. */
function facts(
  { fictional, filters }: Result,
  say: PageSay,
  foreign: Readonly<Record<string, string>>,
): HTMLElement {
  const parts = (['year', 'department', 'region'] as const).flatMap((name) => {
    const labels = filters[name] ?? [];
    return labels.length > 0 ? [labels.join(' ')] : [];
  });
  return element(
    'p',
    { class: 'search-facts' },
    ...(fictional ? [element('strong', { class: 'search-fictional' }, say('fictional')), ' '] : []),
    element('span', foreign, parts.join(' · ')),
  );
}

/** What matched in the heading itself is marked there, not repeated below. */
function sectionItem({ title, href, matches }: SectionResult, say: PageSay): HTMLElement {
  const isHeading = ({ pieces }: Match): boolean => pieces.map(({ text }) => text).join('') === title;
  const heading = matches.find(isHeading);
  return element(
    'li',
    {},
    ...(title === '' ? [] : [element('a', { href }, ...(heading ? markedText(heading.pieces) : [title]))]),
    ...matches.filter((match) => match !== heading).map((match) => matchLink(match, say)),
  );
}

/** The sentence or figure is the link to its place. */
function matchLink({ label, pieces, href }: Match, say: PageSay): HTMLElement {
  return element(
    'a',
    { href, class: 'search-match' },
    ...(label === undefined ? [] : [say('labelled', { label, value: '' })]),
    ...markedText(pieces),
  );
}
