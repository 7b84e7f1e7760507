import type { Comment } from '@regionwebb/content/payload-types';
import type { PayloadRequest, Where } from 'payload';
import { namesOf, type Names } from './names-of';
import { pageThen, type PageThen } from './page-then';
import { beyond, sortOf, type View, whereOf } from './views';

/** Of the same matter. */
const MOST_MESSAGES = 20;

type Message = Pick<Comment, 'id' | 'receipt' | 'receivedAt' | 'status' | 'maskedText'>;

/** A comment with what is read about it beside it. */
export interface Opened {
  comment: Comment;
  /** The other messages of its matter, in order. */
  messages: Message[];
  names: Names;
  page: PageThen;
  /** The ids of the comments before and after it in the view. */
  previous: string | undefined;
  next: string | undefined;
}

interface Asked {
  id: string;
  view: View;
  now: Date;
}

/** A comment that is opened from a view; undefined if there is none that the user reads. */
export async function readComment(req: PayloadRequest, asked: Asked): Promise<Opened | undefined> {
  const asReader = { depth: 0, pagination: false, user: req.user, req } as const;
  const { docs } = await req.payload.find({
    ...asReader,
    collection: 'comments',
    where: { id: { equals: asked.id } },
    limit: 1,
    overrideAccess: false,
  });
  const [comment] = docs;
  if (!comment) return undefined;
  const first = typeof comment.matter === 'string' ? comment.matter : comment.id;
  const [matter, names, page, previous, next] = await Promise.all([
    req.payload.find({
      ...asReader,
      collection: 'comments',
      where: {
        and: [
          { or: [{ id: { equals: first } }, { matter: { equals: first } }] },
          { id: { not_equals: comment.id } },
        ],
      },
      select: { receipt: true, receivedAt: true, status: true, maskedText: true },
      sort: 'receivedAt',
      limit: MOST_MESSAGES,
      overrideAccess: false,
    }),
    namesOf(req, [comment]),
    pageThen(req, comment.page),
    neighbour(req, comment, { ...asked, direction: 'previous' }),
    neighbour(req, comment, { ...asked, direction: 'next' }),
  ]);
  return { comment, messages: matter.docs, names, page, previous, next };
}

async function neighbour(
  req: PayloadRequest,
  comment: Comment,
  { view, now, direction }: Asked & { direction: 'next' | 'previous' },
): Promise<string | undefined> {
  const among: Where = whereOf(view, { user: req.user?.id ?? '', now });
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [among, beyond(view, comment, direction)] },
    sort:
      direction === 'next' ? sortOf(view) : sortOf({ ...view, isNewestFirst: !view.isNewestFirst }),
    select: { receipt: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs[0]?.id;
}
