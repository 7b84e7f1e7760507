import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visitor } from '../browser/visitor';
import { isEnglish, pagesOf } from '../system/pages';
import { startSystem, type System } from '../system/start-system';

interface Structure {
  lang: string;
  /** The levels of the headings in order. */
  levels: number[];
  /** Links in main, by the text that a screen reader lists. */
  links: { text: string; href: string }[];
}

/** The structure of the open page. */
const readStructure = (page: Page): Promise<Structure> => page.evaluate(read);

/** Runs in the browser. */
function read(): Structure {
  return {
    lang: document.documentElement.lang,
    levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
      Number(localName.slice(1)),
    ),
    links: [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].map((link) => ({
      text: link.getAttribute('aria-label') ?? link.textContent.trim(),
      href: link.href,
    })),
  };
}

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

/** The pages with faults, each with its fault. */
const faults = (look: (structure: Structure, path: string) => string[]) =>
  pages.flatMap(([path, structure]) => look(structure, path).map((fault) => `${path}: ${fault}`));

describe('every page', () => {
  it('is marked with its language (WCAG 3.1.1)', () => {
    expect(
      faults(({ lang }, path) => (lang === (isEnglish(path) ? 'en' : 'sv') ? [] : [lang])),
    ).toEqual([]);
  });

  it('has one main heading, and skips no level (WCAG 1.3.1)', () => {
    const skips = (levels: number[]) =>
      levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(
      faults(({ levels }) =>
        levels.filter((level) => level === 1).length === 1 && !skips(levels) ? [] : [levels.join()],
      ),
    ).toEqual([]);
  });

  it('has links with meaningful texts, and the same text for one target only (WCAG 2.4.4)', () => {
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
