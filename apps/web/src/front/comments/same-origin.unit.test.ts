import { isSameOrigin } from './same-origin';

const site = 'https://region.example';
const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0)' };

it.each<[Record<string, string>, boolean]>([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-origin', origin: site }, true],
  // A page that asks the browser to tell no site where it was.
  [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: site }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: site }, true],
  [{ origin: site, ...browser }, true],
  [{ origin: 'https://www.region.example', host: 'www.region.example' }, true],
  [{ origin: 'http://region.example' }, false],
  [{ origin: 'https://evil.example', host: 'region.example' }, false],
  [{ origin: 'null' }, false],
  [{ origin: '' }, false],
  [browser, false],
  [{ ...browser, host: 'region.example' }, false],
  [{ 'user-agent': 'Opera/9.80 (Windows NT 6.1)' }, false],
  [{ 'user-agent': 'curl/8.5.0' }, true],
  [{}, true],
])('%j from the site’s form: %s (L7)', (headers, same) => {
  expect(isSameOrigin(new Headers(headers), site)).toBe(same);
});
