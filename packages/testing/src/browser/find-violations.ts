import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

/** What axe finds on the page that is open, narrow and wide, light and dark, a line for each. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const lines = await page.evaluate(runAxe, tags);
      found.push(...lines.map((line) => `${page.url()} ${width}px ${colorScheme}: ${line}`));
    }
  }
  return found;
}

/** Runs in the browser. */
async function runAxe(values: string[]): Promise<string[]> {
  const { violations } = await window.axe.run({
    runOnly: { type: 'tag', values },
    rules: { 'target-size': { enabled: true } },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
