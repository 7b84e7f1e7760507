import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { findClipped } from '../browser/layout-faults';
import { findRepeatedLandmarks, findViolations } from '../browser/axe';
import { launchBrowser, visitor } from '../browser/visitor';
import { App } from '../system/app';
import { freePort } from '../system/free-port';

const PAGE = '/komponenter';

let browser: Browser;
let dataDir: string;
let web: App;

/** The site without a CMS. */
async function startSite(setting?: string): Promise<App> {
  const [port, unused] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const site = new App('web', url, {
    DATA_DIR: dataDir,
    WEB_PORT: String(port),
    WEB_URL: url,
    CMS_URL: `http://localhost:${unused}`,
    CMS_KEY: 'k'.repeat(40),
    ...(setting === undefined ? {} : { COMPONENT_PAGE: setting }),
  });
  site.launch();
  await site.ready('/halsa/levande');
  return site;
}

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'regionwebb-'));
  web = await startSite('1');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await web?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const html = async () => (await fetch(new URL(PAGE, web.url))).text();

describe('the page of all components', () => {
  it('works without a CMS and without React, and is not indexed', async () => {
    const text = await html();
    expect(text).toContain('<h1>Komponenter</h1>');
    expect(text).toMatch(/<meta name="robots" content="noindex"/);
    expect([...text.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src)).toEqual(
      expect.arrayContaining(['/static/comment-field.js', '/static/open-now.js']),
    );
    expect(text).not.toMatch(/<script[^>]* src="\/_next/);
    expect((await fetch(new URL(`/en${PAGE}`, web.url))).status).toBe(404);
  });

  it('shows the contrast of every pair of colours (WCAG 1.4.3)', async () => {
    expect(await html()).toMatch(/på background<\/span><span>ljust \d+(,\d)?:1, mörkt \d+(,\d)?:1/);
  });

  it('has no fault that axe finds, in any state of any component, at 320 and 1280 px, light and dark (WCAG 2.2 AA)', async () => {
    const { page, leave } = await visitor(browser, web.url, { bypassCSP: true });
    await page.goto(PAGE);
    expect(await findViolations(page, ['landmark-unique'])).toEqual([]);
    expect(await findRepeatedLandmarks(page, '.example')).toEqual([]);
    await leave();
  });

  it.each([320, 768, 1280])(
    'neither cuts anything off nor scrolls sideways at %s px (WCAG 1.4.10)',
    async (width) => {
      const { page, leave } = await visitor(browser, web.url, { viewport: { width, height: 900 } });
      await page.goto(PAGE);
      expect(await findClipped(page)).toEqual([]);
      await leave();
    },
  );

  it('shows all pictures but the missing one, and requests nothing from other origins', async () => {
    const { page, complaints, leave } = await visitor(browser, web.url);
    await page.goto(PAGE);
    const unseen = await page.evaluate(async () => {
      const all = [...document.images];
      for (const image of all) image.loading = 'eager';
      await Promise.allSettled(all.map((image) => image.decode()));
      return all.filter(({ naturalWidth }) => naturalWidth === 0).map(({ alt }) => alt);
    });
    expect(unseen).toEqual(['Kusten vid Kvarken i motljus']);
    expect(complaints.filter((complaint) => !complaint.includes('503'))).toEqual([]);
    await leave();
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const { results } = await validator.validateString(await html());
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message])),
    ).toEqual([]);
  });

  it('is not served without its setting, even if it was rendered before', async () => {
    await web?.stop();
    web = await startSite();
    expect((await fetch(new URL(PAGE, web.url))).status).toBe(404);
    expect((await fetch(new URL('/media/exempel-600x600.svg', web.url))).status).toBe(503);
  });
});
