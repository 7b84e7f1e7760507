import { accessSync, constants, mkdirSync } from 'node:fs';
import { CannotStart } from './cannot-start.js';

/** Makes DATA_DIR, for its owner only, and sees that it can be written to; the apps close one that is open to others. */
export function makeDataDir({ DATA_DIR }) {
  try {
    mkdirSync(DATA_DIR, { recursive: true, mode: 0o700 });
    accessSync(DATA_DIR, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new CannotStart(
      `DATA_DIR is ${DATA_DIR}, which cannot be written to (${error.code}); set it to a folder that can.`,
    );
  }
}
