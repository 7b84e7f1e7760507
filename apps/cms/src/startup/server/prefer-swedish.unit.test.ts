import { preferSwedish } from './prefer-swedish';

const urlOf = (url: string, headers = {}) => {
  const request = { url, headers };
  preferSwedish(request);
  return request.url;
};

it('speaks Swedish whatever the browser is set to', () => {
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
])('asks for Swedish content where no language is given: %s', (given, asked) => {
  expect(urlOf(given)).toBe(asked);
});

it('leaves a question alone that comes in the body', () => {
  const headers = { 'x-payload-http-method-override': 'GET' };
  expect(urlOf('/api/contacts', headers)).toBe('/api/contacts');
});
