import type { Page } from 'playwright-core';

export interface Languages {
  /** All text of the page for eyes and screen readers, with its head, by the language of its markup. */
  text: Record<'sv' | 'en', string>;
  /** Links to this site that are not marked as leading to another language. */
  links: string[];
}

/** The text of the open page by marked language, and its links that are not marked with another one. */
export const readLanguages = (page: Page): Promise<Languages> => page.evaluate(read);

/** Runs in the browser. */
function read(): Languages {
  const text = { sv: '', en: '' };
  const note = (words: string | null | undefined, holder: Element | null) => {
    const lang = holder?.closest('[lang]')?.getAttribute('lang');
    if (lang === 'sv' || lang === 'en') text[lang] += `${words ?? ''}\n`;
  };
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (!holder?.closest('script, style, textarea')) note(walker.currentNode.textContent, holder);
  }
  for (const name of ['alt', 'aria-label', 'aria-description', 'title', 'placeholder'])
    for (const holder of document.querySelectorAll(`[${name}]`))
      note(holder.getAttribute(name), holder);
  for (const holder of document.querySelectorAll('meta[content]')) {
    const { name, content } = holder as HTMLMetaElement;
    if (/description|title|image:alt/.test(name || (holder.getAttribute('property') ?? '')))
      note(content, holder);
  }
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([hreflang])')];
  return {
    text,
    links: links.map(({ href }) => href).filter((href) => href.startsWith(location.origin)),
  };
}
