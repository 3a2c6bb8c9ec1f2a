import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GramTrie } from '../../../../src/search/build/gram-trie.ts';

test('gives the grams in the order of their units, each after those that it begins with', () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'b', '0', '预', '算'), minLength: 1, maxLength: 5 }),
  );
  fc.assert(
    fc.property(words, (given) => {
      const trie = new GramTrie();
      const grams = new Map<number, string>([[0, '']]);
      for (const word of given) {
        let node = 0;
        for (let at = 0; at < word.length; at += 1) {
          node = trie.child(node, word.charCodeAt(at));
          grams.set(node, word.slice(0, at + 1));
        }
      }
      const order = Array.from(trie.sorted(), (node) => grams.get(node));
      expect(order).toEqual([...grams.values()].filter((gram) => gram !== '').sort());
      expect(new Set(grams.values()).size).toBe(trie.size);
    }),
  );
});

test('keeps its nodes when it grows', () => {
  const trie = new GramTrie();
  const nodes = Array.from({ length: 40_000 }, (_, unit) => trie.child(0, unit));
  expect(nodes.map((_, unit) => trie.child(0, unit))).toEqual(nodes);
  expect(trie.sorted()).toHaveLength(40_000);
});
