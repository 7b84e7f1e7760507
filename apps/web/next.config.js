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
  // The front server compresses, once for each page that it keeps.
  compress: false,
  outputFileTracingRoot: root,
  turbopack: { root },
  // Ours dates what it keeps by when the request began, and is in memory only: see decisions/002.
  cacheHandler: path.resolve(import.meta.dirname, 'dist/next-cache.js'),
  cacheMaxMemorySize: 0,
  // Writing what would make a second build quicker takes longer than it ever saves.
  experimental: { isrFlushToDisk: false, turbopackFileSystemCacheForBuild: false },
  // Metadata goes into the head of every page, never streamed in by script.
  htmlLimitedBots: /.*/,
  // No room for preloads in a `Link` header, which is not kept: the typeface is asked for in the head of the page.
  reactMaxHeadersLength: 0,
  images: { unoptimized: true },
};

export default config;
