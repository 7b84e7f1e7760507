import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser';
import { readStructure, type Structure } from '../browser/read-structure';
import { visitor } from '../browser/visitor';
import { pagesOf } from '../system/pages-of';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let pages: [path: string, structure: Structure][];

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await launchBrowser();
  const { page, leave } = await visitor(browser, system.web.url);
  pages = [];
  for (const path of await pagesOf(system)) {
    await page.goto(path);
    pages.push([path, await readStructure(page)]);
  }
  await leave();
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

/** The pages that something is wrong with, each with what it is. */
const faults = (look: (structure: Structure, path: string) => string[]) =>
  pages.flatMap(([path, structure]) => look(structure, path).map((fault) => `${path}: ${fault}`));

describe('every page', () => {
  it('says which language it is in (WCAG 3.1.1)', () => {
    const isEnglish = (path: string) => /^\/en(\/|$)/.test(path);
    expect(
      faults(({ lang }, path) => (lang === (isEnglish(path) ? 'en' : 'sv') ? [] : [lang])),
    ).toEqual([]);
  });

  it('has one main heading, and none that skips a level (WCAG 1.3.1)', () => {
    const skips = (levels: number[]) =>
      levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(
      faults(({ levels }) =>
        levels.filter((level) => level === 1).length === 1 && !skips(levels) ? [] : [levels.join()],
      ),
    ).toEqual([]);
  });

  it('has links that say where they lead, and no two places by one name (WCAG 2.4.4)', () => {
    expect(
      faults(({ links }) =>
        links
          .filter(
            ({ text, href }) =>
              /^(läs mer|mer|här|read more|more|here|)$/iu.test(text) ||
              links.some((other) => other.text === text && other.href !== href),
          )
          .map(({ text, href }) => `"${text}" ${href}`),
      ),
    ).toEqual([]);
  });
});
