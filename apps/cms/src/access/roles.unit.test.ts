import { mayChangeInBulk, type Role } from './roles';

it.each<[Role, string, boolean]>([
  ['administrator', 'users', true],
  ['administrator', 'news', true],
  ['administrator', 'audit-log', false],
  ['editor', 'news', true],
  ['editor', 'comments', false],
  ['editor', 'users', false],
  ['author', 'news', false],
  ['author', 'media', false],
  ['registrar', 'news', false],
  ['registrar', 'comments', false],
])('bulk changes for %s of %s: %s', (role, collection, offered) => {
  expect(mayChangeInBulk({ role }, collection)).toBe(offered);
});

it('offers no bulk changes to anonymous users', () => {
  expect(mayChangeInBulk(null, 'news')).toBe(false);
});
