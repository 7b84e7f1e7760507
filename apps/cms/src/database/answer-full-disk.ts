import { statfs } from 'node:fs/promises';
import type { AfterErrorHook } from 'payload';
import { env } from '../env';
import { translate } from '../translations/translate';
import { propertyOf } from '../validation/unknown-values';

const INSUFFICIENT_STORAGE = 507;
/** How many levels of `cause` are searched. */
const MAX_DEPTH = 5;
const FULL = /^(ENOSPC|EDQUOT|SQLITE_FULL|SQLITE_IOERR_WRITE|SQLITE_IOERR_SHMSIZE)$/;
const NOT_WRITABLE = /^(EROFS|EACCES|EPERM|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR)/;
/** Free space that SQLite needs for a small save, in bytes. */
const LEAST_FREE = 1024 * 1024;

const words = {
  full: {
    sv: 'Det gick inte att spara, eftersom serverns disk är full. Det du har skrivit finns kvar i formuläret. Kopiera det för säkerhets skull, och säg till den som sköter servern.',
    en: 'It could not be saved, since the disk of the server is full. What you have written is still in the form. Copy it to be safe, and tell whoever runs the server.',
  },
  'not writable': {
    sv: 'Det gick inte att spara, eftersom servern inte kan skriva till sin disk. Det du har skrivit finns kvar i formuläret. Kopiera det för säkerhets skull, och säg till den som sköter servern.',
    en: 'It could not be saved, since the server cannot write to its disk. What you have written is still in the form. Copy it to be safe, and tell whoever runs the server.',
  },
};

/** Answers 507 when the disk is full or read-only, with what is wrong and what to do, in the editor's language. */
export const answerFullDisk: AfterErrorHook = async ({ error, req }) => {
  const fault = diskFaultOf(error) ?? (await hiddenFault(error));
  if (!fault) return undefined;
  const errors = [{ message: translate(req, words[fault]) }];
  return { response: { errors }, status: INSUFFICIENT_STORAGE };
};

function diskFaultOf(error: unknown): keyof typeof words | undefined {
  let at = error;
  for (let depth = 0; depth < MAX_DEPTH && at !== undefined; depth += 1) {
    const code = propertyOf(at, 'code');
    if (typeof code === 'string' && FULL.test(code)) return 'full';
    if (typeof code === 'string' && NOT_WRITABLE.test(code)) return 'not writable';
    at = propertyOf(at, 'cause');
  }
  return undefined;
}

/** Payload drops the cause when it cannot write an uploaded file. */
async function hiddenFault(error: unknown): Promise<'full' | undefined> {
  if (propertyOf(error, 'name') !== 'FileUploadError') return undefined;
  const { bavail, bsize } = await statfs(env.DATA_DIR);
  return bavail * bsize < LEAST_FREE ? 'full' : undefined;
}
