import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

/** What axe finds on the page that is open, narrow and wide, light and dark, a line for each; but for some rules. */
export async function findViolations(page: Page, without: string[] = []): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const lines = await page.evaluate(runAxe, { tags, without });
      found.push(...lines.map((line) => `${page.url()} ${width}px ${colorScheme}: ${line}`));
    }
  }
  return found;
}

/** Runs in the browser. */
async function runAxe({ tags, without }: Record<'tags' | 'without', string[]>): Promise<string[]> {
  const { violations } = await window.axe.run({
    runOnly: { type: 'tag', values: tags },
    rules: {
      'target-size': { enabled: true },
      ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    },
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
