import chromium from '@sparticuz/chromium';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';
import { chromiumPath, inheritedEnv } from '../env';

/** How long one step of a page may take, as a click or a visit does: a slow machine with two browsers needs its time. */
export const LONGEST_STEP_MS = 120_000;

/** Chromium from an npm package, with fonts of its own so that pages look the same on every machine. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = chromiumPath ?? (await chromium.executablePath());
  const { PATH = '', HOME = tmpdir() } = inheritedEnv();
  const env = { PATH, HOME, FONTCONFIG_PATH: path.join(tmpdir(), 'fonts') };
  return playwright.launch({ executablePath, env, args: ['--disable-gpu'] });
}
