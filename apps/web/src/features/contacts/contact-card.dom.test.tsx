import { aContact, anOffice, anOrganisation } from '@regionwebb/fixtures/factories/documents';
import { aPicture } from '@regionwebb/fixtures/factories/media';
import { stored } from '@regionwebb/fixtures/factories/stored';
import type { Contact } from '@regionwebb/content/payload-types';
import type { Locale } from '@regionwebb/content/locales';
import { show, violations } from '../../testing/show';
import { ContactCard } from './contact-card';

const card = (overrides: Partial<Contact> = {}, locale: Locale = 'sv') =>
  show(<ContactCard contact={stored(aContact(overrides))} locale={locale} level={2} />, locale);
const labels = (shown: HTMLElement) =>
  [...shown.querySelectorAll('dt')].map(({ textContent }) => textContent);

it('shows all fields of a contact', async () => {
  const shown = card({
    name: 'Förnamn Efternamn',
    image: aPicture(),
    organisation: stored(anOrganisation({ name: 'Exempelregionen' })),
    office: stored(anOffice({ slug: 'goteborg' })),
    areasOfResponsibility: ['Press', 'Sociala medier'],
  });
  expect(shown.querySelector('h2')?.textContent).toBe('Kansliet');
  expect(labels(shown)).toEqual(['Telefon', 'E-post', 'Kontor', 'Ansvarar för']);
  expect(shown.textContent).toContain('Förnamn Efternamn');
  expect(shown.textContent).toContain('Exempelregionen');
  expect([...shown.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Press',
    'Sociala medier',
  ]);
  expect(shown.querySelector('a[href="/kontor/goteborg"]')?.textContent).toBe('Göteborgskontoret');
  expect(shown.querySelector('img')?.alt).toBe('');
  expect(await violations()).toEqual([]);
});

it('shows an organisation’s Swedish name, marked as Swedish, where it has none in the language (T19, 3.1.2)', () => {
  const organisation = stored({
    ...anOrganisation(),
    name: null,
    swedishName: 'Region Norrbotten',
  });
  const line = (locale: Locale) =>
    card({ organisation }, locale).querySelector('.contact-card-organisation')?.innerHTML;
  expect(line('en')).toBe('<span lang="sv">Region Norrbotten</span>');
  expect(line('sv')).toBe('Region Norrbotten');
});

it('writes number and address plainly, each as a link (E2, T14)', () => {
  const shown = card({ phone: '+46313900602' });
  expect(shown.querySelector('a[href="tel:+46313900602"]')?.textContent).toBe(
    '031-390\u00A006\u00A002',
  );
  expect(shown.querySelector('a[href="mailto:kansliet@region.example"]')?.textContent).toBe(
    'kansliet@region.example',
  );
});

it('works with only a role and an address, without empty labels (V4, T7)', async () => {
  const shown = card({
    phone: null,
    name: '',
    areasOfResponsibility: [],
    office: 'not-readable',
    organisation: 'not-readable',
  });
  expect(shown.textContent).toBe('KanslietE-postkansliet@region.example');
  expect(shown.querySelector('picture')).toBeNull();
  expect(await violations()).toEqual([]);
});

it('has no list when there is no way to reach it (T7)', () =>
  expect(card({ phone: null, email: null }).querySelector('dl')).toBeNull());

it('is in English on English pages, and links no office that has no English edition (T14, T19)', () => {
  const shown = card({ phone: '+46313900602', office: stored(anOffice({ slug: null })) }, 'en');
  expect(labels(shown)).toEqual(['Phone', 'E-mail', 'Office']);
  expect(shown.textContent).toContain('+46\u00A031\u00A0390\u00A006\u00A002');
  expect(shown.querySelectorAll('a')).toHaveLength(2);
});

it('is nothing where its role has no name in the language', () =>
  expect(card({ role: null }, 'en').innerHTML).toBe(''));
