import type { PayloadRequest, Where } from 'payload';
import { keepingLocale } from '../../database/transactions';
import type { StoredComment } from './stored-comment';

export interface AnswerTemplate {
  id: string;
  name: string;
  /** In the language of the comment, otherwise in Swedish. */
  text: string;
}

const MOST = 200;

/** The templates for a comment: those of its function, and those of none. */
export async function findTemplates(
  req: PayloadRequest,
  comment: Pick<StoredComment, 'function' | 'page'>,
  only: Where = {},
): Promise<AnswerTemplate[]> {
  const ofFunction: Where[] = comment.function ? [{ function: { equals: comment.function } }] : [];
  const { docs } = await req.payload.find({
    collection: 'answer-templates',
    where: { and: [{ or: [{ function: { exists: false } }, ...ofFunction] }, only] },
    locale: comment.page.locale === 'en' ? 'en' : 'sv',
    fallbackLocale: 'sv',
    sort: 'name',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: keepingLocale(req),
  });
  return docs.map(({ id, name, text }) => ({ id, name, text: text ?? '' }));
}

/** The text of one of the templates for a comment. */
export async function findTemplate(
  req: PayloadRequest,
  id: string,
  comment: Pick<StoredComment, 'function' | 'page'>,
): Promise<string | undefined> {
  const [template] = await findTemplates(req, comment, { id: { equals: id } });
  return template?.text.trim();
}
