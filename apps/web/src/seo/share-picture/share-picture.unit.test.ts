import { aPicture } from '@regionwebb/fixtures/factories/media';
import { namesIn, sharePicture, type Pictured } from './share-picture';

const layout = {
  site: { id: '1', name: 'Regionen' },
  navigation: { id: '2' },
  messages: [],
} as Pictured['layout'];
const photograph = aPicture();
const small = aPicture({ sizes: { webp1600: { filename: 'bord.webp', width: 320 } } });
const picture = (given: Partial<Pictured> = {}) =>
  sharePicture({
    locale: 'sv',
    layout,
    names: ['nyheter', 'ny-partner'],
    title: 'Ny partner',
    ...given,
  });

it('has an address that changes when anything that is drawn does, and else stands', () => {
  const { path } = picture();
  expect(path).toMatch(/^\/delningsbild\/nyheter\/ny-partner\/[\da-f]{8}\.png$/);
  expect(picture().path).toBe(path);
  const renamed = { ...layout, site: { ...layout.site, name: 'Regionförbundet' } };
  expect(
    new Set([path, picture({ title: 'Ny' }).path, picture({ layout: renamed }).path]).size,
  ).toBe(3);
});

it.each([
  ['sv', ['nyheter', 'x'], 'Nyhet', 'X'],
  ['en', ['news', 'x'], 'News article', 'X'],
  ['sv', ['kontor', 'x'], 'Kontor', 'X'],
  ['en', ['partnerships', 'x'], 'Partnership', 'X'],
  ['sv', ['om-oss', 'x'], undefined, 'X'],
  ['sv', [], undefined, 'X'],
  ['sv', ['samverkan'], undefined, 'Samverkan'],
  ['en', ['contact'], undefined, 'Contact'],
] as const)('says in %s of %j the kind %s and the title %s', (locale, names, kind, title) => {
  expect(picture({ locale, names, title: 'X' }).words).toEqual({ kind, title, name: 'Regionen' });
});

it('is the photograph of the page where that is large enough, described as there (WCAG 1.1.1)', () => {
  const { path, type, alt } = picture({ image: photograph });
  expect([path.slice(-4), type, alt]).toEqual(['.jpg', 'image/jpeg', photograph.alt]);
  expect(picture({ image: aPicture({ focalX: 10 }) }).path).not.toBe(path);
  expect(picture({ image: small })).toEqual(picture());
  expect(picture().alt).toBe('Ny partner');
});

it('is the same for a list however it is narrowed', () => {
  expect(namesIn('/en/news?page=2', 'en')).toEqual(['news']);
  expect(namesIn('/', 'sv')).toEqual([]);
});
