import type { Office } from '@regionwebb/content/payload-types';
import type { Locale } from '@regionwebb/content/locales';
import { aContact, anArticle, anOffice } from '@regionwebb/fixtures/factories/documents';
import { contactCard, figure } from '@regionwebb/fixtures/factories/blocks';
import { aPicture } from '@regionwebb/fixtures/factories/media';
import { richText } from '@regionwebb/fixtures/factories/rich-text';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { show, violations } from '../../testing/show';
import { OfficePage } from './office-page';

const news = [stored(anArticle({ slug: 'tre-kontor', title: 'Tre kontor' }))];

const page = (overrides: Partial<Office> = {}, locale: Locale = 'sv', articles = news) =>
  show(
    <OfficePage
      office={stored(anOffice({ slug: 'goteborg', ...overrides }))}
      news={articles}
      locale={locale}
      url="https://www.region.example/kontor/goteborg"
    />,
    locale,
  );
const labels = (shown: HTMLElement) =>
  [...shown.querySelectorAll('dt')].map(({ textContent }) => textContent);
/** The text without soft hyphens. */
const textOf = ({ textContent }: Element) => textContent?.replaceAll('\u00AD', '');

it('shows all fields of an office, and is accessible', async () => {
  const shown = page({
    postalAddress: {
      recipient: 'Exempelregionen',
      street: 'Box 1',
      postalCode: '401 20',
      city: 'Göteborg',
    },
    openingHours: [{ days: ['monday'], opens: '09:00', closes: '16:00', note: 'Ring på' }],
    staffing: 'Fyra personer.',
    image: aPicture(),
    latitude: 57.7046,
    longitude: 11.9642,
    body: richText('Välkommen hit.'),
    contacts: [stored(aContact())],
  });
  expect(labels(shown).slice(0, 6)).toEqual([
    'Öppettider',
    'Besöksadress',
    'Telefon',
    'E-post',
    'Postadress',
    'Bemanning',
  ]);
  expect(shown.textContent).toContain('Måndag kl.\u00A09.00–16.00. Ring på');
  expect(shown.querySelector('a[href="mailto:goteborg@region.example"]')).not.toBeNull();
  expect(shown.querySelector('a[href="/nyheter?kontor=goteborg"]')?.textContent).toBe(
    'Alla nyheter om Göteborgskontoret',
  );
  document.querySelector('h1')?.remove();
  expect(await violations()).toEqual([]);
});

it('describes the way there beside the map, each means of travel separately, and without a map too', () => {
  const directions = 'Till fots: ring på.\n\nMed bil: parkera på gården.';
  const ways = (shown: HTMLElement) =>
    [...shown.querySelectorAll('section[aria-labelledby=place] > p:not(:has(a))')].map(
      ({ textContent }) => textContent,
    );
  const both = ['Till fots: ring på.', 'Med bil: parkera på gården.'];
  expect(ways(page({ directions, latitude: 57.7, longitude: 11.96 }))).toEqual(both);
  const unplaced = page({ directions, visitingAddress: {} });
  expect(ways(unplaced)).toEqual(both);
  expect(unplaced.querySelector('#place')?.textContent).toBe('Hitta hit');
  expect(unplaced.querySelector('svg, a[href*="openstreetmap"]')).toBeNull();
});

it('has opening hours and the way there first, as a telephone shows it', () => {
  const shown = page({
    openingHours: [{ days: ['monday'], opens: '09:00', closes: '16:00' }],
    image: aPicture(),
    body: richText('Välkommen hit.'),
  });
  const order = ['.opening-hours', '#place', '.captioned-picture', '.rich-text', '#share'];
  const parts = [...shown.querySelectorAll(order.join())];
  expect(parts.map((part) => order.find((each) => part.matches(each)))).toEqual(order);
});

it('shows no picture twice: not in its text and above it, nor again beside its news', () => {
  const image = aPicture({ id: 'image' });
  const pictures = (shown: HTMLElement) => shown.querySelectorAll('img').length;
  const about = [stored(anArticle({ slug: 'a', leadImage: image }))];
  expect(pictures(page({ image }, 'sv', about))).toBe(1);
  const again = page({ image, body: richText(figure({ image })) }, 'sv', about);
  expect(pictures(again)).toBe(1);
  expect(again.querySelector('.rich-text img')?.getAttribute('loading')).toBeNull();
});

it('shows a contact once, where the editor has placed its card in the text (V4)', () => {
  const contact = stored(aContact());
  const other = stored(aContact({ role: 'Pressfunktionen' }), 'other');
  const shown = page({
    body: richText('Hör av dig.', contactCard({ contacts: [contact] })),
    contacts: [contact, other],
  });
  const roles = (within: string) =>
    [...shown.querySelectorAll(`${within} .contact-card h3, ${within} .contact-card h2`)].map(
      textOf,
    );
  expect(roles('.document-columns > div')).toEqual(['Kansliet']);
  expect(roles('aside')).toEqual(['Pressfunktionen']);
});

it('has no label, heading or map for unknown facts (T7)', () => {
  const nothing = {
    visitingAddress: {},
    phone: null,
    email: null,
    ingress: null,
    directions: ' \n',
    body: null,
    openingHours: [{ days: ['sunday' as const] }],
  };
  const shown = page(nothing, 'sv', []);
  expect(labels(shown)).toEqual([]);
  expect([...shown.querySelectorAll('h1, h2, svg')].map(textOf)).toEqual([
    'Göteborgskontoret',
    'Dela sidan',
  ]);
});

it('links to a map by the address when there are no coordinates, and draws none', () => {
  const shown = page();
  expect(shown.querySelector('svg')).toBeNull();
  expect(
    shown.querySelector('a[href^="https://www.openstreetmap.org/search?query=S%C3%B6dra"]'),
  ).not.toBeNull();
});

it('is in English, with the country last in a foreign address only (T12, T19)', () => {
  const abroad = {
    street: 'Rue du Luxembourg 3',
    postalCode: '1000',
    city: 'Brussels',
    country: 'BE' as const,
  };
  const shown = page({ visitingAddress: abroad, latitude: 50.84, longitude: 4.37 }, 'en');
  expect(shown.querySelector('.address')?.textContent).toMatch(/Belgium$/);
  expect(shown.querySelector('svg')?.getAttribute('aria-label')).toBe(
    'Map of northern Europe, on which Göteborgskontoret in Göteborg is marked at latitude 50.84° north, longitude 4.37° east.',
  );
});

it('writes hostile content as text', () => {
  const shown = page({
    name: '<img src=x onerror=alert(1)>',
    city: '"><script>',
    latitude: 57,
    longitude: 12,
  });
  expect(shown.querySelector('script:not([src^="/static/"]), img[onerror]')).toBeNull();
  expect(shown.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
});
