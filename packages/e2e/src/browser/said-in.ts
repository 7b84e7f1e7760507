import type { Page } from 'playwright-core';

/** All that a page of the admin says: its texts, and the names that are only heard or shown on hover. */
export const saidIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said = new Set<string>([document.title]);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (
        !node.parentElement?.closest('script, style, [data-lexical-editor], [id^=DndDescribedBy]')
      )
        said.add(node.nodeValue?.trim() ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        said.add(element.getAttribute(name) ?? '');
    return [...said].filter(Boolean);
  });
