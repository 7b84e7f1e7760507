import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a separator at its end. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** State kept between starts. It is removed together with the installation that it describes. */
export const stateFolder = path.join(root, 'node_modules/.cache/regionwebb');

/** The folders in `apps/`, in the order in which they are started. */
export const apps = ['cms', 'web'];
