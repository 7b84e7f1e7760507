import { LONGEST_TYPED_CODE, readCode } from '@regionwebb/content/comment-code';
import { clientOf } from '@regionwebb/http-limits';
import type { CmsClient } from '../../cms/client';
import { readMatter } from '../../cms/matters';
import { CODE_FIELD } from '../../features/comments/form-fields';
import type { MatterProblem, MatterState } from '../../features/matter/matter-state';
import { createAttemptLimit } from './attempt-limit';
import { isSameOrigin } from './read-form';

export interface MatterPost {
  headers: Headers;
  body: URLSearchParams;
  /** The visitor's address, which is only counted (K12). */
  address: string;
}

export interface MatterAnswer {
  status: number;
  state: MatterState;
}

const STATUS: Record<MatterProblem, number> = {
  empty: 422,
  code: 404,
  rateLimit: 429,
  elsewhere: 403,
  unavailable: 503,
};

/**
 * Handles each code that is posted. The answer to a wrong one is always the same, and a code is neither logged nor put in
 * an address.
 */
export function createMatterReceiver({ cms, webUrl }: { cms: CmsClient; webUrl: string }) {
  const attempts = createAttemptLimit();
  return async ({ headers, body, address }: MatterPost): Promise<MatterAnswer> => {
    const code = body.get(CODE_FIELD) ?? '';
    const refused = (problem: MatterProblem, wait?: number): MatterAnswer => ({
      status: STATUS[problem],
      state: { code: code.slice(0, LONGEST_TYPED_CODE), problem, ...(wait ? { wait } : {}) },
    });
    if (!isSameOrigin(headers, webUrl)) return refused('elsewhere');
    const client = clientOf(address);
    const wait = await attempts.take(client);
    if (wait > 0) return refused('rateLimit', wait);
    if (code.trim() === '') return refused('empty');
    if (readCode(code) === undefined) return refused('code');
    const read = await readMatter(cms, code, client);
    if ('matter' in read) return { status: 200, state: { code } };
    return refused(read.problem, 'wait' in read ? read.wait : undefined);
  };
}
