import { KeptResults } from '../markdown/kept-results.ts';
import type { Card } from '../views/pictures/card.ts';
import { drawCard } from './draw-card.ts';

const kept = new KeptResults<string>({
  root: '.',
  folder: '.cache/cards',
  code: ['src/drawing'],
  isValue: (value) => typeof value === 'string',
});

/** The picture of a card, from disk if the same card was drawn before by the same code. */
export async function toCardResponse(card: Card): Promise<Response> {
  const base64 = await kept.get(JSON.stringify(card), async () => (await drawCard(card)).toString('base64'));
  return new Response(new Uint8Array(Buffer.from(base64, 'base64')), {
    headers: { 'content-type': 'image/png' },
  });
}
