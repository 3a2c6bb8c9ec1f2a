import type { FoldedCorpus } from '../scan/folded-corpus.ts';
import type { GoldenLocale } from '../sentence.ts';
import { absentQueries } from './absent.ts';
import { amountQueries } from './amounts.ts';
import {
  caseQueries,
  englishPhraseQueries,
  englishWordQueries,
  englishWordsQueries,
  mixedQueries,
} from './english.ts';
import { filteredQueries } from './filtered.ts';
import { glossaryQueries } from './glossary.ts';
import { QUERY_KINDS, type GoldenQuery, type NewQuery, type QueryKind } from './golden-query.ts';
import { formerNameQueries, nameAndYearQueries, nameQueries } from './names.ts';
import { numberQueries, printedNumberQueries } from './numbers.ts';
import {
  chineseWordsQueries,
  commonQueries,
  fragmentQueries,
  phraseQueries,
  punctuationQueries,
  quotedQueries,
} from './phrases.ts';
import { rareQueries } from './rare.ts';
import { suffixQueries, typoQueries } from './typos.ts';
import { simplifiedQueries, traditionalQueries } from './variants.ts';

type Makers = Readonly<Partial<Record<QueryKind, (corpus: FoldedCorpus) => readonly NewQuery[]>>>;

const BOTH: Makers = {
  common: commonQueries,
  rare: (corpus) => rareQueries(corpus, 15),
  case: (corpus) => caseQueries(corpus, 12),
  number: (corpus) => [...numberQueries(corpus, 20), ...printedNumberQueries(corpus, 8)],
  amount: (corpus) => amountQueries(corpus, 18),
  name: (corpus) => nameQueries(corpus, 20),
  'former-name': (corpus) => formerNameQueries(corpus, 15),
  'name-and-year': (corpus) => nameAndYearQueries(corpus, 15),
  glossary: (corpus) => glossaryQueries(corpus, 15),
  filtered: (corpus) => filteredQueries(corpus, 18),
  absent: (corpus) => absentQueries(corpus, 25),
  typo: (corpus) => typoQueries(corpus, 20),
};

const MAKERS: Readonly<Record<GoldenLocale, Makers>> = {
  zh: {
    ...BOTH,
    'phrase-2': (corpus) => phraseQueries(corpus, 2, 2, 15),
    'phrase-3': (corpus) => phraseQueries(corpus, 3, 3, 15),
    'phrase-4-6': (corpus) => phraseQueries(corpus, 4, 6, 18),
    'phrase-7-15': (corpus) => phraseQueries(corpus, 7, 15, 18),
    fragment: (corpus) => fragmentQueries(corpus, 18),
    punctuation: (corpus) => punctuationQueries(corpus, 18),
    quoted: (corpus) => quotedQueries(corpus, 18),
    'chinese-words': (corpus) => chineseWordsQueries(corpus, 18),
    mixed: (corpus) => mixedQueries(corpus, 18),
    traditional: (corpus) => traditionalQueries(corpus, 18),
    simplified: (corpus) => simplifiedQueries(corpus, 15),
  },
  en: {
    ...BOTH,
    'english-word': (corpus) => englishWordQueries(corpus, 18),
    'english-phrase': (corpus) => englishPhraseQueries(corpus, 18),
    'english-words': (corpus) => englishWordsQueries(corpus, 18),
    suffix: (corpus) => suffixQueries(corpus, 15),
  },
};

/** All queries on a corpus in one language, with what they have to find in it. */
export function allQueries(corpus: FoldedCorpus): readonly GoldenQuery[] {
  const { locale } = corpus;
  return QUERY_KINDS.flatMap((kind) =>
    (MAKERS[locale][kind]?.(corpus) ?? []).map((query, index) => ({
      id: `${locale}-${kind}-${`${index + 1}`.padStart(2, '0')}`,
      kind,
      locale,
      ...query,
    })),
  );
}
