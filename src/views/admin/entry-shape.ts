import type { FormNode } from './entry-form.ts';

/**
 * What the editor must know of a value to write it: whether text is digits, in which order keys
 * stand, which values mean nothing. As JSON it goes to the browser.
 */
export type EntryShape =
  | { readonly kind: 'text' | 'number' | 'value' | 'record' }
  /** `kept`: false is written too. */
  | { readonly kind: 'flag'; readonly kept: boolean }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, EntryShape>> }
  | { readonly kind: 'list'; readonly item: EntryShape };

/** The shape of what a form yields; `required` is whether the value must be there. */
export function toShape(node: FormNode, required = false): EntryShape {
  switch (node.kind) {
    case 'number':
    case 'value':
    case 'record':
      return { kind: node.kind };
    case 'flag':
      return { kind: 'flag', kept: required };
    case 'object':
      return {
        kind: 'object',
        fields: Object.fromEntries(
          node.fields.map((field) => [field.key, toShape(field.node, field.required)]),
        ),
      };
    case 'list':
      return { kind: 'list', item: toShape(node.item, true) };
    default:
      return { kind: 'text' };
  }
}
