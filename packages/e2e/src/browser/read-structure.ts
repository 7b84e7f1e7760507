import type { Page } from 'playwright-core';

export interface Structure {
  lang: string;
  /** The levels of the headings in order. */
  levels: number[];
  /** Links in main, by the text that a screen reader lists. */
  links: { text: string; href: string }[];
}

/** How the page that is open is built. */
export const readStructure = (page: Page): Promise<Structure> => page.evaluate(read);

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
