import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { BUILD_ID_FILE, CLIENT_STATIC_FILES_PATH, PHASE_PRODUCTION_BUILD } from 'next/constants';
import { getCacheControlHeader } from 'next/dist/server/lib/cache-control';

const web = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(web, file), 'utf8');
const next = path.dirname(createRequire(import.meta.url).resolve('next/package.json'));
const inNext = (file: string): string => readFileSync(path.join(next, 'dist', file), 'utf8');

it('the id of a build and its files are where Next puts them', () => {
  expect(read('src/processes/build-id.ts')).toContain(`'.next/${BUILD_ID_FILE}'`);
  expect(read('src/front/files/static-files.ts')).toContain(`'.next/${CLIENT_STATIC_FILES_PATH}'`);
});

it('settings that are needed to serve are not read while Next builds', () => {
  expect(read('src/env.ts')).toContain(`process.env.NEXT_PHASE === '${PHASE_PRODUCTION_BUILD}'`);
  expect(inNext('build/index.js')).toMatch(/process\.env\.NEXT_PHASE = /);
});

it('the header that Next sends for dynamic pages is known', () => {
  const never = getCacheControlHeader({ revalidate: 0, expire: undefined });
  expect(read('src/renderer/render-page.ts')).toContain(`DYNAMIC = '${never}'`);
  expect(getCacheControlHeader({ revalidate: 60, expire: undefined })).toBe('s-maxage=60');
});

it('what Next requests in development is piped to it', () => {
  expect(read('src/front/pipe-to-next.ts')).toContain(String.raw`/^\/(_next|__nextjs)/`);
  expect(inNext('server/dev/middleware-turbopack.js')).toContain("'/__nextjs");
});
