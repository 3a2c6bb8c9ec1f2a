import { beforeAll, expect, it } from 'vitest';
import { loadMessages } from '../../../../src/i18n/translator.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';
import { toFindingsFeed } from '../../../../src/views/feeds/findings-feed.ts';
import { sampleCatalog } from '../findings/sample-catalog.ts';

beforeAll(() => loadMessages('.'));

it('the feed holds the questions, dated by their reports or the replies to them', () => {
  expect(toFindingsFeed(sampleCatalog(), wordsFor('en'))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
        <id>https://www.example.gov.cn/zfxxgk/jx/en/findings/</id>
        <title>Example site: questions about the figures</title>
        <updated>2025-06-01T00:00:00.000Z</updated>
        <author>
            <name>Example site</name>
        </author>
        <link rel="alternate" href="https://www.example.gov.cn/zfxxgk/jx/en/findings/"/>
        <link rel="self" href="https://www.example.gov.cn/zfxxgk/jx/en/findings/feed.xml"/>
        <subtitle>Every figure of every report is held against the others. What does not agree is published here as a question to the department, with its arithmetic; it is not a verdict. How often each question was asked, could be judged and was answered by the figures is shown as well.</subtitle>
        <rights>Example licence</rights>
        <entry>
            <title type="html"><![CDATA[Annual report of the Example Bureau: Adjusted budget]]></title>
            <id>https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/#adjusted-sum:budget.adjusted</id>
            <link href="https://www.example.gov.cn/zfxxgk/jx/en/reports/example-bureau/2024/#budget.adjusted"/>
            <updated>2025-06-01T00:00:00.000Z</updated>
            <content type="html"><![CDATA[<p>The adjusted budget is stated as CNY 5.8000 million; initial budget plus increase minus decrease gives CNY 5.6000 million.</p><p>5.0000 + 0.8000 − 0.2000 = 5.6000 (CNY million)</p><p>Reply of the department, 1 June 2025 (explained): Another 0.2 million came from above.</p>]]></content>
        </entry>
    </feed>"
  `);
});

it('the same content gives the same feed', () => {
  expect(toFindingsFeed(sampleCatalog(), wordsFor('zh'))).toBe(
    toFindingsFeed(sampleCatalog(), wordsFor('zh')),
  );
});
