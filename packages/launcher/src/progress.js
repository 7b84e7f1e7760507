import { statSync } from 'node:fs';
import path from 'node:path';

/** What grows while a database is prepared and filled, without a line being printed. */
const written = ['regionwebb.db', 'regionwebb.db-wal', 'media'];

/** The time, in milliseconds, of the last sign of life: a line that an app printed, or something written to DATA_DIR. */
export const lastProgress = (apps, { DATA_DIR }) =>
  Math.max(
    ...apps.map(({ lastLine }) => lastLine()),
    ...written.map((name) => changedAt(path.join(DATA_DIR, name))),
  );

const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
