import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The files of the build, compressed at the highest level and named by content, for the first visitor after a start. */
const from = ['public', '.next/static'];
const to = 'dist/compressed';
const compressible = /\.(js|css|svg|json|txt|xml|webmanifest|html)$/;
const SMALLEST = 512;

await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
for (const folder of from) {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!compressible.test(name)) continue;
    const body = await readFile(path.join(folder, name));
    if (body.length < SMALLEST) continue;
    const hash = createHash('sha256').update(body).digest('hex');
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    await writeFile(path.join(to, `${hash}.br`), brotliCompressSync(body, { params: quality }));
    await writeFile(path.join(to, `${hash}.gz`), gzipSync(body, { level: 9 }));
  }
}
