import type { Page } from 'playwright-core';

export interface Structure {
  lang: string;
  /** The levels of the headings in order. */
  levels: number[];
  /** Links in main, by the text that a screen reader lists. */
  links: { text: string; href: string }[];
  /** The text of the page by the language that it is marked as. */
  text: Record<'sv' | 'en', string>;
}

/** How the page that is open is built and in which languages it is marked. */
export const readStructure = (page: Page): Promise<Structure> => page.evaluate(read);

/** Runs in the browser. */
function read(): Structure {
  const text = { sv: '', en: '' };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    const lang = holder?.closest('[lang]')?.getAttribute('lang');
    if (holder?.closest('script, style') || (lang !== 'sv' && lang !== 'en')) continue;
    text[lang] += `${walker.currentNode.textContent}\n`;
  }
  return {
    lang: document.documentElement.lang,
    levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
      Number(localName.slice(1)),
    ),
    links: [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].map((link) => ({
      text: link.getAttribute('aria-label') ?? link.textContent.trim(),
      href: link.href,
    })),
    text,
  };
}
