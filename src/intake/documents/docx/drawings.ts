import { elementsOf, type XmlElement } from '../xml/xml-tree.ts';

/** The text boxes of a drawing; where it is written twice, for new and old programs, those of the first. */
export function textBoxesOf(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name !== 'mc:AlternateContent') return elementsOf(element).flatMap(textBoxesOf);
  return (
    elementsOf(element)
      .map((way) => elementsOf(way).flatMap(textBoxesOf))
      .find((boxes) => boxes.length > 0) ?? []
  );
}

/** Whether a drawing shows a picture, a chart, a diagram or something of another program. */
export function hasPicture(element: XmlElement): boolean {
  return (
    /^(?:pic:pic|v:imagedata|c:chart|dgm:relIds|o:OLEObject)$/.test(element.name) ||
    elementsOf(element).some(hasPicture)
  );
}

/** Ids of other parts that are named anywhere below an element. */
export function partIdsBelow(element: XmlElement): readonly string[] {
  const own = Object.entries(element.attributes).flatMap(([name, value]) =>
    name.startsWith('r:') ? [value] : [],
  );
  return [...own, ...elementsOf(element).flatMap(partIdsBelow)];
}
