import { judge } from './judge';
import type { JudgedQuestion } from './judged-question';
import { readResults } from './read-results';

const questions: JudgedQuestion[] = [
  ['kontakt', '/kontakt'],
  ['kontor', '/kontor', '/kontor/goteborg'],
  ['nyheter', '/nyheter'],
  ['bygglov'],
  ['jobb'],
];
const found: Record<string, string[]> = {
  kontakt: ['/kontakt', '/om-oss'],
  kontor: ['/om-oss', '/kontor/goteborg'],
  jobb: ['/om-oss'],
};

it('counts what is found first, among the first three and not at all, and what should find nothing', async () => {
  const figures = await judge(questions, (question) => Promise.resolve(found[question] ?? []));
  expect(figures).toEqual({
    ...{ answerable: 3, first: 1 / 3, firstThree: 2 / 3, nothing: 1 / 3 },
    ...{ unanswerable: 2, rightlyNothing: 1 / 2 },
    missed: ['kontor: /om-oss', 'nyheter: nothing', 'jobb: /om-oss'],
  });
});

it('reads the addresses of a page of results, a contact by its role', () => {
  const html =
    '<h2><a href="/kommentera?sida=%2F"><mark>Kommentera</mark> sidan</a></h2><a href="/andra">Annat</a>' +
    '<h2><a href="/kontakt#kontakt-7">Samordnare, <mark>Bryssel</mark> &amp; EU</a></h2>';
  expect(readResults(html)).toEqual(['/kommentera', '/kontakt#Samordnare, Bryssel & EU']);
});
