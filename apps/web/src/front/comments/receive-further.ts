import { randomUUID } from 'node:crypto';
import { withoutControlCharacters } from '@regionwebb/content/comment-text';
import type { CmsClient } from '../../cms/client';
import type { CommentRules } from '../../cms/comment-rules';
import { sendComment } from '../../cms/comments';
import { type Matter, readMatter } from '../../cms/matters';
import type { CommentState, Problem } from '../../features/comments/comment-state';
import {
  ID_FIELD,
  REMOVE_BUTTON,
  SEND_ANYWAY_BUTTON,
  TEXT_FIELD,
} from '../../features/comments/form-fields';
import {
  charactersOver,
  judgeText,
  quoteFindings,
  removeFindings,
} from '../../features/comments/judge-text';
import type { MatterState } from '../../features/matter/matter-state';

export interface FurtherMessage {
  fields: URLSearchParams;
  code: string;
  matter: Matter;
  /** The client as it is counted, or an empty text (K12). */
  client: string;
}

export interface FurtherAnswer {
  status: number;
  state: MatterState;
  /** The form again, with its text. */
  form?: CommentState;
}

/** The text of a posted further message with its id, unchecked. */
export const formOf = (
  fields: URLSearchParams,
  problem: Problem,
  { maxLength }: Pick<CommentRules, 'maxLength'>,
): CommentState => ({
  ...{ problem, maxLength },
  ...(fields.has(SEND_ANYWAY_BUTTON) ? { isAsked: true } : {}),
  text: fields.get(TEXT_FIELD) ?? '',
  id: idIn(fields),
});

function idIn(fields: URLSearchParams): string {
  const given = fields.get(ID_FIELD) ?? '';
  return /^[\w-]{16,64}$/.test(given) ? given : randomUUID();
}

/** Judges a further message as every comment, and sends it to the CMS. */
export async function receiveFurther(
  { fields, code, matter, client }: FurtherMessage,
  { cms, rules }: { cms: CmsClient; rules: CommentRules },
): Promise<FurtherAnswer> {
  const form = formOf(fields, 'empty', rules);
  const { text, id } = form;
  const again = (status: number, problem: Problem, more: Partial<CommentState> = {}) => ({
    ...{ status, state: { code }, form: { ...form, problem, ...more } },
  });
  const fault = judgeText(text, rules);
  if (fields.has(REMOVE_BUTTON) && fault !== 'length')
    return again(200, 'removed', removeFindings(text, rules.published));
  if (fault === 'length') return again(422, fault, { over: charactersOver(text, rules.maxLength) });
  if (fault === 'control') return again(422, fault, { text: withoutControlCharacters(text) });
  if (fault && !(fault === 'warning' && fields.has(SEND_ANYWAY_BUTTON)))
    return again(422, fault, { quotes: quoteFindings(text, rules.published) });
  const { path, locale } = matter.page;
  const comment = { text, path, locale, id, matter: code, ...(client ? { sender: client } : {}) };
  const sent = await sendComment(cms, comment);
  if ('receipt' in sent) return received(code, sent.receipt.receipt);
  if (sent.problem === 'rateLimit') return again(429, sent.problem, { wait: sent.wait });
  // What has become of it is seen in the matter, also where the answer was lost.
  const now = await readMatter(cms, code);
  if ('problem' in now) return again(504, 'uncertain');
  const isNew = ({ receipt }: { receipt: string }) =>
    matter.messages.every((message) => message.receipt !== receipt);
  const own = now.matter.messages.find((message) => message.text === text && isNew(message));
  if (own) return received(code, own.receipt);
  if (!now.matter.canWrite) return { status: 409, state: { code, isTurnTaken: true }, form };
  return again(sent.problem === 'unavailable' ? 503 : 422, sent.problem);
}

const received = (code: string, receipt: string): FurtherAnswer => ({
  ...{ status: 200, state: { code, receipt } },
});
