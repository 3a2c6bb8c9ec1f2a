import { expect, test } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toSharingTags } from '../../../../src/views/pictures/sharing-tags.ts';

const ADDRESS = { origin: new URL('https://www.example.gov.cn/jx/'), defaultLocale: 'zh' } as const;

test('a page without a title is named as the site, and one without a picture has none', async () => {
  await loadMessages('.');
  const page = { title: '', description: 'An example.', page: '' };
  expect(toSharingTags(ADDRESS, wordsFor('en'), 'Example site', page)).toEqual([
    { property: 'og:title', content: 'Example site' },
    { property: 'og:description', content: 'An example.' },
    { property: 'og:type', content: 'website' },
    { property: 'og:url', content: 'https://www.example.gov.cn/jx/en/' },
    { property: 'og:site_name', content: 'Example site' },
    { property: 'og:locale', content: 'en_GB' },
    { name: 'twitter:card', content: 'summary' },
  ]);
});

test('a picture is named by its full address in the language of the page', async () => {
  await loadMessages('.');
  const picture = { page: 'years/2024/card.png', alt: '图' };
  const page = { title: '2024年度', description: '例。', page: 'years/2024/', article: {}, picture };
  const tags = toSharingTags(ADDRESS, wordsFor('zh'), '示例网站', page);
  expect(tags).toContainEqual({ property: 'og:type', content: 'article' });
  expect(tags).toContainEqual({
    property: 'og:image',
    content: 'https://www.example.gov.cn/jx/years/2024/card.png',
  });
  expect(tags).toContainEqual({ name: 'twitter:card', content: 'summary_large_image' });
});
