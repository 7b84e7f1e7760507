import type { Page } from 'playwright-core';

/** What the open page cuts off, or what makes it scroll sideways, a line for each. */
export const findClipped = (page: Page): Promise<string[]> => page.evaluate(lookForClipped);

/** Runs in the browser. */
function lookForClipped(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`${scrollWidth} px of ${clientWidth}`] : [];
  const clips = ['hidden', 'clip'];
  const clipped = [...document.body.querySelectorAll<HTMLElement>('*')].filter((each) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(each);
    const isForEars = clipPath !== 'none';
    // Fields scroll their text.
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

const focusable =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Moves through the open page with Tab, and returns the faults for keyboard users, a line for each. */
export async function findFocusFaults(page: Page): Promise<string[]> {
  const count = await page.evaluate(numberInOrder, focusable);
  const faults: string[] = [];
  for (let expected = 0; expected < count; expected += 1) {
    await page.keyboard.press('Tab');
    const { number, name, faults: here } = await page.evaluate(lookAtFocus);
    if (number !== expected) {
      return [...faults, `stop ${expected} was expected, and ${number} (${name}) has the focus`];
    }
    faults.push(...here.map((fault) => `${name}: ${fault}`));
  }
  await page.keyboard.press('Tab');
  const { number, name } = await page.evaluate(lookAtFocus);
  return number > 0 ? [...faults, `the focus stays in the page, on ${name}`] : faults;
}

/** Runs in the browser: numbers the elements that can be focused, in document order. */
function numberInOrder(selector: string): number {
  // In a group of radio buttons only the checked one gets the focus; the arrow keys move to the others.
  const isReached = (each: Element) =>
    !(each instanceof HTMLInputElement) ||
    each.type !== 'radio' ||
    each.checked ||
    !document.querySelector(`input[type=radio][name="${each.name}"]:checked`);
  const stops = [...document.querySelectorAll(selector)].filter(
    (each) => each.checkVisibility() && !each.matches(':disabled') && isReached(each),
  );
  for (const [index, stop] of stops.entries()) {
    stop.setAttribute('data-stop', String(index));
    stop.setAttribute('data-outline', getComputedStyle(stop).outline);
  }
  return stops.length;
}

/** Runs in the browser: what has the focus, whether that is visible and whether something covers it. */
function lookAtFocus() {
  const focused = document.activeElement;
  const stop = focused?.getAttribute('data-stop');
  if (!focused || !stop) return { number: -1, name: focused?.tagName ?? 'nothing', faults: [] };
  const { outline, outlineStyle } = getComputedStyle(focused);
  const [box] = focused.getClientRects();
  // Browsers scroll the beginning of high elements, such as text fields, into view.
  const middle = box && { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 24) };
  const top = middle && document.elementFromPoint(middle.x, middle.y);
  const isOnTop = top && focused.contains(top);
  const isSeen = outlineStyle !== 'none' && outline !== focused.getAttribute('data-outline');
  return {
    number: Number(stop),
    name: `${focused.tagName} ${focused.textContent.trim().slice(0, 40)}`,
    faults: [
      ...(isSeen ? [] : ['no visible focus']),
      ...(isOnTop ? [] : ['covered or off screen']),
    ],
  };
}
