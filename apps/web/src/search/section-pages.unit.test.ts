import { LiveSearch } from './live-search';
import { FakeReader } from './testing/fake-reader';

const reader = new FakeReader();
reader.globals = {
  site: {
    name: 'Region Exempel',
    phone: '+46313900600',
    email: 'kontakt@region.example',
    visitingAddress: { street: 'Södra Hamngatan 37', postalCode: '41106', city: 'Göteborg' },
    organisationNumber: '232199-0000',
  },
  startPage: { title: 'Vi är med där besluten växer fram', tasks: [{ label: 'Hitta ett kontor' }] },
  accessibilityStatement: { deficiencies: [{ description: 'Kartan går inte att nå utan mus.' }] },
};
const search = new LiveSearch({ reader, onFailure: () => undefined });
const first = async (query: string, locale: 'sv' | 'en' = 'sv') =>
  (await search.answer({ locale, query })).hits[0]?.path;

it.each([
  ['nyheter', '/nyheter'],
  ['Nyhet', '/nyheter'],
  ['kontor', '/kontor'],
  ['öppettider', '/kontor'],
  ['samverkan', '/samverkan'],
  ['kontakt', '/kontakt'],
  ['kontakta oss', '/kontakt'],
  ['telefonnummer', '/kontakt'],
  ['031-390 06 00', '/kontakt'],
  ['hamngatan', '/kontakt'],
  ['tillgänglighetsredogörelse', '/tillganglighetsredogorelse'],
  ['tillganglighet', '/tillganglighetsredogorelse'],
  ['karta utan mus', '/tillganglighetsredogorelse'],
  ['synpunkter', '/kommentera?sida=%2F'],
  ['startsida', '/'],
  ['232199-0000', '/'],
])('finds for %s %s', async (query, path) => expect(await first(query)).toBe(path));

it.each([
  ['news', '/en/news'],
  ['phone', '/en/contact'],
  ['opening hours', '/en/offices'],
  ['accessibility', '/en/accessibility'],
  ['kontakt', '/en/contact'],
])('finds for %s %s on English pages', async (query, path) =>
  expect(await first(query, 'en')).toBe(path),
);

it('finds the comment form only where visitors can comment', async () => {
  reader.globals.commentSettings = { enabled: false };
  search.noteChange(['commentSettings']);
  expect(await first('synpunkter')).toBeUndefined();
});

it('finds them while a change is followed, though the CMS has no such documents', async () => {
  let open: () => void = () => undefined;
  reader.gate = new Promise((resolve) => (open = resolve));
  search.noteChange(['news']);
  expect(await first('kontakt')).toBe('/kontakt');
  open();
});
