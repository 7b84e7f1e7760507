import { APIError, type PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import type { Review } from './states';

/** Whether the authority has decided that whoever wrote a text last may not approve it. */
export const isTwoPersonRule = async (req: PayloadRequest): Promise<boolean> =>
  propertyOf(await req.payload.db.findGlobal({ slug: 'workflow', req }), 'twoPersons') === true;

const WROTE_IT = {
  sv: 'Du skrev texten senast, så en kollega behöver godkänna den. Skicka den till granskning, eller publicera direkt med ett skäl om det brådskar.',
  en: 'You wrote the text last, so a colleague has to approve it. Send it to review, or publish at once with a reason if it is urgent.',
};

export const wroteItLast = (req: PayloadRequest) =>
  new APIError(translate(req, WROTE_IT), 403, undefined, true);

const URGENT = 'urgentReason';

/** Lets the save of this request publish without a second person; the caller has logged the reason. */
export const publishUrgently = ({ context }: PayloadRequest): void => {
  context[URGENT] = true;
};

interface Publication {
  before: Review;
  /** Whether the save changes the text that it publishes. */
  isChanged: boolean;
  /** Whether what both languages share is on the site: a save in the other language may have changed it. */
  isOnSite?: () => Promise<boolean>;
}

/**
 * Refuses a publication by the person who wrote the text last, unless it was approved, where the authority has the
 * two-person rule. What no person saves (the demonstration, a command) is not held to it.
 */
export async function refuseUnlessReviewed(
  req: PayloadRequest,
  { before, isChanged, isOnSite = () => Promise.resolve(true) }: Publication,
): Promise<void> {
  if (!req.user || req.context[URGENT] === true) return;
  const isApproved = before.state === 'approved' || before.state === 'planned';
  const byAnother = before.writtenBy !== null && before.writtenBy !== req.user.id;
  if (!isChanged && (isApproved || byAnother)) return;
  if (!(await isTwoPersonRule(req))) return;
  if (!isChanged && before.state === 'published' && (await isOnSite())) return;
  throw wroteItLast(req);
}
