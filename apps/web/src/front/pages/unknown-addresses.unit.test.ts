import { readAddress } from '../read-address';
import { UnknownAddresses } from './unknown-addresses';
import type { Place } from '../../cms/redirects';

const page = (target: string) => {
  const address = readAddress(target);
  if (address.kind !== 'page') throw new Error(`${target} is no page.`);
  return address;
};

let time = 0;
let lookups: Place[][] = [];
/** The CMS: addresses with `finns` in their name exist; `broken` is a CMS that does not answer. */
const create = ({ isBroken = false } = {}) =>
  new UnknownAddresses(
    async (places) => {
      lookups.push([...places]);
      await new Promise((resolve) => setImmediate(resolve));
      if (isBroken) throw new TypeError('fetch failed');
      return new Set(places.filter(({ name }) => name.startsWith('finns')));
    },
    () => time,
  );
/** Many have been requested within the second, and all are answered. */
const flood = (unknown: UnknownAddresses) => {
  for (let at = 0; at < 6; at += 1) unknown.enter()();
};

beforeEach(() => {
  time = 1_000_000;
  lookups = [];
});

it('sends no request while few unknown addresses are requested', async () => {
  const unknown = create();
  unknown.enter()();
  expect(await unknown.isAbsent(page('/nyheter/borta'))).toBe(false);
  flood(unknown);
  time += 4_000;
  unknown.enter()();
  expect(await unknown.isAbsent(page('/nyheter/borta'))).toBe(false);
  expect(lookups).toEqual([]);
});

it('sends a request where many wait, though a slow machine has answered none of them', async () => {
  const unknown = create();
  const leave = [1, 2, 3, 4].map(() => {
    time += 3_000;
    return unknown.enter();
  });
  expect(await unknown.isAbsent(page('/nyheter/borta'))).toBe(true);
  for (const end of leave) end();
  time += 3_000;
  unknown.enter()();
  expect(await unknown.isAbsent(page('/nyheter/borta'))).toBe(false);
});

it('leaves it to the page when the CMS takes too long', async () => {
  const unknown = new UnknownAddresses(
    () => new Promise(() => undefined),
    () => time,
    5,
  );
  flood(unknown);
  expect(await unknown.isAbsent(page('/nyheter/borta'))).toBe(false);
});

it('finds out for many addresses at once which do not exist, in few requests', async () => {
  const unknown = create();
  flood(unknown);
  const targets = Array.from(
    { length: 120 },
    (_, at) => `/nyheter/${at % 2 ? 'finns' : 'borta'}-${at}`,
  );
  const absent = await Promise.all(targets.map((target) => unknown.isAbsent(page(target))));
  expect(absent).toEqual(targets.map((target) => target.includes('borta')));
  expect(lookups.map(({ length }) => length)).toEqual([1, 50, 50, 19]);
});

it('sends a request for each collection and language, with the name and the public path', async () => {
  const unknown = create();
  flood(unknown);
  const targets = [
    ...['/en/news/a%C3%A5', '/kontor/b', '/samverkan/c', '/om/oss', '/en/om/oss'],
    ...['/sida.aspx', '/nyheter/a/b', '/kontakt/x'],
  ];
  await Promise.all(targets.map((target) => unknown.isAbsent(page(target))));
  expect(
    lookups.flat().map(({ collection, locale, name, path }) => [collection, locale, name, path]),
  ).toEqual([
    ['news', 'en', 'aå', '/en/news/aå'],
    ['offices', 'sv', 'b', '/kontor/b'],
    ['partnerships', 'sv', 'c', '/samverkan/c'],
    ['pages', 'sv', 'om/oss', '/om/oss'],
    ['pages', 'en', 'om/oss', '/en/om/oss'],
    ['pages', 'sv', 'sida.aspx', '/sida.aspx'],
    ['pages', 'sv', 'nyheter/a/b', '/nyheter/a/b'],
    ['pages', 'sv', 'kontakt/x', '/kontakt/x'],
  ]);
});

it.each([
  '/',
  '/en',
  '/nyheter',
  '/nyheter/atom.xml',
  '/kontakt/x/vcard',
  '/kommentera/tack',
  '/sok',
  '/sitemap.xml',
  '/sitemap-2.xml',
])('never reports %s as absent, which has another source', async (target) => {
  const unknown = create();
  flood(unknown);
  expect(await unknown.isAbsent(page(target))).toBe(false);
  expect(lookups).toEqual([]);
});

it('reports nothing as absent when the CMS does not answer', async () => {
  const unknown = create({ isBroken: true });
  flood(unknown);
  expect(await unknown.isAbsent(page('/nyheter/borta'))).toBe(false);
});
