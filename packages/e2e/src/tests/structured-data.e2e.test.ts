import type { Browser } from 'playwright-core';
import { launchBrowser, visitor } from '../browser/visitor';
import { readData, type Described, type PageData } from '../browser/read-data';
import { pagesOf } from '../system/pages';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

let system: System;
let browser: Browser;
/** The pages of the sitemap, by path. */
const pages = new Map<string, PageData>();

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await launchBrowser();
  const { page, leave } = await visitor(browser, system.web.url);
  for (const path of await pagesOf(system)) {
    const answer = await page.goto(path);
    if (answer?.ok()) pages.set(path, await readData(page));
  }
  await leave();
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

/** All JSON-LD items of some types, with their pages. */
const thingsOf = (...types: string[]) =>
  [...pages.values()].flatMap((page) =>
    page.things
      .filter((thing) => types.includes(thing['@type']))
      .map((thing): [Described, PageData] => [thing, page]),
  );

/** The properties whose values are not visible on the page. */
const unseen = (values: Record<string, unknown>, { text }: PageData) =>
  Object.entries(values).filter(
    ([, value]) => typeof value === 'string' && !text.includes(value.replace(/\s+/g, ' ').trim()),
  );

/** `+46313900610`, in any notation. */
const digits = (text: string) => text.replace(/\D/g, '');
const isDialled = (telephone: unknown, { links }: PageData) =>
  links.some((href) => href === `tel:${String(telephone)}` && digits(href).length > 6);

describe('the structured data of a page is visible to readers, too (JSON-LD)', () => {
  it('about the authority, on every page', () => {
    const things = thingsOf('GovernmentOrganization');
    expect(things).toHaveLength(pages.size);
    for (const [thing, page] of things) {
      const { name, email, telephone, address, identifier, sameAs } = thing as never as Authority;
      const { streetAddress, postalCode } = address;
      expect(unseen({ name, email, streetAddress, id: identifier.value }, page)).toEqual([]);
      expect(digits(page.text)).toContain(digits(postalCode));
      expect(isDialled(telephone, page)).toBe(true);
      expect(page.links).toEqual(expect.arrayContaining(sameAs));
    }
  });

  it('about the breadcrumbs of the page (V1)', () => {
    const things = thingsOf('BreadcrumbList');
    expect(things.length).toBeGreaterThan(30);
    for (const [{ itemListElement }, { crumbs }] of things) {
      const steps = (itemListElement as Step[]).map(({ name, item }) => ({ name, item }));
      expect(steps).toEqual(crumbs);
    }
  });

  it('about an article: its heading, ingress, dates, picture and byline', () => {
    const things = thingsOf('NewsArticle');
    expect(things.length).toBeGreaterThan(10);
    for (const [thing, page] of things) {
      const { headline, description, creditText, datePublished, dateModified, image } = thing;
      expect(headline).toBe(page.heading);
      expect(unseen({ description, creditText }, page)).toEqual([]);
      for (const date of [datePublished, dateModified])
        if (date) expect(page.times).toContain(date);
      expect(thing.url).toBe(page.canonical);
      if (image) expect(page.pictures[0]).toBe(image);
    }
    expect(things.some(([{ image }]) => image)).toBe(true);
  });

  it('about an office: its name, ingress, address and how it is reached', () => {
    const things = thingsOf('GovernmentOffice');
    expect(things).toHaveLength(6);
    for (const [thing, page] of things) {
      const { name, description, email, telephone, url } = thing;
      const { streetAddress, addressLocality } = thing.address as Authority['address'];
      expect(name).toBe(page.heading);
      expect(unseen({ description, email, streetAddress, addressLocality }, page)).toEqual([]);
      expect(isDialled(telephone, page)).toBe(true);
      expect(url).toBe(page.canonical);
      const { latitude, longitude } = thing.geo as { latitude: number; longitude: number };
      expect(page.links.join()).toContain(`mlat=${latitude}&mlon=${longitude}`);
    }
  });

  it('about a partnership: its name, summary and all members', () => {
    const isPartnership = (path: string) => /^\/(samverkan|en\/partnerships)\/./.test(path);
    const about = [...pages].filter(([path]) => isPartnership(path));
    const things = thingsOf('Organization', 'Project');
    expect(things).toHaveLength(about.length);
    for (const [thing, page] of things) {
      const members = (thing.member as { member: { name: string } }[]).map((role) => role.member);
      const everybody = [...members, ...((thing.funder ?? []) as { name: string }[])];
      expect(thing.name).toBe(page.heading);
      expect(unseen({ description: thing.description }, page)).toEqual([]);
      expect(everybody.flatMap(({ name }) => unseen({ name }, page))).toEqual([]);
      expect(thing.url).toBe(page.canonical);
    }
  });

  it('about the contacts, by the name that the page has', () => {
    const things = thingsOf('ContactPage');
    expect(things.map(([{ name }]) => name)).toEqual(things.map(([, { heading }]) => heading));
    expect(things).toHaveLength(2);
  });
});

describe('the editions of a page (hreflang)', () => {
  it('name each other, and themselves, on both pages', () => {
    const inTwo = [...pages.values()].filter(({ editions }) => editions.en);
    expect(inTwo.length).toBeGreaterThan(20);
    for (const { editions, canonical } of inTwo) {
      expect([editions.sv, editions.en]).toContain(canonical);
      expect(editions['x-default']).toBe(editions.sv);
      for (const address of [editions.sv, editions.en])
        expect(pages.get(new URL(address ?? '').pathname)?.editions).toEqual(editions);
    }
  });

  it('are the same in the sitemap as on the pages', async () => {
    const { text } = await visit(system, '/sitemap.xml');
    for (const [, entry = ''] of text.matchAll(/<url>(.*?)<\/url>/g)) {
      const path = new URL(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '').pathname;
      const listed = [...entry.matchAll(/hreflang="(\w+)" href="([^"]+)"/g)];
      const { 'x-default': _, ...editions } = pages.get(path)?.editions ?? {};
      expect(Object.fromEntries(listed.map(([, language, href]) => [language, href]))).toEqual(
        Object.fromEntries(Object.entries(editions).map(([key, href]) => [key, href])),
      );
    }
  });
});

interface Authority {
  name: string;
  email: string;
  telephone: string;
  address: { streetAddress: string; postalCode: string; addressLocality: string };
  identifier: { value: string };
  sameAs: string[];
}

interface Step {
  name: string;
  item?: string;
}
