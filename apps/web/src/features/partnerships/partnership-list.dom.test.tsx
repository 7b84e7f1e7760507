import { jest } from '@jest/globals';
import { aPartnership } from '@regionwebb/fixtures/factories/documents';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { show, violations } from '../../testing/show';
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

it('lists all in Swedish order (T15), and offers the kinds that have any', async () => {
  const shown = list();
  expect(names(shown)).toEqual(['Zon', 'Ätran', 'Östra']);
  expect([...shown.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual([
    '/samverkan',
    '/samverkan?typ=avtal',
    '/samverkan?typ=arena',
  ]);
  expect(await violations()).toEqual([]);
});

it('lists those that have ended last, marked as ended, also when filtered', () => {
  jest.useFakeTimers({ now: new Date('2026-11-29T12:00:00.000Z') });
  const period = { end: '2019-12-31T11:00:00.000Z' };
  const ended = stored(aPartnership({ name: 'Alfa', slug: 'alfa', kind: 'arena', period }), '4');
  const all = [ended, ...partnerships];
  const shown = show(<PartnershipList partnerships={all} kind="arena" locale="sv" />);
  jest.useRealTimers();
  expect(names(shown)).toEqual(['Zon', 'Ätran', 'Alfa']);
  expect([...shown.querySelectorAll('.teaser-above')].map((each) => each.textContent)).toEqual([
    'Samverkansarena',
    'Samverkansarena',
    'Samverkansarena · Avslutad',
  ]);
});

it('lists one kind, and shows which', () => {
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
