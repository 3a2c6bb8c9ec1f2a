import { versionOf, type CitationSource } from './citation-source.ts';

/** An entry of BibTeX and biblatex; Chinese stays UTF-8, signs of LaTeX are escaped. */
export function toBibtex(source: CitationSource): string {
  const { key, author, title, site, issued, accessed, address, release } = source;
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    ['institution', `{${escaped(author)}}`],
    ['organization', `{${escaped(site)}}`],
    ...(issued === ''
      ? []
      : ([
          ['year', issued.slice(0, 4)],
          ['date', issued],
        ] as const)),
    ...(release === undefined ? [] : ([['version', release]] as const)),
    ['note', escaped(versionOf(source))],
    ['url', address],
    ...(accessed === undefined ? [] : ([['urldate', accessed]] as const)),
  ];
  return `@techreport{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`;
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes the signs that LaTeX reads as commands. */
function escaped(text: string): string {
  return text.replaceAll(/[\\~^&%#$_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}
