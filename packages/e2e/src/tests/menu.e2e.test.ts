import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visitor } from '../browser/visitor';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let page: Page;
let leave: () => Promise<void>;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await system.end();
});
afterEach(() => leave());

/** What has the focus, and whether it is visible. */
const lookAtFocus = () => {
  const focused = document.activeElement;
  const [box] = focused?.getClientRects() ?? [];
  const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    name: focused?.textContent.trim(),
    isSeen: focused === document.body || focused?.contains(top ?? null) === true,
    isOpen: document.querySelector(':popover-open') !== null,
  };
};

describe.each([
  ['a telephone', { width: 360, height: 640 }],
  ['400 % zoom', { width: 320, height: 256 }],
])('the open menu on %s', (_, viewport) => {
  const open = async (javaScriptEnabled: boolean) => {
    ({ page, leave } = await visitor(browser, system.web.url, { viewport, javaScriptEnabled }));
    await page.goto('/kontor', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Meny', exact: true }).press('Enter');
    expect(await page.evaluate(lookAtFocus)).toEqual({
      ...{ name: 'Stäng menyn', isSeen: true, isOpen: true },
    });
  };

  it.each(['Tab', 'Shift+Tab'])(
    'does not cover the focus when %s moves it, and closes when the focus leaves it (2.4.11)',
    async (key) => {
      await open(true);
      for (let step = 0; step < 9; step += 1) {
        await page.keyboard.press(key);
        expect(await page.evaluate(lookAtFocus)).toMatchObject({ isSeen: true });
      }
      expect(await page.evaluate(lookAtFocus)).toMatchObject({ isOpen: false });
    },
  );

  it.each(['Tab', 'Shift+Tab'])(
    'does not cover the focus without script either, with %s',
    async (key) => {
      await open(false);
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press(key);
        expect(await page.evaluate(lookAtFocus)).toMatchObject({ isSeen: true });
      }
    },
  );

  it('closes by Escape and by a click outside it', async () => {
    await open(false);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(lookAtFocus)).toEqual({
      ...{ name: 'Meny', isSeen: true, isOpen: false },
    });
    if (viewport.height < 600) return;
    await page.keyboard.press('Enter');
    await page.mouse.click(100, viewport.height - 10);
    expect(await page.evaluate(lookAtFocus)).toMatchObject({ isOpen: false });
  });
});
