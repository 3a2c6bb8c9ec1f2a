import type { Bilingual } from '../corpus/bilingual.ts';
import type { Draws } from './draws.ts';
import type { Heading, Piece } from './document.ts';
import { OUTLINES, POOLS, type OutlinePart, type Recipe } from './outlines.ts';
import { plantedIn } from './planted.ts';
import { figuresOf, projectFiguresOf } from './report-figures.ts';
import type { Speaker } from './speaker.ts';
import { HERITAGE, LATIN } from './words/sentences/work.ts';
import { STOCK } from './words/sentences/stock.ts';

/** In a hundred sections about work. */
const LATIN_SECTIONS = 22;
const HERITAGE_SECTIONS = { collections: 35, others: 2 } as const;
const COLLECTIONS = ['公共文化馆藏', '文化和旅游', '民族宗教'];
/** Parts of an excerpt. */
const SEEN = 2;

/** The text of a report by the outline of its kind. */
export function reportText(speaker: Speaker): readonly Piece[] {
  const { facts } = speaker;
  speaker.give(figuresOf(speaker));
  const outline = OUTLINES[facts.kind].slice(0, facts.excerpt ? SEEN : undefined);
  const unused = new UnusedSentences(speaker.draws);
  const pieces = outline.flatMap((part, index) => partPieces(part, `s-${index + 1}`, 2, speaker, unused));
  const planted = plantedIn(facts.department.index, facts.year).map((words): Piece => ({
    kind: 'paragraph',
    text: speaker.say(words),
  }));
  return [...pieces, ...planted];
}

function partPieces(
  { headings, recipes, below = [], works }: OutlinePart,
  anchor: string,
  level: Heading['level'],
  speaker: Speaker,
  unused: UnusedSentences,
): readonly Piece[] {
  const { draws } = speaker;
  const title = speaker.word(draws.pick(headings));
  return [
    { kind: 'heading', level, anchor, text: title, searched: true },
    ...recipes.flatMap((recipe) => recipePieces(recipe, speaker, unused)),
    ...below.flatMap((part, index) => partPieces(part, `${anchor}-${index + 1}`, 3, speaker, unused)),
    ...(works ? worksPieces(works, anchor, speaker, unused) : []),
  ];
}

/** Sections on tasks and projects of the year. */
function worksPieces(
  [min, max, recipes]: NonNullable<OutlinePart['works']>,
  anchor: string,
  speaker: Speaker,
  unused: UnusedSentences,
): readonly Piece[] {
  const { draws, facts } = speaker;
  const count = draws.between(min, max) * (facts.long ? 2 : 1);
  const projects = draws.sample(facts.budget.projects, count);
  const tasks = draws.sample(facts.department.domain.tasks, count);
  const numbered = draws.chance(30);
  return projects.flatMap((project, index): readonly Piece[] => {
    const title = speaker.say(draws.chance(40) ? project.name : tasks[index]!);
    const number = numbered
      ? speaker.locale === 'zh'
        ? `（${'一二三四五六七八'[index]!}）`
        : `(${index + 1}) `
      : '';
    speaker.give(projectFiguresOf(project, speaker));
    return [
      { kind: 'heading', level: 3, anchor: `${anchor}-${index + 1}`, text: number + title, searched: true },
      ...recipes.flatMap((recipe) => recipePieces(recipe, speaker, unused)),
      ...specialPieces(speaker),
    ];
  });
}

function specialPieces(speaker: Speaker): readonly Piece[] {
  const { draws, facts } = speaker;
  const collections = COLLECTIONS.includes(facts.department.domain.field.zh);
  const said = [
    ...(draws.chance(LATIN_SECTIONS) ? [draws.pick(LATIN)] : []),
    ...(draws.chance(HERITAGE_SECTIONS[collections ? 'collections' : 'others'])
      ? [draws.pick(HERITAGE)]
      : []),
  ];
  return said.map((words) => ({ kind: 'paragraph', text: speaker.say(words) }));
}

function recipePieces(
  { from, min, max, stock, numbered = false }: Recipe,
  speaker: Speaker,
  unused: UnusedSentences,
): readonly Piece[] {
  const { draws, locale } = speaker;
  const own = unused.take(POOLS[from], draws.between(min, max));
  const often = stock ? unused.take(STOCK[stock[0]], stock[1]) : [];
  const sentences = [...own, ...often].map((words) => speaker.say(words));
  if (!numbered) {
    return [{ kind: 'paragraph', text: sentences.join(locale === 'zh' ? '' : ' ') }];
  }
  switch (draws.below(3)) {
    case 0:
      return [{ kind: 'list', items: sentences }];
    case 1:
      return [
        {
          kind: 'list',
          items: sentences.map((text, index) => `${index + 1}.${locale === 'zh' ? '' : ' '}${text}`),
        },
      ];
    default:
      return [
        {
          kind: 'paragraph',
          text: sentences
            .map((text, index) => ordinal(index, locale) + text)
            .join(locale === 'zh' ? '' : ' '),
        },
      ];
  }
}

function ordinal(index: number, locale: Speaker['locale']): string {
  return locale === 'zh' ? `${'一二三四五六七八九'[index] ?? '再'}是` : `(${index + 1}) `;
}

/** Keeps a report from saying the same sentence twice before it has said all. */
class UnusedSentences {
  readonly #draws: Draws;
  readonly #left = new Map<readonly Bilingual[], Bilingual[]>();

  constructor(draws: Draws) {
    this.#draws = draws;
  }

  take(pool: readonly Bilingual[], count: number): readonly Bilingual[] {
    return Array.from({ length: count }, () => this.#next(pool));
  }

  #next(pool: readonly Bilingual[]): Bilingual {
    let left = this.#left.get(pool);
    if (left === undefined || left.length === 0) {
      left = [...this.#draws.sample(pool, pool.length)];
      this.#left.set(pool, left);
    }
    return left.pop()!;
  }
}
