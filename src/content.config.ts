import { defineCollection } from 'astro:content';
import { contentLoader, storedFile } from './catalog/content-loader.ts';

export const collections = {
  files: defineCollection({ loader: contentLoader(), schema: storedFile }),
};
