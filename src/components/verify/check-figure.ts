import { agreementOf, parseQuotedFigure, type PublishedFigure } from '../../views/verify/quoted-figure.ts';
import { parseQuotedPlace } from '../../views/verify/quoted-place.ts';
import { loadIfThere, type Outcome, type VerifyContext } from './outcome.ts';

/** Holds a quoted figure against the one that the site prints at its address. */
export async function checkFigure(address: string, value: string, context: VerifyContext): Promise<Outcome> {
  const { say, settings } = context;
  const place = parseQuotedPlace(address, settings.root);
  if (!place) return { agrees: undefined, text: say('addressUnreadable') };
  const quoted = parseQuotedFigure(value);
  if (!quoted) return { agrees: undefined, text: say('valueUnreadable') };
  const html = await loadIfThere(context, place.path);
  if (html === undefined) return { agrees: false, text: say('noPage', { path: place.path }) };
  const page = new DOMParser().parseFromString(html, 'text/html');
  const element = page.getElementById(place.anchor);
  const isFictional = page.querySelector('.fictional-banner') !== null;
  const published = element && publishedAt(element);
  if (!published) return { agrees: false, text: say('noFigure', { anchor: place.anchor }) };
  const agreement = agreementOf(quoted, published.figure, settings.exponent);
  return {
    agrees: agreement !== 'differs',
    text: `${say(agreement, { quoted: value.trim(), published: published.text })}${isFictional ? say('fictional') : ''}`,
  };
}

/** The figure that an element prints: an exact amount, or its first number. */
function publishedAt(
  element: Element,
): { readonly figure: PublishedFigure; readonly text: string } | undefined {
  const amount = element.matches('data') ? element : element.querySelector('data');
  const yuan = amount?.getAttribute('value');
  if (amount && yuan) return { figure: { kind: 'money', yuan }, text: amount.textContent.trim() };
  const text = (element.querySelector('dd') ?? element).textContent.trim();
  const [, number, percent] = /([−-]?\d[\d,]*(?:\.\d+)?)\s*(%?)/.exec(text) ?? [];
  const digits = number?.replaceAll(',', '').replace('−', '-');
  return digits === undefined
    ? undefined
    : { figure: { kind: percent === '%' ? 'percent' : 'count', digits }, text };
}
