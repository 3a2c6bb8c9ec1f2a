import type { MoneyUnit } from '../../../vocabulary/money-units.ts';
import type { PlacedValue } from '../../draft/draft.ts';
import { findGrade, findSentenceFigures, findUsualUnit, placeSentenceFigures } from './sentence-figures.ts';
import { findStaffingDate } from './staffing-date.ts';
import type { TextNode } from './text-node.ts';

/** What running text says of the frontmatter. */
export interface TextFigures {
  readonly values: readonly PlacedValue[];
  /** The unit in which the text writes its amounts; undefined when it has none. */
  readonly unit: MoneyUnit | undefined;
}

/** Reads budget, staffing, score and grade from paragraphs, each by the headings above it. */
export function placeTextFigures(
  nodes: readonly TextNode[],
  { year, unit }: { readonly year: number; readonly unit?: MoneyUnit },
): TextFigures {
  const paragraphs = paragraphsOf(nodes);
  const figures = paragraphs.flatMap(({ node, headings }) =>
    findSentenceFigures(node.text, headings, node.place, year),
  );
  const usual = findUsualUnit(figures);
  const grades = paragraphs.flatMap(({ node, headings }) => {
    const isAbout = [...headings, node.text].some((words) => /评价|自评|得分|结论/.test(words));
    return isAbout ? (findGrade(node.text, node.place) ?? []) : [];
  });
  const dates = paragraphs.flatMap(({ node, headings }) =>
    headings.some((words) => /编制|人员|机构|概况|基本情况/.test(words))
      ? (findStaffingDate(node.text, node.place) ?? [])
      : [],
  );
  const placed = placeSentenceFigures(figures, usual ?? unit);
  return {
    values: [...placed, ...postsOfOneKind(placed), ...grades.slice(0, 1), ...dates.slice(0, 1)],
    unit: usual,
  };
}

interface ParagraphInContext {
  readonly node: Extract<TextNode, { readonly text: string }>;
  readonly headings: readonly string[];
}

function paragraphsOf(nodes: readonly TextNode[]): readonly ParagraphInContext[] {
  let path: { readonly depth: number; readonly text: string }[] = [];
  return nodes.flatMap((node) => {
    if (node.kind === 'heading') path = [...path.filter(({ depth }) => depth < node.depth), node];
    return node.kind === 'paragraph' || node.kind === 'item'
      ? [{ node, headings: path.map(({ text }) => text) }]
      : [];
  });
}

/** Where posts of a single kind are named and no total, the total is probably theirs. */
function postsOfOneKind(values: readonly PlacedValue[]): readonly PlacedValue[] {
  const named = values.filter(
    ({ path }) => path[0] === 'staffing' && (path[1] === 'kinds' || path[1] === 'posts'),
  );
  const [only] = named;
  return only?.path[1] === 'kinds' && named.length === 1
    ? [{ ...only, path: ['staffing', 'posts'], confidence: 'likely', reservations: ['label-alike'] }]
    : [];
}
