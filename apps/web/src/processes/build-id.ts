import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The id of the build in the app's folder; constant in development. */
export const buildIn = (app: string): Promise<string> =>
  readFile(path.join(app, '.next/BUILD_ID'), 'utf8').catch(() => 'development');
