import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
import fs from 'node:fs';
const base = 'http://localhost:4101';
const [role = 'editor', ...targets] = process.argv.slice(2);
const exe = fs.existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : await chromium.executablePath();
const browser = await pw.launch({ executablePath: exe, args: [...chromium.args.filter(a=>!a.startsWith('--headless')), '--no-sandbox'], headless: true });
const page = await (await browser.newContext({ viewport: { width: 1400, height: 1000 }, locale: 'sv-SE' })).newPage();
page.on('pageerror', (e) => console.log('pageerror', e.message.slice(0, 200)));
page.on('console', (m) => m.type() === 'error' && console.log('console', m.text().slice(0, 300)));
await page.goto(base + '/admin/login', { timeout: 90000 });
await page.fill('#field-email', role + '@region.example'); await page.fill('#field-password', 'hemligt-ord-1');
await page.click('button[type=submit]'); await page.waitForURL(/admin(?!\/login)/, { timeout: 60000 });
await page.waitForTimeout(3000);
for (const t of targets) {
  const [p, name, clickText] = t.split('|');
  await page.goto(base + p, { timeout: 90000, waitUntil: 'load' }); await page.waitForTimeout(3500);
  if (clickText) { for (const c of clickText.split('>>')) { await page.getByText(c, { exact: true }).first().click().catch((e) => console.log('click', c, e.message.split('\n')[0])); await page.waitForTimeout(1500); } }
  await page.screenshot({ path: `/tmp/schema/shots/${name}.png`, fullPage: true }); console.log(name, page.url());
}
await browser.close();
