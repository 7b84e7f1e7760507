import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * The typeface, reduced to the characters and weights that the site uses: half the bytes of the original. Others (Sami and
 * Baltic letters, for instance) fall back to the system's sans serif.
 */
const latin = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index),
  ...Array.from({ length: 0x180 - 0xa0 }, (_, index) => 0xa0 + index),
];
const signs = `${String.fromCodePoint(...latin)}\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u202f\u2212\u20ac`;

const file = createRequire(import.meta.url).resolve(
  '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
);
const whole = await readFile(file);
const cut = await subsetFont(whole, signs, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
});
await mkdir('dist', { recursive: true });
await writeFile('dist/text.woff2', cut);
