import { linkList } from '@regionwebb/fixtures/factories/blocks';
import { link, toAddress, toDocument, toSection } from '@regionwebb/fixtures/factories/links';
import { paragraph } from '@regionwebb/fixtures/factories/rich-text';
import { show, violations } from '../testing/show';
import { written } from '../testing/written';

const readable = (slug: string | null, path?: string) => ({ id: '1', slug, path }) as never;
const inText = (target: Parameters<typeof link>[1], locale: 'sv' | 'en' = 'sv') =>
  show(written([paragraph('Se ', link('Målet', target), '.')], { locale }), locale);
const href = (shown: HTMLElement) => shown.querySelector('a')?.getAttribute('href');

it('links to pages of this site in the page’s language', () => {
  expect(href(inText({ relationTo: 'news', value: readable('ny-partner') }))).toBe(
    '/nyheter/ny-partner',
  );
  expect(href(inText({ relationTo: 'news', value: readable('new-partner') }, 'en'))).toBe(
    '/en/news/new-partner',
  );
  expect(href(inText({ relationTo: 'pages', value: readable('om', 'mer/om') }))).toBe('/mer/om');
});

it.each([
  ['may not be read', { relationTo: 'news', value: 'an-id' }],
  ['has no edition in the language', { relationTo: 'news', value: readable(null) }],
  ['has no pages of its own', { relationTo: 'users', value: readable('admin') } as never],
  ['is a script', 'javascript:alert(1)'],
  ['is a script in disguise', 'java\tscript:alert(1)'],
  ['is another host in disguise', '//evil.example'],
  ['is empty', ''],
] as [string, Parameters<typeof link>[1]][])('is text alone when its target %s', (_, target) =>
  expect(inText(target).querySelector('.rich-text')?.innerHTML).toBe('<p>Se Målet.</p>'),
);

it('keeps the text of a link that has lost its target', () => {
  const lost = { ...link('Målet', ''), fields: null };
  expect(show(written([paragraph('Se ', lost, '.')])).textContent).toBe('Se Målet.');
});

it('marks other websites, and not this site (V5)', async () => {
  expect(inText('https://www.isof.se').textContent).toBe('Se Målet Länk till annan webbplats..');
  expect(inText('https://www.region.example/nyheter').textContent).toBe('Se Målet.');
  expect(await violations()).toEqual([]);
});

it('lists links of every kind under a heading, without those that have no target', async () => {
  const links = [
    { label: 'Nyheter', link: toSection('news') },
    { label: 'Göteborg', link: toDocument('offices', readable('goteborg')) },
    { label: 'Digg', link: toAddress('https://www.digg.se') },
    { label: 'Utkast', link: toDocument('news', 'an-id') },
    { label: 'Skript', link: toAddress('javascript:alert(1)') },
    { label: '', link: toSection('offices') },
  ];
  const shown = show(written([linkList({ heading: 'Läs mer här', links })]));
  expect(shown.querySelector('h2')?.textContent).toBe('Läs mer här');
  expect([...shown.querySelectorAll('a')].map((each) => each.getAttribute('href'))).toEqual([
    '/nyheter',
    '/kontor/goteborg',
    'https://www.digg.se/',
  ]);
  expect(await violations()).toEqual([]);
  expect(show(written([linkList({ heading: 'Tomt', links: links.slice(3) })])).textContent).toBe(
    '',
  );
});
