import type { Root } from 'mdast';
import type { Options } from 'rehype-sanitize';
import { visit } from 'unist-util-visit';

/**
 * What a report's text may become. No images, no forms, no style, no event handlers; links lead to
 * pages only. Anything else is dropped by rehype-sanitize.
 */
export const TEXT_SCHEMA: Options = {
  strip: ['script', 'style'],
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
    li: ['ol', 'ul'],
  },
  clobber: ['id'],
  clobberPrefix: '',
  // Schemes are written in any case; rehype-sanitize compares letter by letter.
  protocols: { href: ['http', 'https', 'HTTP', 'HTTPS'] },
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'em',
    'h2',
    'h3',
    'h4',
    'hr',
    'li',
    'ol',
    'p',
    'pre',
    'span',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href'],
    h2: [['id', /^s-[\d-]+$/]],
    h3: [['id', /^s-[\d-]+$/]],
    h4: [['id', /^s-[\d-]+$/]],
    ol: [['start', /^\d+$/]],
    span: [['dataBlock', /^\d+$/]],
    td: [['align', 'left', 'right', 'center']],
    th: [['align', 'left', 'right', 'center']],
  },
};

/** remark plugin: raw HTML is shown as the characters it is made of, neither obeyed nor lost. */
export function remarkShowRawHtml() {
  return (tree: Root): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (parent && index !== undefined) parent.children[index] = { type: 'text', value: node.value };
    });
  };
}
