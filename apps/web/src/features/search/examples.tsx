import { SearchForm } from './search-form';
import { SearchResults } from './search-results';
import type { Hit, SearchAnswer } from './protocol';
import { type Family, longTitle, longWord } from '../../samples/example';

const plain = (text: string) => ({ text, isHit: false });
const found = (text: string) => ({ text, isHit: true });

const hits: Hit[] = [
  {
    kind: 'news',
    id: '1',
    path: '#exempel-sok-traffar',
    title: [plain('Fler kommuner går med i '), found('samarbetet')],
    excerpt: [plain('… parterna i '), found('samarbetet'), plain(' träffas två gånger om året …')],
    publishedAt: '2024-04-30T07:00:00.000Z',
  },
  {
    kind: 'offices',
    id: '2',
    path: '#exempel-sok',
    title: [plain(longTitle)],
    excerpt: [plain('Om '), found(longWord)],
    publishedAt: undefined,
  },
  {
    kind: 'contacts',
    id: '3',
    path: '#del-sok',
    title: [plain('Kansliet')],
    excerpt: [],
    publishedAt: undefined,
  },
];

const answer: SearchAnswer = {
  hits,
  counts: { news: 34, offices: 1, contacts: 1 },
  total: 36,
  pages: 4,
  isExact: true,
};
const query = { query: 'samarbete', kind: undefined, page: 1 };
const nothing: SearchAnswer = { hits: [], counts: {}, total: 0, pages: 0, isExact: true };

export const search: Family = {
  id: 'sok',
  title: 'Sök',
  examples: [
    { id: 'sok', title: 'Sökfält', content: <SearchForm id="sok-tomt" locale="sv" /> },
    {
      id: 'sok-ifyllt',
      title: 'Sökfält med en fråga',
      content: <SearchForm id="sok-med-fraga" locale="sv" query={longWord} />,
    },
    {
      id: 'sok-traffar',
      title: 'Träffar',
      content: <SearchResults locale="sv" query={query} answer={answer} />,
    },
    {
      id: 'sok-nastan',
      title: 'Träffar som inte har alla ord',
      content: (
        <SearchResults
          locale="sv"
          query={{ ...query, query: 'samarbbete', kind: 'news' }}
          answer={{
            ...{ ...answer, hits: hits.slice(0, 1), total: 1, pages: 1, isExact: false },
            newsSearched: 10_000,
          }}
        />
      ),
    },
    {
      id: 'sok-inget',
      title: 'Inga träffar',
      content: <SearchResults locale="sv" query={{ ...query, query: 'xyz' }} answer={nothing} />,
    },
  ],
};
