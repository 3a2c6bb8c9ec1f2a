import type { z } from 'zod';
import { parseReportFileName } from '../src/reading/read-report.ts';
import { parseMarkdownFile } from '../src/reading/source-file.ts';
import { department } from '../src/schema/department.ts';
import { glossary } from '../src/schema/glossary.ts';
import { priceIndex } from '../src/schema/price-index.ts';
import { region } from '../src/schema/region.ts';
import { report } from '../src/schema/report.ts';
import { site } from '../src/schema/site.ts';
import { translation } from '../src/schema/translation.ts';
import { fixMarkdown } from './fixes/markdown-fixes.ts';
import type { FixedText } from './fixes/text-edit.ts';
import { fixYaml } from './fixes/yaml-fixes.ts';

/**
 * Mends what can be mended with certainty in the text of a content file: full-width digits, signs and
 * spaces where numbers, dates and YAML want plain ones, and white space at the ends of lines. All other
 * characters, line ends and the byte-order mark stay as they are. A mended text has nothing more to mend.
 * @param file path from the content folder, which says what the file holds.
 */
export function fixContent(file: string, text: string): FixedText {
  if (!/[０-９．％－\u3000]|[ \t]\r?(?:\n|$)/.test(text)) return { text, changes: [] };
  const once = fixOnce(file, text);
  if (once.changes.length === 0) return once;
  // What was mended may let more be understood. Every change takes something away, so this ends.
  const rest = fixContent(file, once.text);
  const changes = [...once.changes, ...rest.changes].sort((left, right) => left.line - right.line);
  return { text: rest.text, changes };
}

function fixOnce(file: string, text: string): FixedText {
  const schema = schemaOf(file);
  if (!schema) return { text, changes: [] };
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plain = text.slice(mark.length);
  if (!file.endsWith('.md')) {
    const fixed = fixYaml(plain, schema, 1);
    return { ...fixed, text: mark + fixed.text };
  }
  const { body, bodyLine } = parseMarkdownFile(file, plain);
  const head = plain.slice(0, plain.length - body.length);
  const yamlFrom = head.indexOf('\n') + 1;
  const yamlTo = head.lastIndexOf('---');
  if (yamlTo < yamlFrom) return { text, changes: [] };
  const yaml = fixYaml(head.slice(yamlFrom, yamlTo), schema, 2);
  const prose = fixMarkdown(body, bodyLine);
  return {
    text: mark + head.slice(0, yamlFrom) + yaml.text + head.slice(yamlTo) + prose.text,
    changes: [...yaml.changes, ...prose.changes],
  };
}

/** What the YAML of a file may say; undefined for a file that has no place in a content folder. */
function schemaOf(file: string): z.ZodType | undefined {
  if (file === 'site.yaml') return site;
  if (file === 'glossary.yaml') return glossary;
  if (file === 'price-index.yaml') return priceIndex;
  if (/^regions\/[^/]+\.yaml$/.test(file)) return region;
  if (/^departments\/[^/]+\.yaml$/.test(file)) return department;
  if (!file.startsWith('reports/')) return undefined;
  const { role } = parseReportFileName(file.slice('reports/'.length));
  return role === 'report' ? report : role === 'translation' ? translation : undefined;
}
