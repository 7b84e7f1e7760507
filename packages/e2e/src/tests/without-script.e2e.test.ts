import type { Browser } from 'playwright-core';
import { launchBrowser, visitor, type Visitor } from '../browser/visitor';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let one: Visitor;

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});
beforeEach(async () => {
  one = await visitor(browser, system.web.url, { javaScriptEnabled: false });
});
afterEach(() => one.leave());

describe('without script', () => {
  it('the menu leads to the parts of the site', async () => {
    await one.page.goto('/');
    await one.page.locator('.main-menu').getByRole('link', { name: 'Samverkan' }).click();
    expect(await one.page.locator('h1').textContent()).toBe('Samverkan');
  });

  it('a search from the header of any page finds pages', async () => {
    const { page } = one;
    for (const [path, field, button] of [
      ['/kontor', 'Sök på webbplatsen', 'Sök'],
      ['/en/offices', 'Search the site', 'Search'],
    ] as const) {
      await page.goto(path);
      const header = page.locator('header');
      await header.getByLabel(field, { exact: true }).fill('Wexsus');
      await header.getByRole('button', { name: button }).click();
      await page.locator('main a[href$="/wexsus"]').first().waitFor();
    }
  });

  it('a search finds pages', async () => {
    await one.page.goto('/sok');
    await one.page.locator('main input[name=q]').fill('Wexsus');
    await one.page.locator('main').getByRole('button', { name: 'Sök' }).click();
    await one.page.locator('main a[href="/samverkan/wexsus"]').first().waitFor();
  });

  it('a refused comment has its error first, links to the field and keeps the text (WCAG 3.3.1, 3.3.3)', async () => {
    const { page } = one;
    await page.goto('/nyheter/nu-kan-du-kommentera-sidorna');
    await page.getByRole('link', { name: 'Lämna en kommentar' }).click();
    await page.fill('textarea[name=kommentar]', 'Mitt nummer är 850709-9805.');
    await page.getByRole('button', { name: 'Skicka kommentar' }).click();
    await page.locator('.error-summary').waitFor();
    expect(await page.title()).toMatch(/^Fel: /);
    const href = await page.locator('.error-summary a').getAttribute('href');
    const field = page.locator(`textarea${href}`);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('Mitt nummer är 850709-9805.');
  });
});
