import type { Browser } from 'playwright-core';
import { openAdmin, schedulePublication } from '../browser/admin';
import { launchBrowser } from '../browser/launch-browser';
import { logIn, type Editor } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const MINUTE = 60_000;

let system: System;
let browser: Browser;
let editor: Editor;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  editor = await logIn(system);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

it(
  'a scheduled article appears at its time, not before, and nobody has to be there',
  async () => {
    const { id } = await editor.create(
      'news',
      { title: 'Kommer snart', slug: 'kommer-snart' },
      { draft: true },
    );
    const admin = await openAdmin(browser, system);
    await admin.goto(`/admin/collections/news/${id}`);
    const at = new Date(Math.ceil((Date.now() + 10_000) / MINUTE) * MINUTE);
    await schedulePublication(admin, at);
    await admin.context().close();

    expect((await visit(system, '/nyheter/kommer-snart')).status).toBe(404);
    await eventually(at.getTime() - Date.now() + 1.5 * MINUTE, async () => {
      expect((await visit(system, '/nyheter/kommer-snart')).status).toBe(200);
    });
    expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
  },
  4 * MINUTE,
);
