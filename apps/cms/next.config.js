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
    // Payload goes by the names of its error classes; without them a refusal reads "An unknown error occurred."
    serverMinification: false,
    // Writing it takes a third of the time of a build, and hardly any build comes twice.
    turbopackFileSystemCacheForBuild: false,
  },
  // One copy for what starts the CMS and what answers: an error of one copy's class is a stranger to the other,
  // which then leaves out why each field was refused.
  serverExternalPackages: ['payload'],
  outputFileTracingRoot: path.resolve(import.meta.dirname, '../..'),
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
};

export default withPayload(config);
