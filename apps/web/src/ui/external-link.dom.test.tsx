import { show, violations } from '../testing/show';
import { ExternalLink } from './external-link';

const origin = 'https://www.region.example';
const link = (href: string, locale: 'sv' | 'en' = 'sv') =>
  show(
    <ExternalLink href={href} locale={locale} origin={origin}>
      Klarspråk
    </ExternalLink>,
  );

it('has the mark of another website in its accessible name, in the page’s language (V5, T19)', async () => {
  expect(link('https://www.isof.se/').textContent).toBe('Klarspråk Länk till annan webbplats.');
  expect(await violations()).toEqual([]);
  const english = link('https://www.isof.se/', 'en');
  expect(english.textContent).toBe('Klarspråk Link to another website.');
  expect(english.querySelector('[lang]')?.getAttribute('lang')).toBe('en');
});

it.each([
  'https://www.region.example/nyheter',
  'https://region.example/nyheter',
  'https://jobb.region.example/',
  '/nyheter',
  '#avsnitt',
  'mailto:kansliet@region.example',
  'tel:1177',
])('does not mark %s, which is of this site or no website (V5)', (href) => {
  const shown = link(href);
  expect(shown.textContent).toBe('Klarspråk');
  expect(shown.querySelector('a')?.getAttribute('href')).toBe(href);
});

it('marks a site whose name only ends alike', () =>
  expect(link('https://interegion.example/').textContent).toContain('annan webbplats'));

it('leaves the text where a link is not allowed', () =>
  expect(link('javascript:alert(1)').innerHTML).toBe('Klarspråk'));
