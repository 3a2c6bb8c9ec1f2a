import type { LineClass, Phase } from '../../../vocabulary/budget.ts';
import type { LineLabel } from './line-label.ts';
import type { Taken } from './taken.ts';

/** A budget line as a table gives it. */
export interface LineFact {
  readonly label: LineLabel;
  readonly class: LineClass;
  /** One of the four lines that every budget has, by its name. */
  readonly known: boolean;
  readonly amounts: ReadonlyMap<Phase, Taken>;
  readonly children: readonly LineFact[];
}

/** A row of a line, before its place among the others is known. */
export interface LineRow {
  /** Labels from the outermost in. */
  readonly labels: readonly LineLabel[];
  readonly amounts: ReadonlyMap<Phase, Taken>;
}

interface OpenLine extends LineFact {
  amounts: ReadonlyMap<Phase, Taken>;
  readonly children: OpenLine[];
  /** A line given by 其中, whose like may follow. */
  readonly ofWhich: boolean;
}

/** Names of economic classification that are personnel or operating expenses. */
const PERSONNEL = /^(?:工资福利|对个人和家庭|离退休|社会保障缴费)/;
const OPERATING = /^(?:商品和服务|日常公用|办公费|资本性支出)/;

/**
 * Nests lines by what shows it: outer labels of merged cells, what is known of the names, numbers (一、 above
 * （一） above 1.), 其中, and the spaces before a name.
 */
export function nestLines(rows: readonly LineRow[], scope: LineClass | undefined): readonly LineFact[] {
  const top: OpenLine[] = [];
  /** The lines that the next one may stand below, from the top down. */
  let open: readonly OpenLine[] = [];
  const indented = new Set(rows.map(({ labels }) => labels.at(-1)?.indent ?? 0)).size > 1;
  for (const { labels, amounts } of rows) {
    const [only] = labels;
    if (labels.length === 1 && only?.item?.meaning === 'subtotal') {
      const above = open.findLast((line) => line.known);
      if (above?.amounts.size === 0) above.amounts = amounts;
      continue;
    }
    let path: readonly OpenLine[] = [];
    for (const [level, label] of labels.entries()) {
      const isLeaf = level === labels.length - 1;
      const parents =
        level > 0 && !isKnownTop(label) ? path : parentsOf(label, open, { indented, scope, top });
      const siblings = parents.at(-1)?.children ?? top;
      const line = findLine(siblings, label, isLeaf) ?? toLine(label, parents, scope);
      if (!siblings.includes(line)) siblings.push(line);
      if (isLeaf && amounts.size > 0) line.amounts = amounts;
      path = [...parents, line];
    }
    open = path;
  }
  return withAmounts(top);
}

/** Only lines that have an amount, or have one below them. */
function withAmounts(lines: readonly LineFact[]): readonly LineFact[] {
  return lines.flatMap((line) => {
    const children = withAmounts(line.children);
    return line.amounts.size > 0 || children.length > 0 ? [{ ...line, children }] : [];
  });
}

/** A line that an outer label, or a label without amounts so far, has opened already. */
function findLine(siblings: readonly OpenLine[], label: LineLabel, isLeaf: boolean): OpenLine | undefined {
  const found = siblings.find((line) => line.label.words === label.words);
  return found && (!isLeaf || found.amounts.size === 0) ? found : undefined;
}

function toLine(label: LineLabel, parents: readonly OpenLine[], scope: LineClass | undefined): OpenLine {
  const known = knownClass(label);
  return {
    label,
    class: known ?? classOf(label.words, parents.at(-1)?.class ?? scope),
    known: known !== undefined,
    amounts: new Map(),
    children: [],
    ofWhich: label.ofWhich,
  };
}

/** The class that a name of the form has; undefined for all other names. */
export function knownClass({ item }: LineLabel): LineClass | undefined {
  const [kind, name] = item?.meaning.split(':') ?? [];
  if (kind !== 'line') return undefined;
  return (['basic', 'personnel', 'operating', 'project'] as const).find((one) => one === name);
}

function classOf(words: string, above: LineClass | undefined): LineClass {
  if (above === 'project') return 'project';
  if (PERSONNEL.test(words)) return 'personnel';
  if (OPERATING.test(words)) return 'operating';
  return above === 'personnel' || above === 'operating' ? above : 'other';
}

function isKnownTop(label: LineLabel): boolean {
  const known = knownClass(label);
  return known === 'basic' || known === 'project';
}

interface Surroundings {
  readonly indented: boolean;
  readonly scope: LineClass | undefined;
  readonly top: readonly OpenLine[];
}

/** The lines above a line, from the top down. */
function parentsOf(
  label: LineLabel,
  open: readonly OpenLine[],
  { indented, scope, top }: Surroundings,
): readonly OpenLine[] {
  const known = knownClass(label);
  if (known === 'basic' || known === 'project') return [];
  if (known !== undefined) {
    const basic = top.find((line) => line.class === 'basic' && line.known);
    return basic ? [basic] : [];
  }
  if (scope !== undefined && open.length === 0) return [];
  if (label.ofWhich) return open.at(-1)?.ofWhich === true ? open.slice(0, -1) : open;
  if (label.depth !== undefined) return aboveDepth(label, open);
  const economic = classOf(label.words, undefined);
  const byName = open.findLastIndex((line) => line.known && line.class === economic);
  if (byName >= 0) return open.slice(0, byName + 1);
  if (indented && label.indent > 0) return cutAfter(open, (line) => line.label.indent < label.indent);
  return cutAfter(
    open,
    (line) => line.known && (!indented || line.label.indent === 0) && !closes(line, open, indented),
  );
}

/** Without spaces before it, a name in a table of indented names stands beside the lines of the form. */
function closes(line: OpenLine, open: readonly OpenLine[], indented: boolean): boolean {
  return indented && open.at(-1) !== line && open.some((one) => one.label.indent > 0);
}

function aboveDepth(label: LineLabel, open: readonly OpenLine[]): readonly OpenLine[] {
  const depth = label.depth ?? 0;
  return cutAfter(open, (line) =>
    line.label.depth === undefined ? line.known || !line.ofWhich : line.label.depth < depth,
  );
}

/** The lines up to and with the last that may stand above. */
function cutAfter(
  open: readonly OpenLine[],
  mayStandAbove: (line: OpenLine) => boolean,
): readonly OpenLine[] {
  return open.slice(0, open.findLastIndex(mayStandAbove) + 1);
}
