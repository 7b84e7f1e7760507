import { aPage } from '@regionwebb/testing/factories/documents';
import { stored } from '@regionwebb/testing/factories/stored';
import { show, violations } from '../testing/show';

process.env.CMS_KEY ??= 'x'.repeat(32);
const { GeneralPage } = await import('./general-page');

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

it('shows the text and leads on to the pages below', async () => {
  const shown = page({}, [{ id: '1', title: 'Kakor', path: 'om-oss/kakor' }]);
  expect(shown.textContent).toContain('Vi har kontor på tre orter.');
  expect(shown.querySelector('nav a')?.getAttribute('href')).toBe('/om-oss/kakor');
  document.querySelector('h1')?.remove();
  expect(await violations()).toEqual([]);
});

it('leads to no page without an edition in the language, and has no heading for none (T7)', () =>
  expect(
    page({}, [
      { id: '1', title: null, path: 'x' },
      { id: '2', title: 'X', path: null },
    ]).querySelector('nav'),
  ).toBeNull());

it('has no date, since none has been set by an editor (T6)', () =>
  expect(page({ ingress: null }).querySelector('time, .ingress')).toBeNull());
