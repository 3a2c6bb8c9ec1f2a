import { toFieldPath, type DataPath } from '../../reading/source-file.ts';
import type { FieldText } from './field-text.ts';

/** A value in its place. */
export interface ValueLeaf {
  readonly kind: 'leaf';
  readonly field: FieldText;
}

/** A mapping or a list. */
export interface ValueBranch {
  readonly kind: 'branch';
  readonly path: DataPath;
  /** By key, or by index as text; in the order in which they were first named. */
  readonly children: ReadonlyMap<string, ValueNode>;
}

/** Values by their paths. */
export type ValueNode = ValueLeaf | ValueBranch;

interface OpenBranch extends ValueBranch {
  readonly children: Map<string, ValueLeaf | OpenBranch>;
}

/**
 * Puts values into a tree.
 * @throws RangeError when a place is named twice, or is both a value and a collection.
 */
export function toValueTree(fields: readonly FieldText[]): ValueBranch {
  const root: OpenBranch = { kind: 'branch', path: [], children: new Map() };
  for (const field of fields) place(root, field);
  return root;
}

/** The items of a list in the order of their indices; gaps are closed. */
export function itemsOf({ children }: ValueBranch): readonly ValueNode[] {
  return [...children]
    .map(([index, node]) => ({ index: Number(index), node }))
    .sort((left, right) => left.index - right.index)
    .map(({ node }) => node);
}

function place(root: OpenBranch, field: FieldText): void {
  const last = field.path.at(-1);
  if (last === undefined) throw new RangeError('A value needs a path.');
  const above = field.path.slice(0, -1).reduce<OpenBranch>((branch, step, depth) => {
    const found = branch.children.get(String(step));
    if (found?.kind === 'leaf') throw takenTwice(field.path);
    if (found) return found;
    const next: OpenBranch = { kind: 'branch', path: field.path.slice(0, depth + 1), children: new Map() };
    branch.children.set(String(step), next);
    return next;
  }, root);
  if (above.children.has(String(last))) throw takenTwice(field.path);
  above.children.set(String(last), { kind: 'leaf', field });
}

function takenTwice(path: DataPath): RangeError {
  return new RangeError(`${toFieldPath(path)} is given twice.`);
}
