// @ts-check
import { withPayload } from '@payloadcms/next/withPayload';
import path from 'node:path';

/** In JavaScript for the same reason as the site's.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  // `npm run check` checks the types, once for all workspaces.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Payload uses the names of its error classes; without them it shows "An unknown error occurred."
    serverMinification: false,
    // Writing the cache takes a third of the time of a build, and is rarely used.
    turbopackFileSystemCacheForBuild: false,
  },
  // One copy for the server and the routes: errors of another copy's classes would not be recognised, and refusals would
  // lack the reason for each field.
  serverExternalPackages: ['payload'],
  outputFileTracingRoot: path.resolve(import.meta.dirname, '../..'),
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
};

export default withPayload(config);
