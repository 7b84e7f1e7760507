import { jest } from '@jest/globals';
import { anArticle, anOffice, aPartnership } from '@regionwebb/fixtures/factories/documents';
import { toSection } from '@regionwebb/fixtures/factories/links';
import { aPicture } from '@regionwebb/fixtures/factories/media';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { show, violations } from '../../testing/show';
import { StartPage } from './start-page';

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-29T12:00:00.000Z') }));
afterEach(() => jest.useRealTimers());

const image = aPicture({ id: 'hero' });
const ended = { end: '2019-12-31T11:00:00.000Z' };
const old = stored(aPartnership({ name: 'Alfa', slug: 'alfa', period: ended }), 'alfa');

const page = () =>
  show(
    <StartPage
      locale="sv"
      name="Exempelregionen"
      start={{
        id: 'start',
        title: 'Vi för regionens talan',
        image,
        tasks: [{ id: '1', label: 'Anmäl en brist', link: toSection('accessibility') }],
        highlighted: [{ relationTo: 'partnerships', value: old }],
      }}
      news={[stored(anArticle({ slug: 'a', leadImage: image }), 'a')]}
      offices={[stored(anOffice({ slug: 'goteborg' }))]}
      partnerships={[old, stored(aPartnership({ slug: 'wexsus' }), 'wexsus')]}
    />,
  );

it('begins with the authority’s task, a search, and common tasks', async () => {
  const shown = page();
  const order = ['h1', 'form[role=search] input[name=q]', '#tasks', '.tasks a', '#highlighted'];
  const parts = [...shown.querySelectorAll(order.join())];
  expect(parts.map((part) => order.find((each) => part.matches(each)))).toEqual(order);
  jest.useRealTimers();
  document.querySelector('h1')?.remove();
  expect(await violations()).toEqual([]);
});

it('shows its picture once, not lazily, and marks partnerships that have ended, after the others', () => {
  const shown = page();
  expect([...shown.querySelectorAll('img')].map((each) => each.getAttribute('loading'))).toEqual([
    null,
  ]);
  const names = [...shown.querySelectorAll('[aria-labelledby=partnerships] li')];
  expect(names.map(({ textContent }) => textContent)).toEqual(['Wexsus', 'Alfa (avslutad)']);
  expect(shown.querySelector('.highlighted .teaser-above')?.textContent).toBe('Avslutad');
});
