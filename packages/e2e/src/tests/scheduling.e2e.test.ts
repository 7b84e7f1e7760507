import { createClient } from '@libsql/client';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openAdmin, planPublication } from '../browser/admin';
import { launchBrowser } from '../browser/visitor';
import { logIn, type Editor } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const HOUR = 3_600_000;

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

const draft = (title: string, slug: string) =>
  editor.create('news', { title, slug }, { draft: true });
const statusOf = async (slug: string) => (await visit(system, `/nyheter/${slug}`)).status;

/**
 * Makes the scheduled jobs of a document due, in the table that the CMS polls, so that the test does not wait for their
 * time.
 */
async function bringForward({ dataDir }: System, documentId: string): Promise<void> {
  const client = createClient({ url: `file:${path.join(dataDir, 'regionwebb.db')}` });
  try {
    await client.execute('PRAGMA busy_timeout = 5000');
    const { rowsAffected } = await client.execute({
      sql: "UPDATE payload_jobs SET wait_until = ? WHERE json_extract(input, '$.document') = ?",
      args: [new Date().toISOString(), documentId],
    });
    if (rowsAffected !== 1) throw new Error(`${rowsAffected} jobs are about ${documentId}.`);
  } finally {
    client.close();
  }
}

it('a scheduled article appears at its time, not before, without anyone logged in', async () => {
  const soon = await draft('Kommer snart', 'kommer-snart');
  const later = await draft('Kommer senare', 'kommer-senare');
  const admin = await openAdmin(browser, system);
  for (const { id } of [soon, later]) {
    await admin.goto(`/admin/collections/news/${id}`);
    await planPublication(admin, new Date(Date.now() + HOUR));
  }
  await admin.context().close();
  expect(await statusOf('kommer-snart')).toBe(404);

  await bringForward(system, soon.id);

  await eventually(60_000, async () => expect(await statusOf('kommer-snart')).toBe(200));
  expect(await statusOf('kommer-senare')).toBe(404);
});
