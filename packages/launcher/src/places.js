import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the launcher remembers between starts; it goes away with the installation it is about. */
export const memory = path.join(root, 'node_modules/.cache/regionwebb');

export const apps = ['cms', 'web'];
