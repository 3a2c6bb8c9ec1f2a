/** Where a figure stands: a page of the site and an anchor on it. */
export interface QuotedPlace {
  /** Path of the page with the site's folder. */
  readonly path: string;
  readonly anchor: string;
}

/**
 * Reads the address of a figure, as a citation or the browser gives it: whole, or from the site's root. The
 * host may be another: a copy of the site, or its address before a move. Undefined when it is no address of
 * a figure below the site's folder.
 */
export function parseQuotedPlace(text: string, root: string): QuotedPlace | undefined {
  const address = /(?:https?:\/\/|\/)\S+/.exec(text.trim())?.[0];
  if (address === undefined) return undefined;
  const url = URL.parse(address, 'http://localhost');
  if (!url || url.hash.length < 2 || !url.pathname.startsWith(root)) return undefined;
  return { path: url.pathname, anchor: decoded(url.hash.slice(1)).replace(/[.。,，;；]$/, '') };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
