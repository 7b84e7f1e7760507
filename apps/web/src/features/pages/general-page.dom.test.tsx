import { aPage } from '@regionwebb/fixtures/factories/documents';
import { stored } from '@regionwebb/fixtures/factories/stored';
import { show, violations } from '../../testing/show';
import { GeneralPage } from './general-page';

const page = (
  overrides = {},
  subpages: { id: string; title: string | null; path?: string | null }[] = [],
) =>
  show(
    <GeneralPage
      page={stored(aPage(overrides))}
      subpages={subpages}
      locale="sv"
      url="https://www.region.example/om-oss"
    />,
  );

it('shows the text and links to the pages below', async () => {
  const shown = page({}, [{ id: '1', title: 'Kakor', path: 'om-oss/kakor' }]);
  expect(shown.textContent).toContain('Vi har kontor på tre orter.');
  expect(shown.querySelector('nav a')?.getAttribute('href')).toBe('/om-oss/kakor');
  document.querySelector('h1')?.remove();
  expect(await violations()).toEqual([]);
});

it('links to no page without an edition in the language, and has no heading for none (T7)', () =>
  expect(
    page({}, [
      { id: '1', title: null, path: 'x' },
      { id: '2', title: 'X', path: null },
    ]).querySelector('nav'),
  ).toBeNull());

it('shows when it was published and last reviewed, in words and for machines (T1, T4, T5)', () => {
  const shown = page({
    publishedAt: '2025-09-15T07:00:00.000Z',
    revisedAt: '2026-01-28T23:30:00.000Z',
  });
  expect(shown.querySelector('.dates')?.textContent).toBe(
    'Publicerad 15 september 2025Senast uppdaterad 29 januari 2026',
  );
  expect([...shown.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([
    '2025-09-15T09:00:00+02:00',
    '2026-01-29T00:30:00+01:00',
  ]);
});

it('does not show it as updated on the day of its publication, in Swedish time (T3, T5)', () => {
  const dates = { publishedAt: '2019-10-24T22:30:00.000Z', revisedAt: '2019-10-25T12:00:00.000Z' };
  expect(page(dates).querySelector('.dates')?.textContent).toBe('Publicerad 25 oktober 2019');
});

it('has no label for a missing date, however often it is saved (T6, T7)', () => {
  const nothing = { ingress: null, updatedAt: '2026-11-25T08:00:00.000Z' };
  expect(page(nothing).querySelector('time, .dates, .ingress')).toBeNull();
});
