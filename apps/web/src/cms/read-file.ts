import { env } from '../env';
import { CmsUnavailable } from './cms-errors';
import { isOfAnother } from './database-of';
import { keptAnswers } from './kept-answers';

const TIMEOUT_MS = 8_000;

/** The bytes of a picture that an editor has uploaded, or undefined where the CMS has lost it. */
export async function readFile(filename: string): Promise<Buffer | undefined> {
  const address = `${env.CMS_URL}/api/media/file/${encodeURIComponent(filename)}`;
  const answer = await fetch(address, {
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new CmsUnavailable(filename, { cause });
  });
  if (isOfAnother(answer, keptAnswers.database)) throw new CmsUnavailable(filename);
  const type = answer.headers.get('content-type') ?? '';
  if (answer.status >= 500 || (answer.ok && !type.startsWith('image/')))
    throw new CmsUnavailable(filename);
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
}
