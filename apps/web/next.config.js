// @ts-check
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * In JavaScript, since Next compiles one in TypeScript at each start: with a compiler that then stays in memory, 24 MB.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  // `npm run check` checks the types, once for all workspaces.
  typescript: { ignoreBuildErrors: true },
  // The front server compresses, once for each page that it caches.
  compress: false,
  outputFileTracingRoot: root,
  turbopack: { root },
  // Next caches nothing; the page cache does: see decisions/002.
  cacheHandler: path.resolve(import.meta.dirname, 'dist/next-cache.js'),
  cacheMaxMemorySize: 0,
  // Writing what would speed up a second build takes longer than it saves.
  experimental: { isrFlushToDisk: false, turbopackFileSystemCacheForBuild: false },
  // Metadata goes into the head of every page, never streamed in by script.
  htmlLimitedBots: /.*/,
  // No preloads in a `Link` header, which is not cached: the typeface is preloaded in the head of the page.
  reactMaxHeadersLength: 0,
  images: { unoptimized: true },
};

export default config;
