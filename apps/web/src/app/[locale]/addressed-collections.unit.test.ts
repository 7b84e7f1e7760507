import { jest } from '@jest/globals';
import { addressed, pathFor, withSlugs } from '@regionwebb/content/paths';
import { reservedSegments, sections, segments } from '@regionwebb/content/segments';
import { SearchEngine } from '@regionwebb/swedish-search/search-engine';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { responseCache } from '../../cms/response-cache';
import { searchKinds } from '../../cms/search-source';
import { placeOf } from '../../front/pages/place-of';
import { readAddress } from '../../front/read-address';
import { menuOf } from '../../layout/menu-of';
import { readSections } from '../../search/section-pages';
import type { Searchable } from '../../search/searchable';
import { sections as inSitemap, sitemapParts } from '../../seo/read-sitemap';

const source = path.resolve(import.meta.dirname, '../..');

it.each(sections)('the section %s has a page', (section) =>
  expect(existsSync(path.join(import.meta.dirname, segments[section].sv, 'page.tsx'))).toBe(true),
);

it('no page of an editor can be where a route of the site is', () => {
  const entries = readdirSync(import.meta.dirname, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('['));
  const free = folders.filter(({ name }) => !reservedSegments.has(name));
  expect(free.map(({ name }) => name)).toEqual([]);
});

describe.each(withSlugs)('the collection %s', (collection) => {
  const address = pathFor({ section: collection }, 'sv');

  it('has a page for each document', () => {
    const route = path.join(import.meta.dirname, segments[collection].sv, '[slug]/page.tsx');
    expect(existsSync(route)).toBe(true);
  });

  it('is in the menu until editors have made one', () => {
    expect(menuOf({ id: '1' }, 'sv').map(({ href }) => href)).toContain(address);
  });

  it('is in the sitemap, with its section and its documents', async () => {
    expect(inSitemap().map(({ editions }) => editions.sv)).toContain(address);
    jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() => Promise.resolve(Response.json({ totalDocs: 1 })));
    const { parts } = await sitemapParts();
    expect(parts.map((part) => part.collection).sort()).toEqual([...addressed].sort());
    responseCache.expire(['everything']);
    jest.restoreAllMocks();
  });

  it('is found by the search, with its section and its documents', async () => {
    expect(searchKinds).toContain(collection);
    const engine = new SearchEngine<Searchable>();
    await readSections({ global: () => Promise.resolve({}) }, engine);
    expect([...engine.indexes.sv.documents()].map((page) => page.path)).toContain(address);
  });

  it('is asked about unknown addresses below its section', () => {
    const asked = readAddress(`${address}/namn`);
    expect(asked.kind === 'page' && placeOf(asked)?.collection).toBe(collection);
  });
});

it('the style sheet of the site imports every other', () => {
  const folder = path.join(source, 'styles');
  const imports = readFileSync(path.join(folder, 'site.css'), 'utf8').matchAll(/@import '(.+)'/g);
  const named = [...imports].map(([, file = '']) => path.relative(source, path.join(folder, file)));
  const all = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!styles\/site|.*\/komponenter\/).+\.css$/.test(file),
  );
  expect(named.sort()).toEqual(all.sort());
});
