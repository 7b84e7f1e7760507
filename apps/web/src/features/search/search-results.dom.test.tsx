import { show } from '../../testing/show';
import { SearchResults } from './search-results';
import type { SearchAnswer } from './protocol';

const nothing: SearchAnswer = { hits: [], counts: {}, total: 0, pages: 0, isExact: true };
const query = { query: 'avtal', kind: undefined, page: 1 };
const shown = (locale: 'sv' | 'en', newsSearched?: number) =>
  show(<SearchResults locale={locale} query={query} answer={{ ...nothing, newsSearched }} />);

it.each([
  ['sv', /omfattar de 10\s000 senast ändrade nyheterna\. Äldre nyheter/, '/nyheter'],
  ['en', /covers the 10,000 most recently changed news articles\. Find older/, '/en/news'],
] as const)(
  'explains in %s that older news are not searched, and links to them',
  (locale, words, path) => {
    const page = shown(locale, 10_000);
    expect(page.textContent).toMatch(words);
    expect(page.querySelector(`p > a[href="${path}"]`)).not.toBeNull();
  },
);

it.each([
  ['sv', true, 'Samverkan, avslutad'],
  ['en', true, 'Partnership, ended'],
  ['sv', false, 'Samverkan'],
] as const)('shows in %s whether a hit has ended (%s)', (locale, hasEnded, words) => {
  const title = [{ text: 'Norra kontoret', isHit: false }];
  const hit = { kind: 'partnerships', id: '1', path: '/samverkan/norra', title } as const;
  const hits = [{ ...hit, excerpt: [], publishedAt: undefined, hasEnded }];
  const page = show(
    <SearchResults
      locale={locale}
      query={query}
      answer={{ ...nothing, hits, total: 1, pages: 1 }}
    />,
  );
  expect(page.querySelector('.search-kind')?.textContent).toBe(words);
});

it('has no such notice where all news are searched', () =>
  expect(shown('sv').textContent).not.toContain('omfattar'));
