import { renderToStaticMarkup } from 'react-dom/server';
import { isoWithOffset } from '../format/dates';
import { articleData } from './article-data';
import { breadcrumbData } from './breadcrumb-data';
import { officeData } from './office-data';
import { organizationData } from './organization-data';
import { aPicture } from '@regionwebb/fixtures/factories/media';
import { Picture } from '../ui/picture';
import { StructuredData } from './structured-data';

const origin = 'https://region.example';

it('cannot be ended by what an editor has written', () => {
  const name = '</script><script>alert(1)</script><!-- &\u2028';
  const html = renderToStaticMarkup(
    <StructuredData data={[organizationData({ owner: name }, origin)]} />,
  );
  expect(html.match(/<\/?script/g)).toHaveLength(2);
  document.body.innerHTML = html;
  expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    name,
  });
});

it('dates an article as its page does, with the zone, and leaves out missing values', () => {
  const article = { title: 'Ny partner', publishedAt: '2019-10-24T22:30:00.000Z' };
  const data = articleData({ article, locale: 'sv', path: '/nyheter/ny-partner', origin });
  expect(data).toMatchObject({
    headline: 'Ny partner',
    url: 'https://region.example/nyheter/ny-partner',
    datePublished: isoWithOffset(new Date(article.publishedAt)),
  });
  expect(data).toMatchObject({ datePublished: '2019-10-25T00:30:00+02:00', inLanguage: 'sv' });
  expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['dateModified']));
  expect(Object.keys(data)).not.toEqual(expect.arrayContaining(['image']));
});

it('has the picture that the article shows, and none for one whose file is missing', () => {
  const data = (leadImage: Parameters<typeof articleData>[0]['article']['leadImage']) =>
    articleData({ article: { title: 'Ny', leadImage }, locale: 'sv', path: '/nyheter/ny', origin });
  const picture = aPicture();
  const shown = renderToStaticMarkup(<Picture media={picture} sizes="100vw" />);
  document.body.innerHTML = shown;
  const address = document.querySelector('img')?.getAttribute('src') ?? '';
  expect(data(picture)).toMatchObject({ image: `${origin}${address}` });
  for (const none of ['not-readable', null])
    expect(Object.keys(data(none))).not.toEqual(expect.arrayContaining(['image']));
});

it('names the authority as author, and credits a byline as it is written', () => {
  const data = (byline: string | null) =>
    articleData({ article: { title: 'Ny', byline }, locale: 'sv', path: '/nyheter/ny', origin });
  expect(data('Webbredaktionen')).toMatchObject({ creditText: 'Webbredaktionen' });
  for (const byline of ['Webbredaktionen', null])
    expect(data(byline)).toMatchObject({ author: { '@id': `${origin}/#myndighet` } });
});

it('has the breadcrumbs of a page from the start page, in its language (V1)', () => {
  const crumbs = [{ label: 'News', href: '/en/news' }, { label: 'New partner' }];
  expect(breadcrumbData('en', crumbs, origin).itemListElement).toMatchObject([
    { position: 1, name: 'Start page', item: `${origin}/en` },
    { position: 2, name: 'News', item: `${origin}/en/news` },
    { position: 3, name: 'New partner' },
  ]);
});

it('has a place for an office only where its coordinates or address are known', () => {
  const bare = officeData({ name: 'Kontoret' }, '/kontor/kontoret', origin);
  expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['geo']));
  expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['address']));
  const placed = { name: 'K', latitude: 0, longitude: 4.37, visitingAddress: { city: 'Bryssel' } };
  expect(officeData(placed, '/kontor/k', origin)).toMatchObject({
    geo: { latitude: 0, longitude: 4.37 },
    address: { addressLocality: 'Bryssel' },
  });
});

it('has the opening hours of an office, row by row, and nothing where a row has no times', () => {
  const openingHours = [
    { days: ['monday' as const, 'tuesday' as const], opens: '09:00', closes: '16:30' },
    { days: ['friday' as const], note: 'stängt' },
  ];
  expect(officeData({ name: 'K', openingHours }, '/kontor/k', origin)).toMatchObject({
    openingHoursSpecification: [
      { dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '16:30' },
    ],
  });
  const bare = officeData({ name: 'K', openingHours: [] }, '/kontor/k', origin);
  expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['openingHoursSpecification']));
});
