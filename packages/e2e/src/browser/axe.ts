import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { inTurn } from './visitor';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

/**
 * The violations that axe finds on the open page, or in a part of it, narrow and wide, light and dark, a line for each.
 *
 * @param without ids of rules that are left out
 * @param within selects the part
 */
export async function findViolations(
  page: Page,
  without: string[] = [],
  within = 'html',
): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const lines = await page.evaluate(runAxe, { tags, without, within });
      found.push(...lines.map((line) => `${page.url()} ${width}px ${colorScheme}: ${line}`));
    }
  }
  return found;
}

/** Texts whose contrast is too low on the open page, light and dark; for pages that hold Payload's views too. */
export async function findContrastFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const faults = await page.evaluate(async () => {
      const { violations } = await window.axe.run({ runOnly: ['color-contrast'] });
      return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
    });
    found.push(...faults.map((target) => `${page.url()} ${colorScheme}: ${target}`));
  }
  return found;
}

/** `findViolations` for several pages of a site. */
export async function findViolationsOn(
  browser: Browser,
  origin: string,
  paths: string[],
): Promise<string[]> {
  const found: string[] = [];
  await inTurn(browser, origin, paths, async (page) => {
    found.push(...(await findViolations(page)));
  });
  return found;
}

interface Asked {
  tags: string[];
  without: string[];
  within: string;
}

/** Runs in the browser. */
async function runAxe({ tags, without, within }: Asked): Promise<string[]> {
  // Colours that change with the scheme.
  const changes = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(changes.map(({ finished }) => finished));
  const { violations } = await window.axe.run(within, {
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

/**
 * The parts of the open page in which two landmarks have the same name, a line for each. For the page of all components,
 * where the rule applies within each part.
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

declare global {
  interface Window {
    axe: typeof axe;
  }
}
