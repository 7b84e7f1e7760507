import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../env';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

let system: System;

beforeAll(async () => {
  system = await startSystem({ demo: true });
});
afterAll(() => system?.end());

const answer = async (address: string, type: string) => {
  const { status, text, headers } = await visit(system, address);
  expect([status, headers.get('content-type')]).toEqual([200, type]);
  return text;
};
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);

describe('the files about the whole site', () => {
  it('list every page once in the sitemap, by its canonical address', async () => {
    const xml = await answer('/sitemap.xml', 'application/xml; charset=utf-8');
    const urls = locations(xml);
    expect(urls.length).toBeGreaterThan(40);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) {
      const { status, text } = await visit(system, new URL(url ?? '').pathname);
      expect([url, status]).toEqual([url, 200]);
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1] ?? '';
      expect(new URL(canonical).href).toBe(url);
      expect(text).not.toMatch(/<meta name="robots" content="[^"]*noindex/);
    }
  });

  it('date pages in the sitemap by the last visible change (T6)', async () => {
    const { text } = await visit(system, '/sitemap.xml');
    const dates = [...text.matchAll(/<loc>[^<]+\/om-oss\/vart-uppdrag<\/loc><lastmod>([^<]+)</g)];
    const page = await visit(system, '/om-oss/vart-uppdrag');
    expect(dates).toHaveLength(1);
    expect(page.text).toContain(`Senast uppdaterad <time dateTime="${dates[0]?.[1]}"`);
  });

  it('name the sitemap in robots.txt, and exclude pages that differ between visitors (K18)', async () => {
    const text = await answer('/robots.txt', 'text/plain; charset=utf-8');
    expect(text).toContain(`Sitemap: ${system.web.url}/sitemap.xml`);
    expect(text).toMatch(/^User-agent: \*$/m);
    expect(text).toMatch(/^Disallow: \/sok$/m);
  });

  it('have the contact for security reports, and until when it is valid (RFC 9116)', async () => {
    const text = await answer('/.well-known/security.txt', 'text/plain; charset=utf-8');
    const fields = text.trim().split('\n');
    expect(fields.filter((field) => field.startsWith('Expires: '))).toHaveLength(1);
    expect(fields.some((field) => /^Contact: (mailto:|https:|tel:)/.test(field))).toBe(true);
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 366 * 24 * 3_600_000);
    const canonical = /^Canonical: (.+)$/m.exec(text)?.[1] ?? '';
    expect((await visit(system, new URL(canonical).pathname)).text).toBe(text);
  });

  it('include a web manifest with the name and icons of the site, without a service worker', async () => {
    const text = await answer('/manifest.webmanifest', 'application/manifest+json');
    const manifest = JSON.parse(text) as Manifest;
    expect(manifest).toMatchObject({ name: 'Exempelregionen', lang: 'sv', start_url: '/' });
    for (const { src } of manifest.icons) {
      expect((await visit(system, src)).status).toBe(200);
      expect(existsSync(path.join(root, 'apps/web/public', src))).toBe(true);
    }
    expect(text).not.toContain('serviceworker');
  });
});

interface Manifest {
  icons: { src: string }[];
}
