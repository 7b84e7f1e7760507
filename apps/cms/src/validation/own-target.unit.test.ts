import { ownTarget } from './own-target';

it.each([
  ['/', '/'],
  ['/Nyheter/', '/nyheter'],
  [' /nyheter?amne=EU&ar=2026 ', '/nyheter?amne=EU&ar=2026'],
  ['/kontor#Karta', '/kontor#Karta'],
  ['/?q=1', '/?q=1'],
])('takes %p as %p', (typed, stored) => expect(ownTarget(typed)).toBe(stored));

it.each(['//annan.example', '/\\annan.example', 'nyheter', '?q=1', '/a/../b?x', '/a?b c', ''])(
  'refuses %p',
  (typed) => expect(ownTarget(typed)).toBeUndefined(),
);
