import { robotsTxt } from './robots-txt';
import { securityTxt } from './security-txt';
import { sitemapIndexXml, sitemapXml } from './sitemap-xml';
import { webManifest } from './web-manifest';

const origin = 'https://region.example';
const parse = (xml: string) => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
};

it('lists every edition of a document, each with links to all of them, with the editorial date', () => {
  const editions = { sv: '/nyheter/a', en: '/en/news/b' };
  const xml = parse(
    sitemapXml(
      [
        { editions, changedAt: '2019-10-24T22:30:00.000Z' },
        { editions: { sv: '/ensam&<>' }, changedAt: undefined },
      ],
      origin,
    ),
  );
  const [one, other, alone] = xml.querySelectorAll('url');
  for (const [entry, path] of [
    [one, editions.sv],
    [other, editions.en],
  ] as const) {
    expect(entry?.querySelector('loc')?.textContent).toBe(`${origin}${path}`);
    expect(entry?.querySelector('lastmod')?.textContent).toBe('2019-10-25T00:30:00+02:00');
    const links = [...(entry?.getElementsByTagName('xhtml:link') ?? [])];
    expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual(
      [
        ['sv', `${origin}/nyheter/a`],
        ['en', `${origin}/en/news/b`],
      ],
    );
  }
  expect(alone?.querySelector('loc')?.textContent).toBe(`${origin}/ensam&%3C%3E`);
  expect(alone?.children).toHaveLength(1);
});

it('lists the files of a split sitemap', () => {
  const xml = parse(sitemapIndexXml(['/sitemap-1.xml', '/sitemap-2.xml'], origin));
  expect([...xml.querySelectorAll('loc')].map(({ textContent }) => textContent)).toEqual([
    `${origin}/sitemap-1.xml`,
    `${origin}/sitemap-2.xml`,
  ]);
});

it('keeps robots from searches and comments in both languages, and links to the sitemap (K18)', () => {
  expect(robotsTxt(origin).split('\n').filter(Boolean)).toEqual([
    'User-agent: *',
    'Disallow: /sok',
    'Disallow: /kommentera',
    'Disallow: /en/search',
    'Disallow: /en/comment',
    `Sitemap: ${origin}/sitemap.xml`,
  ]);
});

it('has the contact for vulnerabilities, for less than a year, the same all day (RFC 9116)', () => {
  const at = (now: string) =>
    securityTxt({ email: 'it@region.example', origin, now: new Date(now) });
  const text = at('2026-11-25T14:00:00Z');
  expect(text).toContain('Contact: mailto:it@region.example\n');
  expect(text).toContain('Expires: 2027-05-24T00:00:00.000Z\n');
  expect(text).toContain('Preferred-Languages: sv, en\n');
  expect(at('2026-11-25T00:00:01Z')).toBe(text);
});

it('leaves missing values out of the manifest', () => {
  expect(webManifest({ name: 'Regionen', description: null })).not.toHaveProperty('description');
});
