import { cacheKey } from './pages/cache-key';
import { pathOfRoute } from '@regionwebb/content/segments';
import { readAddress } from './read-address';

const read = (target: string) => {
  const address = readAddress(target);
  if (address.kind === 'page') return address.route;
  return address.kind === 'elsewhere' ? `→ ${address.location}` : address.kind;
};

it.each([
  ['/', '/sv'],
  ['/?sida=2', '/sv'],
  ['/nyheter', '/sv/nyheter'],
  ['/nyheter/ny-partner', '/sv/nyheter/ny-partner'],
  ['/nyheter/atom.xml', '/sv/nyheter/atom.xml'],
  ['/om-oss/organisation', '/sv/om-oss/organisation'],
  ['/%6Eyheter', '/sv/nyheter'],
  ['/g%C3%B6teborg', '/sv/g%C3%B6teborg'],
  ['/göteborg', '/sv/g%C3%B6teborg'],
  ['/en', '/en'],
  ['/en?x', '/en'],
  ['/en/news', '/en/nyheter'],
  ['/en/news/new-partner', '/en/nyheter/new-partner'],
  ['/en/partnerships/nyheter', '/en/samverkan/nyheter'],
  ['/en/comment', '/en/kommentera'],
  ['/en/about', '/en/about'],
  ['/english', '/sv/english'],
  ['/robots.txt', '/robots.txt'],
  ['/sitemap.xml', '/sitemap.xml'],
  ['/sitemap-2.xml', '/sitemap/2'],
  ['/sitemap-0.xml', '/sv/sitemap-0.xml'],
  ['/sitemap/2', '/sv/sitemap/2'],
  ['/.well-known/security.txt', '/.well-known/security.txt'],
])('%s is Next’s route %s', (target, route) => expect(read(target)).toBe(route));

it.each([
  '/sv',
  '/sv/nyheter',
  '/en/nyheter',
  '/en/kontor/x',
  '/en/sv',
  '/saknad-sida',
  '/_next/x',
])('%s is no address, though Next has a route there', (target) =>
  expect(read(target)).toBe('missing'),
);

it.each([
  ['/nyheter/', '→ /nyheter'],
  ['/nyheter/?sida=2&x=%20', '→ /nyheter?sida=2&x=%20'],
  ['/en/', '→ /en'],
  ['/Nyheter', '→ /nyheter'],
  ['/NYHETER/Ny-Partner?Sida=2', '→ /nyheter/ny-partner?Sida=2'],
  ['/EN', '→ /en'],
  ['/En/News/', '→ /en/news'],
  ['/G%C3%96TEBORG', '→ /g%C3%B6teborg'],
  ['/go%CC%88teborg', '→ /g%C3%B6teborg'],
  ['/Robots.TXT', '→ /robots.txt'],
  ['/forhandsgranska/AbC.dEf', '/sv/forhandsgranska/AbC.dEf'],
  ['/Forhandsgranska/AbC', '→ /forhandsgranska/AbC'],
  ['/en/preview/AbC', '/en/forhandsgranska/AbC'],
  ['//', 'missing'],
  ['//evil.example', 'missing'],
  ['//evil.example/', 'missing'],
  ['/nyheter//x', 'missing'],
  ['/nyheter//', 'missing'],
  ['/../etc/passwd', 'missing'],
  ['/nyheter/%2e%2e/x', 'missing'],
  ['/nyheter%2fx', 'missing'],
  ['/%25', 'missing'],
  ['/nyheter/%25', 'missing'],
  ['/nyheter/a%2541', 'missing'],
  ['/en/news/%2525', 'missing'],
  ['/kontakt/%25/vcard', 'missing'],
  ['/sitemap-%25.xml', 'missing'],
  ['/nyheter/%C0%AF', 'malformed'],
  ['/nyheter/%ED%A0%80', 'malformed'],
  ['/nyheter/%F4%90%80%80', 'malformed'],
  ['/\\evil.example', 'malformed'],
  ['/%5Cevil.example', 'malformed'],
  ['/%', 'malformed'],
  ['/%zz', 'malformed'],
  ['/%ff', 'malformed'],
  ['/%00', 'malformed'],
  ['/a%0d%0ab', 'malformed'],
  ['http://evil.example/', 'malformed'],
  ['*', 'malformed'],
  ['', 'malformed'],
  [`/${'x'.repeat(2_000)}`, 'malformed'],
])('%.40s is parsed as %s', (target, expected) => expect(read(target)).toBe(expected));

it('parses whatever is sent without an exception', () => {
  for (let seed = 0; seed < 5_000; seed += 1) {
    const odd = ['/', '%', '?', '..', '\\', '%00', 'é', '\u{1f600}', '\ud800', '&', '=', 'en'];
    const target = Array.from({ length: 6 }, (_, n) => odd[(seed * (n + 7) * 31) % odd.length]);
    expect(() => readAddress(`/${target.join('')}`)).not.toThrow();
  }
});

describe('the cache key of a page', () => {
  const keyOf = (target: string) => {
    const address = readAddress(target);
    return address.kind === 'page' ? cacheKey(address) : undefined;
  };

  it.each([
    ['/nyheter?utm_source=x&fbclid=y', '/nyheter', '/sv/nyheter'],
    ['/nyheter?amne=vard&sida=2&x=1', '/nyheter?sida=2&amne=vard', '/sv/nyheter?sida=2&amne=vard'],
    ['/nyheter?sida=2&sida=3', '/nyheter?sida=2', '/sv/nyheter?sida=2'],
    ['/nyheter?sida=', '/nyheter', '/sv/nyheter'],
    ['/nyheter/ny-partner?sida=2', '/nyheter/ny-partner', '/sv/nyheter/ny-partner'],
    ['/en/news?page=2&sida=3', '/en/news?page=2', '/en/nyheter?page=2'],
    ['/%6Eyheter', '/nyheter', '/sv/nyheter'],
    [
      '/nyheter/atom.xml?kontor=bryssel&ar=2020&x=1',
      '/nyheter/atom.xml?kontor=bryssel',
      '/sv/nyheter/atom.xml?kontor=bryssel',
    ],
    [
      '/en/news/feed.json?topic=health',
      '/en/news/feed.json?topic=health',
      '/en/nyheter/feed.json?topic=health',
    ],
  ])('of %.60s is %s', (target, key, nextTarget) =>
    expect(keyOf(target)).toEqual({ key, nextTarget }),
  );

  it.each(['/sok?q=blankett', '/en/search?q=form', '/kommentera?sida=/x', '/kommentera/tack?nr=1'])(
    'of %s is none: visitors’ input is not cached',
    (target) => expect(keyOf(target)?.key).toBeUndefined(),
  );

  it('equals the target, so that a request for it can be answered without parsing it', () => {
    for (const target of ['/nyheter?sida=2&amne=a+b', '/g%C3%B6teborg', '/en/news?topic=%C3%A5'])
      expect(keyOf(keyOf(target)?.key ?? '')?.key).toBe(keyOf(target)?.key);
  });
});

it.each([
  '/',
  '/nyhter',
  '/nyheter/finns-inte',
  '/en',
  '/en/ofices',
  '/en/offices/x',
  '/en/about-us/x',
])('maps a route back to the path that visitors see: %s', (path) =>
  expect(pathOfRoute(read(path))).toBe(path),
);
