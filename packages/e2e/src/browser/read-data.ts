import type { Page } from 'playwright-core';

/** An item of JSON-LD, as far as the tests read it. */
export interface Described {
  '@type': string;
  [property: string]: unknown;
}

export interface PageData {
  things: Described[];
  canonical: string | undefined;
  /** Addresses by the language that they are in, `x-default` among them. */
  editions: Record<string, string>;
  /** All visible text, on one line. */
  text: string;
  heading: string;
  /** The steps of the breadcrumbs; the last has no address. */
  crumbs: { name: string; item?: string }[];
  times: string[];
  pictures: string[];
  links: string[];
}

/** The metadata of the open page, with its text. */
export const readData = (page: Page): Promise<PageData> => page.evaluate(read);

/** Runs in the browser. */
function read(): PageData {
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
  const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  return {
    things: all('script[type="application/ld+json"]').map(({ textContent }) =>
      JSON.parse(textContent),
    ),
    canonical: all<HTMLLinkElement>('link[rel=canonical]')[0]?.href,
    editions: Object.fromEntries(
      all<HTMLLinkElement>('link[rel=alternate][hreflang]').map((link) => [
        link.hreflang,
        link.href,
      ]),
    ),
    text: oneLine(document.body.innerText),
    heading: oneLine(document.querySelector('h1')?.textContent).replaceAll('\u00AD', ''),
    crumbs: all('.breadcrumbs li > *').map((step) => ({
      name: oneLine(step.textContent),
      ...(step instanceof HTMLAnchorElement ? { item: step.href } : {}),
    })),
    times: all<HTMLTimeElement>('time').map(({ dateTime }) => dateTime),
    pictures: all<HTMLImageElement>('main img').map(({ src }) => src),
    links: all<HTMLAnchorElement>('a[href]').map(({ href }) => href),
  };
}
