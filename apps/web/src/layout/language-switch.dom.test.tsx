import { show } from '../testing/show';
import { LanguageSwitch } from './language-switch';

it('links to the same page in the other language, labelled in that language (3.1.2)', () => {
  const shown = show(
    <LanguageSwitch locale="sv" editions={{ sv: '/om-oss', en: '/en/about-us' }} />,
  );
  expect(shown.innerHTML).toBe('<a href="/en/about-us" lang="en" hreflang="en">In English</a>');
});

it.each([
  ['sv', '/om-oss', 'en', 'Only in Swedish. Start page in English', '/en'],
  ['en', '/en/about-us', 'sv', 'Finns bara på engelska. Startsidan på svenska', '/'],
] as const)(
  'explains that a page in one language, %s, is not available in the other',
  (locale, path, other, words, start) => {
    const shown = show(<LanguageSwitch locale={locale} editions={{ [locale]: path }} />);
    expect(shown.querySelector(`p[lang=${other}]`)?.textContent).toBe(words);
    expect(shown.querySelector('a')?.getAttribute('href')).toBe(start);
    expect(shown.querySelector('a')?.textContent).toMatch(/^Start/);
  },
);

it('links to the start page from anything that is no page of the site, such as an error', () => {
  const shown = show(<LanguageSwitch locale="sv" editions={{}} />);
  expect(shown.innerHTML).toBe('<a href="/en" lang="en" hreflang="en">In English</a>');
});
