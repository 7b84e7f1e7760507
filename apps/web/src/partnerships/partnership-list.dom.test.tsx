import { aPartnership } from '@regionwebb/testing/factories/documents';
import { stored } from '@regionwebb/testing/factories/stored';
import { show, violations } from '../testing/show';
import { partnershipsAddress, readKind } from './kinds';
import { PartnershipList } from './partnership-list';

const partnerships = [
  stored(aPartnership({ name: 'Östra', slug: 'ostra', kind: 'agreement' }), '1'),
  stored(aPartnership({ name: 'Ätran', slug: 'atran', kind: 'arena' }), '2'),
  stored(aPartnership({ name: 'Zon', slug: 'zon', kind: 'arena', summary: null }), '3'),
];
const list = (query = {}) =>
  show(<PartnershipList partnerships={partnerships} kind={readKind('sv', query)} locale="sv" />);
const names = (shown: HTMLElement) =>
  [...shown.querySelectorAll('h2')].map(({ textContent }) => textContent);

it('lists all in Swedish order (T15), and offers the kinds that there are', async () => {
  const shown = list();
  expect(names(shown)).toEqual(['Zon', 'Ätran', 'Östra']);
  expect([...shown.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual([
    '/samverkan',
    '/samverkan?typ=avtal',
    '/samverkan?typ=arena',
  ]);
  expect(await violations()).toEqual([]);
});

it('lists one kind, and says which', () => {
  const shown = list({ typ: 'arena' });
  expect(names(shown)).toEqual(['Zon', 'Ätran']);
  expect(shown.querySelector('[aria-current]')?.textContent).toBe('Samverkansarena');
});

it.each([{ typ: 'nonsens' }, { typ: ['arena', 'avtal'] }, { kind: 'arena' }])(
  'lists all for %j',
  (query) => expect(names(list(query))).toHaveLength(3),
);

it('writes English addresses that it can read again', () => {
  expect(partnershipsAddress('en', 'association')).toBe('/en/partnerships?kind=association');
  expect(readKind('en', { kind: 'association' })).toBe('association');
});
