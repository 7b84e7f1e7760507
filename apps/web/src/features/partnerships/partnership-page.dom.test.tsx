import { jest } from '@jest/globals';
import type { Locale } from '@regionwebb/content/locales';
import type { Partnership } from '@regionwebb/content/payload-types';
import {
  aContact,
  anArticle,
  anOffice,
  anOrganisation,
  aPartnership,
} from '@regionwebb/fixtures/factories/documents';
import { aPicture } from '@regionwebb/fixtures/factories/media';
import { richText } from '@regionwebb/fixtures/factories/rich-text';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { show, violations } from '../../testing/show';
import { PartnershipPage } from './partnership-page';

const news = [stored(anArticle({ slug: 'ny-partner' }))];
const named = (name: string, website?: string) =>
  stored(anOrganisation({ name, ...(website ? { website } : {}) }), name);

const page = (overrides: Partial<Partnership> = {}, locale: Locale = 'sv', articles = news) =>
  show(
    <PartnershipPage
      partnership={stored(aPartnership({ slug: 'wexsus', ...overrides }))}
      news={articles}
      locale={locale}
      url="https://www.region.example/samverkan/wexsus"
    />,
    locale,
  );

const parties: Partnership['parties'] = [
  { organisation: named('Örebro universitet'), role: 'owner', since: '2018-12-31T23:30:00.000Z' },
  { organisation: named('Zinkgruvan AB', 'https://zinkgruvan.example'), role: 'owner' },
  { organisation: named('Exempelregionen'), role: 'principal' },
  { organisation: 'not-readable', role: 'member' },
];

it('shows all fields of a partnership, and is accessible', async () => {
  const shown = page({
    logo: aPicture(),
    website: 'https://www.wexsus.example/',
    period: { start: '2018-12-31T23:00:00.000Z', end: '2027-12-31T12:00:00.000Z' },
    parties,
    areas: [{ title: 'Energi', description: 'Vind och vatten.' }],
    governance: richText('Styrelsen bestämmer.'),
    body: richText('Så arbetar vi.'),
    contacts: [stored(aContact())],
    offices: [stored(anOffice({ slug: 'goteborg' }))],
  });
  const facts = [...shown.querySelectorAll('.partnership-facts dd')].map(
    (each) => each.textContent,
  );
  expect(facts).toEqual([
    'Samverkansarena',
    '2019–2027',
    'wexsus.example Länk till annan webbplats.',
    'Göteborgskontoret',
  ]);
  expect(shown.querySelector('a[href="/nyheter?samverkan=wexsus"]')).not.toBeNull();
  document.querySelector('h1')?.remove();
  expect(await violations()).toEqual([]);
});

it('lists the parties by role, in Swedish order, with year and website where they are known (T7, T15)', () => {
  const list = page({ parties }).querySelector('#party-list');
  expect(
    [...(list?.querySelectorAll('h3, li') ?? [])].map(({ textContent }) => textContent),
  ).toEqual([
    'Huvudman',
    'Exempelregionen',
    'Delägare',
    'Zinkgruvan AB Länk till annan webbplats.',
    'Örebro universitet, sedan 2019',
  ]);
});

it('refers from the picture of the network to the same in words (1.1.1)', () => {
  const picture = page({ parties }).querySelector('svg.network');
  expect(picture?.getAttribute('aria-label')).toBe(
    'Bild av nätverket: Wexsus i mitten med 3 parter omkring. Samma parter står i listan.',
  );
  expect(document.getElementById(picture?.getAttribute('aria-details') ?? '')).not.toBeNull();
});

it('has no label or heading for unknown facts (T7)', () => {
  const shown = page({ kind: null, summary: null, governance: richText() }, 'sv', []);
  expect(shown.querySelector('dt, svg')).toBeNull();
  expect([...shown.querySelectorAll('h2, h3')].map(({ textContent }) => textContent)).toEqual([
    'Dela sidan',
  ]);
});

describe('after the last day of its period', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-29T12:00:00.000Z') }));
  afterEach(() => jest.useRealTimers());

  const about = (end: string, locale: Locale = 'sv') =>
    page(
      {
        period: { start: '2018-12-31T23:00:00.000Z', end },
        parties,
        areas: [{ title: 'Energi' }],
        governance: richText('Styrelsen bestämde.'),
      },
      locale,
      [],
    );

  it('shows that it has ended, and is in the past tense', () => {
    const shown = about('2026-11-28T11:00:00.000Z');
    expect(shown.querySelector('.out-of-date')?.textContent).toBe(
      'Samverkan är avslutad. Den pågick till och med 28 november 2026.',
    );
    expect(shown.querySelectorAll('dt')[1]?.textContent).toBe('Pågick');
    expect([...shown.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        'Det här samverkade vi om',
        'Parter som deltog',
        'Så styrdes samverkan',
      ]),
    );
    expect(shown.querySelector('#party-list')?.textContent).toContain('från 2019');
    expect(about('2026-11-28T11:00:00.000Z', 'en').textContent).toContain(
      'This partnership has ended. It went on until 28 November 2026.',
    );
  });

  it('but not on that day', () => {
    const shown = about('2026-11-29T11:00:00.000Z');
    expect(shown.querySelector('.out-of-date')).toBeNull();
    expect(shown.textContent).toContain('Det här samverkar vi om');
  });
});

it('leaves out links with a forbidden scheme, and writes hostile names as text', () => {
  const hostile = named('</text><script>alert(1)</script>', 'javascript:alert(1)');
  const shown = page({
    website: 'javascript:alert(1)',
    parties: [{ organisation: hostile, role: 'member' }, ...(parties ?? [])],
  });
  expect(shown.querySelector('[href^="javascript"], script:not([src^="/static/"])')).toBeNull();
  expect(shown.querySelector('#party-list')?.textContent).toContain('</text><script>');
});
