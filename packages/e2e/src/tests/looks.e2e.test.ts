import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visitor } from '../browser/visitor';
import { kindsOfPage } from '../system/pages';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let page: Page;
let leave: () => Promise<void>;

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});
beforeEach(async () => {
  ({ page, leave } = await visitor(browser, system.web.url));
});
afterEach(() => leave());

it('each kind of page has one style sheet, and none scrolls sideways between the narrowest and the widest window', async () => {
  const faults: string[] = [];
  for (const path of kindsOfPage) {
    await page.goto(path);
    const sheets = await page.locator('link[rel=stylesheet]').count();
    if (sheets !== 1) faults.push(`${path}: ${sheets} style sheets`);
    for (const width of [480, 768, 1024, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) faults.push(`${path}: ${wide} px of ${width}`);
    }
  }
  expect(faults).toEqual([]);
});

it('each kind of page preloads its typeface in its head', async () => {
  const late: string[] = [];
  for (const path of kindsOfPage) {
    const html = await (await fetch(new URL(path, system.web.url))).text();
    const [head = ''] = html.split('</head>');
    if (!/<link rel="preload"[^>]*as="font"/.test(head)) late.push(path);
  }
  expect(late).toEqual([]);
});

it('the style of the layout comes before that of the components', async () => {
  await page.goto('/');
  const [label, footer] = await page.evaluate(() =>
    ['.site-footer dt', '.site-footer'].map((selector) => {
      const element = document.querySelector(selector);
      return element && getComputedStyle(element).color;
    }),
  );
  expect(label).toBe(footer);
});

it('the footer is at the bottom of a window that the page does not fill', async () => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto('/sok');
  const bottom = await page
    .locator('.site-footer')
    .evaluate((footer) => footer.getBoundingClientRect().bottom);
  expect(bottom).toBe(1600);
});

it('in forced colours one item of the menu is marked as the current one', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/kontor');
  const marked = await page.locator('.main-menu a').evaluateAll((links) => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return links
      .filter((link) => getComputedStyle(link).borderBlockEndColor !== ground)
      .map(({ textContent }) => textContent);
  });
  expect(marked).toEqual(['Kontor']);
});

it.each(['light', 'dark'] as const)(
  'in forced colours the names on a map are legible (%s)',
  async (colorScheme) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto('/kontor/goteborgskontoret');
    const [canvas, map, ...names] = await page.evaluate(() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      probe.style.backgroundColor = 'Canvas';
      const drawing = document.querySelector('.office-map svg') ?? probe;
      const texts = [...drawing.querySelectorAll('text')];
      return [
        getComputedStyle(probe).backgroundColor,
        getComputedStyle(drawing).backgroundColor,
        ...texts.map((text) => [getComputedStyle(text).fill, getComputedStyle(text).stroke]),
      ];
    });
    expect(map).toBe(canvas);
    const text = colorScheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter(([fill, stroke]) => fill !== text || stroke !== canvas)).toEqual([]);
  },
);

it('no picture is shown twice on a page, and the largest in the first view is not loaded lazily', async () => {
  const faults: string[] = [];
  for (const path of [
    ...kindsOfPage,
    '/om-oss',
    '/samverkan/vastkom',
    '/om-oss/for-journalister',
  ]) {
    for (const [width, height] of [
      [320, 640],
      [768, 1024],
      [1280, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      faults.push(...(await page.evaluate(findPictureFaults)).map((fault) => `${path}: ${fault}`));
    }
  }
  expect([...new Set(faults)]).toEqual([]);
});

/** Runs in the browser. */
function findPictureFaults(): string[] {
  const pictures = [...document.images].map((picture) => {
    const { top, bottom, width } = picture.getBoundingClientRect();
    const seen = Math.max(0, Math.min(bottom, innerHeight) - Math.max(0, top)) * width;
    return { src: picture.src, isLazy: picture.loading === 'lazy', seen };
  });
  const twice = pictures.filter(
    ({ src }, at) => pictures.findIndex((each) => each.src === src) < at,
  );
  const [largest] = pictures.sort((one, other) => other.seen - one.seen);
  return [
    ...twice.map(({ src }) => `${src} twice`),
    ...(largest && largest.seen > 0 && largest.isLazy ? [`${largest.src} put off`] : []),
  ];
}

it('the text of a page, its related content and the question at its end have the same right edge', async () => {
  for (const width of [768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      '/kontor/goteborgskontoret',
      '/samverkan/wexsus',
      '/nyheter/sa-tas-strategin-for-vastra-gotaland-fram',
    ]) {
      await page.goto(path);
      const edges = await page
        .locator('.document-text, .document > section .teaser, page-question')
        .evaluateAll((parts) =>
          parts.map((part) => Math.round(part.getBoundingClientRect().right)),
        );
      expect([path, edges.length > 2, new Set(edges).size]).toEqual([path, true, 1]);
    }
  }
});

it('every name in the picture of a network is within its edges', async () => {
  const outside: string[] = [];
  for (const slug of ['norrbotten-och-vasterbotten-i-stockholm', 'wexsus', 'vastkom']) {
    await page.goto(`/samverkan/${slug}`);
    const names = await page.locator('.network').evaluateAll(([picture]) => {
      const frame = picture?.getBoundingClientRect();
      return [...(picture?.querySelectorAll('text') ?? [])]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return !frame || box.left < frame.left || box.right > frame.right;
        })
        .map(({ textContent }) => textContent);
    });
    outside.push(...names);
  }
  expect(outside).toEqual([]);
});
