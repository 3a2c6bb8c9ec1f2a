import { CORE_SCHEMA, NOT_RESOLVED, defineScalarTag, floatCoreTag, intCoreTag, load } from 'js-yaml';
import { WrittenNumber } from '../schema/written-number.ts';

/** A number stays as it is written: what YAML takes for one, kept digit by digit. */
const written = [intCoreTag, floatCoreTag].map((tag) =>
  defineScalarTag<WrittenNumber>(tag.tagName, {
    implicit: true,
    implicitFirstChars: tag.implicitFirstChars,
    resolve: (source, isExplicit, name) =>
      tag.resolve(source, isExplicit, name) === NOT_RESOLVED ? NOT_RESOLVED : new WrittenNumber(source),
    identify: (value) => value instanceof WrittenNumber,
  }),
);

const SCHEMA = CORE_SCHEMA.withTags(written);

/** An alias (`*name`), which content files must not use: a figure stands where it is read. */
const ALIAS = /(?:^|[\s,[{:-])\*[^\s*]/m;

/**
 * The data of a YAML text, read without the places of its parts: about fifteen times faster than with
 * them, and places are wanted of few files. Undefined when the text has a fault or an alias, which the
 * reader with places then explains.
 */
export function findYamlData(yaml: string): { readonly data: unknown } | undefined {
  if (ALIAS.test(yaml)) return undefined;
  try {
    return { data: load(yaml, { schema: SCHEMA }) };
  } catch {
    return undefined;
  }
}
