import type { Site } from '@regionwebb/content/payload-types';
import { aContact, anOffice } from '@regionwebb/fixtures/factories/documents';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { show, violations } from '../../testing/show';
import { readContactQuery } from './contact-query';
import { ContactsPage } from './contacts-page';

const offices = ['Göteborg', 'Bryssel'].map((name) =>
  stored(anOffice({ name, slug: name.toLowerCase() }), name),
);
const contacts = [
  stored(
    aContact({ role: 'Östra', office: offices[0], areasOfResponsibility: ['Press', ' '] }),
    '1',
  ),
  stored(
    aContact({ role: 'Zinkgruvan', office: offices[1], areasOfResponsibility: ['Vård & omsorg'] }),
    '2',
  ),
  stored(aContact({ role: 'Åre', office: 'not-readable' }), '3'),
];
const site: Site = { id: 'site', owner: 'Exempelregionen', phone: '031-390 06 00' };

const page = (query = {}, locale: 'sv' | 'en' = 'sv', siteShown: Site = site) =>
  show(
    <ContactsPage
      site={siteShown}
      contacts={contacts}
      query={readContactQuery(locale, query)}
      locale={locale}
    />,
    locale,
  );
const roles = (shown: HTMLElement) =>
  [...shown.querySelectorAll('h3')].map(({ textContent }) => textContent);

it('begins with the switchboard and lists the rest in Swedish order (T15)', async () => {
  const shown = page();
  expect(shown.querySelector('h2')?.textContent).toBe('Exempelregionen');
  expect(shown.querySelector('a[href="tel:+46313900600"]')).not.toBeNull();
  expect(roles(shown)).toEqual(['Zinkgruvan', 'Åre', 'Östra']);
  document.querySelector('h1')?.remove();
  expect(await violations()).toEqual([]);
});

it('filters the list by office and by area, shows what is chosen, and offers no choice without contacts', () => {
  const shown = page({ kontor: 'göteborg', omrade: 'Press' });
  expect(roles(shown)).toEqual(['Östra']);
  expect(shown.querySelector<HTMLSelectElement>('[name=kontor]')?.value).toBe('göteborg');
  expect(
    [...shown.querySelectorAll('[name=omrade] option')].map((each) => each.textContent),
  ).toEqual(['Alla områden', 'Press']);
});

it('takes English parameters in English, and shows all when they are repeated', () => {
  expect(roles(page({ office: 'bryssel' }, 'en'))).toEqual(['Zinkgruvan']);
  expect(roles(page({ office: ['bryssel', 'göteborg'] }, 'en'))).toHaveLength(3);
});

it('explains that no contact matches, and links back to all', () => {
  const shown = page({ kontor: 'finns-inte' });
  expect(shown.textContent).toContain('Inga kontakter matchar ditt urval');
  expect(shown.querySelector('a[href="/kontakt"]')).not.toBeNull();
});

it('has no switchboard without a way to reach it (T7)', () =>
  expect(page({}, 'sv', { id: 'site', owner: 'Exempelregionen' }).textContent).not.toContain(
    'Exempelregionen',
  ));

it('gives every contact a file for the address book, named by its role', () => {
  const links = [...page().querySelectorAll('a[type="text/vcard"]')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/kontakt/2/vcard',
    '/kontakt/3/vcard',
    '/kontakt/1/vcard',
  ]);
  expect(links[0]?.textContent).toBe('Spara som kontakt (vCard): Zinkgruvan');
});
