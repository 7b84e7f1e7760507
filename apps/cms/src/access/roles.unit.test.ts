import { mayChangeMany, type Role } from './roles';

it.each<[Role, string, boolean]>([
  ['administrator', 'users', true],
  ['administrator', 'news', true],
  ['editor', 'news', true],
  ['editor', 'comments', true],
  ['editor', 'users', false],
  ['author', 'news', false],
  ['author', 'media', false],
  ['registrar', 'news', false],
  ['registrar', 'comments', true],
])('offers %s to change many of %s at once: %s', (role, collection, offered) => {
  expect(mayChangeMany({ role }, collection)).toBe(offered);
});

it('offers nobody who has not logged in anything', () => {
  expect(mayChangeMany(null, 'news')).toBe(false);
});
