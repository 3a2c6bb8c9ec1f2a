import { posix } from 'node:path';
import { decodeXml } from '../xml/decode-xml.ts';
import { findAll, parseXml, type XmlElement } from '../xml/xml-tree.ts';
import type { Archive } from './open-archive.ts';

/** A link from one part of an Office file to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `styles`, `header`, `worksheet`. */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly target: string;
}

/** Reads a part as XML; undefined when the archive has none of that name. Throws a refusal for unsafe XML. */
export async function readXmlPart(
  archive: Archive,
  name: string | undefined,
): Promise<XmlElement | undefined> {
  const bytes = name === undefined ? undefined : await archive.read(name);
  return bytes && parseXml(decodeXml(bytes));
}

/** The links of a part to other parts of the same file, links to other files left out; `''` for the file itself. */
export async function readRelations(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(part);
  const root = await readXmlPart(archive, posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (!root) return [];
  return findAll(root, 'Relationship').flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (id === undefined || type === undefined || target === undefined || mode === 'External') return [];
    const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    return [{ id, type: posix.basename(type), target: path }];
  });
}
