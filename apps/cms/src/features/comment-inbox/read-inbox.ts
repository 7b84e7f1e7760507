import type { PayloadRequest } from 'payload';
import type { Comment } from '@regionwebb/content/payload-types';
import { namesOf, type Names } from './names-of';
import { sortOf, type View, whereOf } from './views';

/** On a page of the list. */
export const AT_ONCE = 25;

const select = {
  receipt: true,
  receivedAt: true,
  status: true,
  excerpt: true,
  page: { title: true, path: true },
  dueAt: true,
  openedAt: true,
  function: true,
  handler: true,
} as const;

export type Row = Pick<Comment, 'id' | keyof Omit<typeof select, 'page'>> & {
  page?: { title?: string | null; path?: string };
};

interface Listed {
  rows: Row[];
  names: Names;
}

/** A page of the comments of a view, as the user reads them. */
export async function readInbox(
  req: PayloadRequest,
  { view, page, now }: { view: View; page: number; now: Date },
): Promise<Listed> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: whereOf(view, { user: req.user?.id ?? '', now }),
    sort: sortOf(view),
    limit: AT_ONCE,
    page,
    depth: 0,
    select,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return { rows: docs, names: await namesOf(req, docs) };
}
