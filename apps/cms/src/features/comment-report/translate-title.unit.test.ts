import { translateTitle } from './translate-title';

it.each([
  ['en', 'Report on comments – Regionwebb'],
  ['sv', 'Rapport om kommentarer – Regionwebb'],
])('names the window in %s, with what follows', (language, title) =>
  expect(
    translateTitle({ title: 'Rapport om kommentarer – Regionwebb' }, { i18n: { language } }).title,
  ).toBe(title),
);

it('leaves the titles of other views', () =>
  expect(translateTitle({ title: 'Nyheter' }, { i18n: { language: 'en' } })).toEqual({
    title: 'Nyheter',
  }));
