import { preferSwedish } from './prefer-swedish';

const urlOf = (url: string, headers = {}) => {
  const request = { url, headers };
  preferSwedish(request);
  return request.url;
};

it('replaces the language of the browser with Swedish', () => {
  const request = { url: '/admin', headers: { 'accept-language': 'en-GB' } };
  preferSwedish(request);
  expect(request).toEqual({ url: '/admin', headers: { 'accept-language': 'sv' } });
});

it.each([
  ['/api/contacts', '/api/contacts?locale=sv'],
  ['/api/contacts?sort=role', '/api/contacts?sort=role&locale=sv'],
  ['/api/contacts?locale=en', '/api/contacts?locale=en'],
  ['/api/contacts?depth=0&locale=all', '/api/contacts?depth=0&locale=all'],
  ['/admin/collections/contacts', '/admin/collections/contacts'],
])('adds the Swedish locale where none is given: %s', (given, expected) => {
  expect(urlOf(given)).toBe(expected);
});

it('leaves the URL alone when the query is in the body', () => {
  const headers = { 'x-payload-http-method-override': 'GET' };
  expect(urlOf('/api/contacts', headers)).toBe('/api/contacts');
});
