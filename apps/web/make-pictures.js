import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';

/**
 * The pictures that stand for the site elsewhere, all made from the mark in src/layout/logo.tsx and the light colours
 * of the theme.
 */
const tokens = await readFile('src/styles/tokens.css', 'utf8');
const colour = (name) => {
  const [, light] = new RegExp(`--color-${name}: light-dark\\((#\\w{6}),`).exec(tokens) ?? [];
  if (!light) throw new Error(`src/styles/tokens.css has no --color-${name} of six digits.`);
  return light;
};
const paper = colour('background');
const ink = colour('accent');

await build({
  entryPoints: ['src/layout/logo.tsx'],
  outfile: 'dist/logo.js',
  jsx: 'automatic',
  format: 'esm',
  bundle: true,
  external: ['react'],
});
const { Logo } = await import('./dist/logo.js');
const mark = renderToStaticMarkup(createElement(Logo))
  .replace(/^<svg[^>]*>|<\/svg>$/g, '')
  .replaceAll('currentColor', ink);

const svg = (width, height, drawing, ground = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ` +
  `width="${width}" height="${height}">${ground}${drawing}</svg>`;
const onPaper = (width, height) => `<rect width="${width}" height="${height}" fill="${paper}"/>`;
const png = (drawing, size) =>
  sharp(Buffer.from(drawing), { density: 1200 }).resize(size).png({ palette: true }).toBuffer();

const icon = svg(32, 32, mark);
const tile = svg(40, 40, `<g transform="translate(4 4)">${mark}</g>`, onPaper(40, 40));
const edge = `<rect y="606" width="1200" height="24" fill="${ink}"/>`;
/** Shown with links to pages that have no picture of their own. */
const share = svg(
  1200,
  630,
  `<g transform="translate(424 99) scale(11)">${mark}</g>${edge}`,
  onPaper(1200, 630),
);

/** An ICO of PNG pictures: a header, an entry of 16 bytes for each, and the pictures. */
function ico(pictures) {
  const header = Buffer.from([0, 0, 1, 0, pictures.length, 0]);
  let offset = header.length + 16 * pictures.length;
  const entries = pictures.map(({ size, data }) => {
    const entry = Buffer.from([size, size, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    entry.writeUInt32LE(data.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += data.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ data }) => data)]);
}

const small = await Promise.all(
  [16, 32, 48].map(async (size) => ({ size, data: await png(icon, size) })),
);
await mkdir('public/static', { recursive: true });
await Promise.all([
  writeFile('public/favicon.ico', ico(small)),
  writeFile('public/static/icon.svg', icon),
  writeFile('public/static/apple-touch-icon.png', await png(tile, 180)),
  writeFile('public/static/icon-192.png', await png(tile, 192)),
  writeFile('public/static/icon-512.png', await png(tile, 512)),
  writeFile(
    'public/static/share.png',
    await sharp(Buffer.from(share)).png({ palette: true }).toBuffer(),
  ),
]);
