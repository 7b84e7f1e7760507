import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * The parts of the page that is open in which two landmarks have the same name, a line for each. For a page that shows
 * one component in many states, where the rule holds within each part and not between them.
 */
export async function findRepeatedLandmarks(page: Page, parts: string): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(lookInEach, parts);
}

/** Runs in the browser. */
async function lookInEach(parts: string): Promise<string[]> {
  const found: string[] = [];
  for (const part of document.querySelectorAll(parts)) {
    const { violations } = await window.axe.run(part, { runOnly: ['landmark-unique'] });
    if (violations.length > 0) found.push(part.id);
  }
  return found;
}
