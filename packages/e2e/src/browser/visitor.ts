import chromium from '@sparticuz/chromium';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  chromium as playwright,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { chromiumPath, inheritedEnv } from '../env';

/** The time-out of one step, such as a click or a visit, on a slow machine with two browsers. */
export const LONGEST_STEP_MS = 120_000;

/** Chromium from an npm package, with bundled fonts, so that pages look the same on every machine. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath ?? (await chromium.executablePath());
  const { PATH = '', HOME = tmpdir() } = inheritedEnv();
  const env = { PATH, HOME, FONTCONFIG_PATH: path.join(tmpdir(), 'fonts') };
  return playwright.launch({ executablePath, env, args: ['--disable-gpu'] });
}

export interface Visitor {
  page: Page;
  /** What a page should not do, as sentences: errors in the console, requests to other origins. */
  complaints: string[];
  leave: () => Promise<void>;
}

/** A visitor with an empty browser: no cookies, nothing cached, Swedish by default. */
export async function visitor(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'sv-SE', baseURL: origin, ...options });
  context.setDefaultTimeout(LONGEST_STEP_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      complaints.push(`request to another origin: ${url.href}`);
    }
  });
  return { page, complaints, leave: () => context.close() };
}

/** Opens pages of a site one after the other, and calls a function on each. */
export async function inTurn(
  browser: Browser,
  origin: string,
  paths: string[],
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const { page, leave } = await visitor(browser, origin, { bypassCSP: true });
  for (const path of paths) {
    await page.goto(path);
    await look(page, path);
  }
  await leave();
}
