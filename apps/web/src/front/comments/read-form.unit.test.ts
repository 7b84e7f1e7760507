import { isSameOrigin } from './read-form';

const site = 'https://region.example';

it.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
  [{ 'sec-fetch-site': 'cross-site', origin: site }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ origin: site }, true],
  [{ origin: 'https://www.region.example', host: 'www.region.example' }, true],
  [{ origin: 'https://evil.example', host: 'region.example' }, false],
  [{ origin: 'null' }, false],
  [{}, true],
])('%j from the site’s form: %s (L7)', (headers, same) => {
  const sent = Object.entries(headers).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  expect(isSameOrigin(new Headers(sent), site)).toBe(same);
});
