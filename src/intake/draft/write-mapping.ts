import type { z } from 'zod';
import { toFieldPath } from '../../reading/source-file.ts';
import { toFieldTexts, type FieldText } from './field-text.ts';
import { contentOf, emptyFormOf, type FieldShape } from './field-shape.ts';
import { meaningOf, patternOf, type MappingNotes } from './field-pattern.ts';
import { itemsOf, toValueTree, type ValueBranch, type ValueNode } from './value-tree.ts';
import { toYamlText } from './yaml-text.ts';

/** What is known while a file is written. */
export interface Writing {
  readonly empty: 'null' | 'omit';
  readonly notes: MappingNotes;
  /** Kinds of list items whose keys are explained already: only a list's first item has comments. */
  readonly explained: Set<z.core.$ZodType>;
  /** The keys at hand are not explained. */
  readonly quiet: boolean;
}

/** Digits that are read as a number and kept as they are. */
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Longest text in several languages that goes on one line with its key. */
const LONGEST_FLOW = 90;

/**
 * Writes the fields of a mapping, one line each, without indentation.
 * @throws RangeError when a value's path is no field.
 */
export function writeMapping(
  schema: z.core.$ZodType,
  branch: ValueBranch,
  writing: Writing,
): readonly string[] {
  const content = contentOf(schema, 'branch');
  if (content.kind !== 'mapping' && content.kind !== 'localized') throw notAField([...branch.path]);
  const unknown = [...branch.children.keys()].find((key) =>
    content.fields.every((field) => field.key !== key),
  );
  if (unknown !== undefined) throw notAField([...branch.path, unknown]);
  return content.fields.flatMap((field) => writeField(field, branch.children.get(field.key), writing));
}

/** Writes a field with the comment that explains it; nothing where it is left out. */
function writeField(field: FieldShape, node: ValueNode | undefined, writing: Writing): readonly string[] {
  const lines = node
    ? writeValue(field, node, writing)
    : writing.empty === 'omit'
      ? []
      : writeEmpty(field, writing);
  return lines.length === 0 || writing.quiet ? lines : [...explanationOf(field, writing.notes), ...lines];
}

/** The meaning of a field, and what may be written where only some values will do. */
function explanationOf(field: FieldShape, notes: MappingNotes): readonly string[] {
  const meaning = meaningOf(field, notes);
  return meaning === '' ? [] : [`# ${meaning}`];
}

function writeValue(field: FieldShape, node: ValueNode, writing: Writing): readonly string[] {
  const { key, schema } = field;
  if (node.kind === 'leaf') {
    const content = contentOf(schema, 'leaf');
    if (content.kind !== 'text' && node.field.value !== '') throw notAField(node.field.path);
    return [`${key}: ${scalarOf(node.field, field)}${commentOf(node.field)}`];
  }
  const content = contentOf(schema, 'branch');
  switch (content.kind) {
    case 'text':
      throw notAField(node.path);
    case 'localized':
      return writeLocalized(field, node, writing);
    case 'list':
      return [
        `${key}:`,
        ...indented(itemsOf(node).flatMap((item) => writeItem(content.item, item, writing))),
      ];
    case 'mapping': {
      const lines = writeMapping(schema, node, writing);
      return [`${key}:`, ...indented(lines)];
    }
  }
}

/** A text in several languages: on one line where it is short and has no remarks. */
function writeLocalized(field: FieldShape, node: ValueBranch, writing: Writing): readonly string[] {
  const flow = flowOf(field.schema, node);
  const lines = writeMapping(field.schema, node, { ...writing, empty: 'omit' });
  return flow === undefined ? [`${field.key}:`, ...indented(lines)] : [`${field.key}: ${flow}`];
}

function flowOf(schema: z.core.$ZodType, node: ValueBranch): string | undefined {
  // Unknown languages are refused where the mapping is written line by line.
  const content = contentOf(schema, 'branch');
  if (content.kind !== 'localized') return undefined;
  const fields = content.fields.flatMap(({ key }) => {
    const child = node.children.get(key);
    return child?.kind === 'leaf' ? [{ key, field: child.field }] : [];
  });
  if (fields.length !== node.children.size) return undefined;
  if (fields.some(({ field }) => field.comment !== undefined || field.value === '')) return undefined;
  const flow = `{ ${fields.map(({ key, field }) => `${key}: ${toYamlText(field.value, 'flow')}`).join(', ')} }`;
  return flow.length <= LONGEST_FLOW ? flow : undefined;
}

/** An item of a list; comments above its first key stand above the dash. */
function writeItem(item: z.core.$ZodType, node: ValueNode, writing: Writing): readonly string[] {
  if (node.kind === 'leaf') {
    const content = contentOf(item, 'leaf');
    if (content.kind !== 'text') throw notAField(node.field.path);
    return [`- ${toYamlText(node.field.value)}${commentOf(node.field)}`];
  }
  const flow = flowOf(item, node);
  if (flow !== undefined) return [`- ${flow}`];
  const quiet = writing.quiet || writing.explained.has(item);
  writing.explained.add(item);
  const lines = writeMapping(item, node, { ...writing, quiet });
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index < first ? line : index === first ? `- ${line}` : `  ${line}`));
}

/** A field without a value, so that a person can fill it in; beyond the first item of a list only what is to be filled in. */
function writeEmpty(field: FieldShape, writing: Writing): readonly string[] {
  const { key, declared, schema } = field;
  const form = emptyFormOf(declared);
  const pattern = writing.quiet ? [] : patternOf(field, writing.notes);
  switch (form.kind) {
    case 'null':
      return [`${key}: null`, ...pattern];
    case 'absent':
      return writing.quiet ? [] : pattern.length > 0 ? pattern : [`# ${key}:`];
    case 'list':
      return writing.quiet ? [] : [`${key}: []`, ...pattern];
    case 'mapping': {
      const inner = writeMapping(schema, toValueTree([]), writing);
      return inner.some((line) => !line.startsWith('#'))
        ? [`${key}:`, ...indented(inner)]
        : [`${key}: {}`, ...pattern];
    }
    case 'default': {
      const node = toValueTree(toFieldTexts({ [key]: form.value })).children.get(key);
      return writing.quiet || !node ? [] : writeValue(field, node, writing);
    }
  }
}

function scalarOf({ value, number }: FieldText, field: FieldShape): string {
  if (value === '') return 'null';
  if (number && DECIMAL.test(value)) return value;
  const content = contentOf(field.schema, 'leaf');
  const isBoolean = content.kind === 'text' && content.boolean && /^(?:true|false)$/.test(value);
  return isBoolean ? value : toYamlText(value);
}

function commentOf({ comment }: FieldText): string {
  const text = comment?.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim() ?? '';
  return text === '' ? '' : ` # ${text}`;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function notAField(path: readonly (string | number)[]): RangeError {
  return new RangeError(`There is no field ${toFieldPath(path)}.`);
}
