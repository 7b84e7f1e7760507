import { CHANGED_PAGES, tagsFor } from '@regionwebb/content/tags';
import type { PayloadRequest } from 'payload';
import { announce } from '../change-feed/announce';
import type { Change } from './apply-step';
import type { StoredComment } from './stored-comment';

/** What decides whether a page says that it was changed after a comment, and when. */
type Marking = Partial<Pick<StoredComment, 'changedAt' | 'changeShown' | 'secrecy'>>;

const markOf = ({ changedAt, changeShown, secrecy }: Marking) =>
  changeShown && !secrecy ? changedAt : null;

/** Tells the site where what a page says of its changes is not what it was. */
export async function announceMark(
  req: PayloadRequest,
  comment: StoredComment,
  { data }: Change,
): Promise<void> {
  const after: Marking = { ...comment, ...data };
  if (markOf(comment) !== markOf(after)) await announce(req, tagsFor(CHANGED_PAGES));
}
