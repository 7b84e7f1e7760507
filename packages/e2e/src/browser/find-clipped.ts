import type { Page } from 'playwright-core';

/** What the page that is open cuts off, or makes one scroll sideways for, a line for each. */
export const findClipped = (page: Page): Promise<string[]> => page.evaluate(lookForClipped);

/** Runs in the browser. */
function lookForClipped(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`${scrollWidth} px of ${clientWidth}`] : [];
  const clips = ['hidden', 'clip'];
  const clipped = [...document.body.querySelectorAll<HTMLElement>('*')].filter((each) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(each);
    const isForEars = clipPath !== 'none';
    // A field scrolls what is written in it by itself.
    const isField = each.matches('input, textarea');
    return (
      !isForEars &&
      !isField &&
      ((clips.includes(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
        (clips.includes(overflowY) && each.scrollHeight > each.clientHeight + 1))
    );
  });
  return [...wide, ...clipped.map((each) => `<${each.localName} class="${each.className}">`)];
}
