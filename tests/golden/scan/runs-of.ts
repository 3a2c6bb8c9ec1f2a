/** What a query asks for: it is parted at white space; quotes, straight or curly, hold words together. */
export function runsOf(query: string): readonly string[] {
  return [...query.matchAll(/["“]([^"“”]+)["”]|[^\s"“”]+/g)]
    .map(([whole, quoted]) => (quoted ?? whole).trim())
    .filter((run) => run !== '');
}
