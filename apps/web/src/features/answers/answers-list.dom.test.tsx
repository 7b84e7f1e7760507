/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Answered } from '../../cms/answers';
import { AnswersList } from './answers-list';
import { PageAnswers } from './answers-of-page';

const answered = (more: Partial<Answered> = {}): Answered => ({
  ...{ id: '1', question: 'Varför?\n<b>Nu</b>', answer: 'Därför.', language: 'sv' },
  page: { collection: 'news', documentId: '7', locale: 'sv' },
  publishedAt: '2026-11-30T12:00:00.000Z',
  ...more,
});
const found = (...docs: Answered[]) => ({ docs, totalDocs: docs.length, totalPages: 1 });
const none = { query: '', about: undefined, page: 1 };

function show(element: ReactNode): HTMLElement {
  document.body.innerHTML = renderToStaticMarkup(element);
  return document.body;
}
const summaries = (root: HTMLElement) =>
  [...root.querySelectorAll('summary')].map((each) => [each.textContent, each.lang]);

it('shows nothing on a page without any', () => {
  expect(show(<PageAnswers locale="sv" about="7" found={found()} />).innerHTML).toBe('');
});

it('shows the newest of a page, each in its language, and leads to the rest', () => {
  const docs = [answered(), answered({ id: '2', question: 'Why?', language: 'en' })];
  const more = { docs, totalDocs: 9, totalPages: 5 };
  const page = show(<PageAnswers locale="sv" about="7" found={more} />);
  expect(page.querySelector('section > h2')?.textContent).toBe('Frågor och svar');
  expect(summaries(page)).toEqual([
    ['Varför?\n<b>Nu</b>', ''],
    ['Why?', 'en'],
  ]);
  const link = page.querySelector('a');
  expect([link?.getAttribute('href'), link?.textContent]).toEqual([
    ...['/fragor-och-svar?om=7', 'Alla 9 frågor och svar om sidan'],
  ]);
});

it('leads from each question to its page, unless that is not public any more', () => {
  const about = { path: '/nyheter/bron', title: { text: 'Bron' }, lang: 'sv' } as const;
  const other = answered({ id: '2', page: { collection: 'news', documentId: '8', locale: 'sv' } });
  const list = show(
    <AnswersList
      locale="sv"
      search={none}
      found={found(answered(), other)}
      pages={new Map([['7 sv', about]])}
    />,
  );
  const links = [...list.querySelectorAll('details a')].map((each) => each.getAttribute('href'));
  expect(links).toEqual(['/nyheter/bron']);
  expect(list.querySelector('.count')?.textContent).toBe('2 frågor med svar, de nyaste först');
  expect(list.querySelectorAll('details[open]')).toHaveLength(0);
});

it('opens what a search has found', () => {
  const search = { ...none, query: 'därför' };
  const list = show(
    <AnswersList locale="sv" search={search} found={found(answered())} pages={new Map()} />,
  );
  expect(list.querySelectorAll('details[open]')).toHaveLength(1);
  expect(list.querySelector('input')?.value).toBe('därför');
});

it.each([
  ['sv', none, 'Vi har inte publicerat några frågor och svar än.'],
  ['en', none, 'We have not published any questions and answers in English yet.'],
  [
    ...(['sv', { ...none, query: 'x' }] as const),
    'Inga frågor eller svar har de orden. Pröva färre eller andra ord.',
  ],
  ['sv', { ...none, about: '7' }, 'Det finns inga frågor och svar om den sidan.'],
] as const)('says in words that there is nothing: %s %j', (locale, search, words) => {
  const list = show(
    <AnswersList locale={locale} search={search} found={found()} pages={new Map()} />,
  );
  expect(list.querySelector('.count')?.textContent).toBe(words);
});
