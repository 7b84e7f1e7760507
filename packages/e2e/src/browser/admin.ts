import type { Browser, Page } from 'playwright-core';
import type { System } from '../system/start-system';
import { LONGEST_STEP_MS } from './visitor';

/** Opens the admin in a new page and logs in by its form; `timezoneId` is where the browser is. */
export async function openAdmin(
  browser: Browser,
  system: System,
  { email, password } = system.admin,
  timezoneId?: string,
): Promise<Page> {
  const context = await browser.newContext({
    ...{ locale: 'sv-SE', baseURL: system.cms.url, timezoneId },
  });
  context.setDefaultTimeout(LONGEST_STEP_MS);
  const page = await context.newPage();
  await page.goto('/admin/login');
  await page.fill('#field-email', email);
  await page.fill('#field-password', password);
  await page.click('button[type=submit]');
  await page.waitForURL(/\/admin(?!\/login)/);
  return page;
}

/** Fills a text field of the open document, and publishes it. */
export async function publishWith(page: Page, field: string, value: string): Promise<void> {
  const input = page.locator(`#field-${field}`);
  await input.fill(value);
  // Autosave renders the form again; publishing before that would send the old value.
  await page.waitForResponse(
    (response) => response.url().includes('autosave=true') && response.ok(),
  );
  const saved = page.waitForResponse(
    (response) => response.request().method() !== 'GET' && response.url().includes('/api/'),
  );
  await page.click('#action-save');
  const response = await saved;
  if (!response.ok())
    throw new Error(`Not published: ${response.status()} ${await response.text()}`);
}

/** Plans the publication of the open document in the dialog behind the publish button, which uses Swedish time. */
export async function planPublication(page: Page, at: Date): Promise<void> {
  await page.click('.form-submit .popup-button');
  await page.locator('#menu-plan').click();
  const dialog = page.locator('.plan-dialog');
  const time = dialog.locator('.date-time-picker input');
  await time.fill(
    at.toLocaleString('sv-SE', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'Europe/Stockholm',
    }),
  );
  await time.press('Enter');
  await dialog.getByRole('button', { name: 'Planera', exact: true }).click();
  await dialog.locator('.plan-dialog__plans li').waitFor();
}

/** The texts of a page of the admin, with names for screen readers and tooltips. */
export const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>([document.title]);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (
        !node.parentElement?.closest('script, style, [data-lexical-editor], [id^=DndDescribedBy]')
      )
        found.add(node.nodeValue?.trim() ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        found.add(element.getAttribute(name) ?? '');
    return [...found].filter(Boolean);
  });
