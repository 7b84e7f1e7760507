import { LONGEST_TYPED_CODE, readCode } from '@regionwebb/content/comment-code';
import { clientOf } from '@regionwebb/http-limits';
import type { CmsClient } from '../../cms/client';
import { type CommentRulesOf, createCommentRules } from '../../cms/comment-rules';
import { readMatter } from '../../cms/matters';
import { CODE_FIELD, TEXT_FIELD } from '../../features/comments/form-fields';
import type { MatterProblem } from '../../features/matter/matter-state';
import { createAttemptLimit } from './attempt-limit';
import { formOf, receiveFurther, type FurtherAnswer } from './receive-further';
import { isSameOrigin } from './same-origin';

export interface MatterPost {
  headers: Headers;
  body: URLSearchParams;
  /** The visitor's address, which is only counted (K12). */
  address: string;
}

const STATUS: Record<MatterProblem, number> = {
  empty: 422,
  code: 404,
  rateLimit: 429,
  elsewhere: 403,
  unavailable: 503,
};

/**
 * Handles each code that is posted, alone or with a further message. The answer to a wrong one is always the same, and a
 * code is neither logged nor put in an address.
 */
export function createMatterReceiver({
  cms,
  webUrl,
  rules = createCommentRules(cms),
}: {
  cms: CmsClient;
  webUrl: string;
  rules?: CommentRulesOf;
}) {
  const attempts = createAttemptLimit();
  return async ({ headers, body, address }: MatterPost): Promise<FurtherAnswer> => {
    const code = body.get(CODE_FIELD) ?? '';
    const general = await rules.of('/', 'sv');
    const refused = (problem: MatterProblem, wait?: number): FurtherAnswer => ({
      status: STATUS[problem],
      state: { code: code.slice(0, LONGEST_TYPED_CODE), problem, ...(wait ? { wait } : {}) },
      // No text is lost for what is wrong with its code.
      ...(body.has(TEXT_FIELD) ? { form: formOf(body, 'unavailable', general) } : {}),
    });
    if (!isSameOrigin(headers, webUrl)) return refused('elsewhere');
    const client = clientOf(address);
    const wait = await attempts.take(client);
    if (wait > 0) return refused('rateLimit', wait);
    if (code.trim() === '') return refused('empty');
    if (readCode(code) === undefined) return refused('code');
    const read = await readMatter(cms, code, client);
    if ('problem' in read) return refused(read.problem, 'wait' in read ? read.wait : undefined);
    if (!body.has(TEXT_FIELD)) return { status: 200, state: { code } };
    const { matter } = read;
    const { path, locale } = matter.page;
    const ofPage = await rules.of(path, locale);
    return receiveFurther({ fields: body, code, matter, client }, { cms, rules: ofPage });
  };
}
