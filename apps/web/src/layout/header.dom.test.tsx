import { sampleLayout } from '../samples/site-layout';
import { show, violations } from '../testing/show';
import { Header } from './header';

it.each([
  ['sv', '/sok', 'q', 'Sök på webbplatsen'],
  ['en', '/en/search', 'q', 'Search the site'],
] as const)(
  'has a search on every page, a plain form with a label (%s)',
  async (locale, path, name, label) => {
    const shown = show(
      <Header locale={locale} layout={sampleLayout} path="/" editions={{}} />,
      locale,
    );
    const form = shown.querySelector('form');
    const field = form?.querySelector('input');
    expect([form?.getAttribute('action'), form?.method, field?.name]).toEqual([path, 'get', name]);
    expect(field?.labels?.[0]?.textContent).toBe(label);
    expect(form?.querySelector('button')?.type).toBe('submit');
    expect(await violations()).toEqual([]);
  },
);
