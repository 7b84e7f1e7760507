import path from 'node:path';
import { build } from 'esbuild';
import { isOnMongo } from '../../../testing/test-database';

const cms = path.resolve(import.meta.dirname, '../../../..');
const ADAPTER = /^(sharp|mongoose|mongodb|@payloadcms\/db-mongodb)$/;
/** For CommonJS modules and their paths. */
const banner = `import { createRequire as requireFromHere } from 'node:module';
import { fileURLToPath as pathOfUrl } from 'node:url';
const require = requireFromHere(import.meta.url);
const __filename = pathOfUrl(import.meta.url);
const __dirname = pathOfUrl(new URL('.', import.meta.url));`;

/**
 * Bundles a script that opens Payload, in the folder of the CMS: it then starts in a tenth of the time. Pictures are left
 * out, and MongoDB where it is not the database.
 */
export async function bundleScript(script: string, outfile: string): Promise<void> {
  const left = isOnMongo ? /^sharp$/ : ADAPTER;
  await build({
    ...{ entryPoints: [script], outfile, bundle: true, platform: 'node', format: 'esm' },
    ...{ conditions: ['development'], jsx: 'automatic', logLevel: 'error', banner: { js: banner } },
    absWorkingDir: cms,
    alias: { '@payload-config': path.join(cms, 'src/payload.config.ts') },
    loader: { '.css': 'empty', '.scss': 'empty', '.svg': 'empty', '.png': 'empty' },
    external: [
      'libsql',
      '@libsql/linux*',
      '@libsql/darwin*',
      '@libsql/win32*',
      'next',
      'next/*',
    ].concat(
      ['react', 'react-dom', 'drizzle-kit', 'kerberos', 'snappy', 'socks', 'aws4'],
      ['@aws-sdk/*', 'gcp-metadata', '@mongodb-js/zstd', 'mongodb-client-encryption'],
    ),
    plugins: [
      {
        name: 'left-out',
        setup(bundle) {
          bundle.onResolve({ filter: left }, ({ path: name }) => ({
            ...{ path: name, namespace: 'left-out' },
          }));
          bundle.onLoad({ filter: /./, namespace: 'left-out' }, () => ({
            contents: 'module.exports = new Proxy(class {}, { get: () => class {} });',
          }));
        },
      },
    ],
  });
}
