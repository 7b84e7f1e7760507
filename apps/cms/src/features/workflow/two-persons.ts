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

const UNKNOWN_WRITER = {
  sv: 'Det är inte känt vem som skrev texten senast, så en kollega behöver läsa den. Ändra något i den och skicka den till granskning, eller publicera direkt med ett skäl om det brådskar.',
  en: 'It is not known who wrote the text last, so a colleague has to read it. Change something in it and send it to review, or publish at once with a reason if it is urgent.',
};

/** The refusal of an approval by whoever wrote the text last, or, where nobody is known to have written it, by anybody. */
export const refusalOfWriter = (req: PayloadRequest, isKnown: boolean) =>
  new APIError(translate(req, isKnown ? WROTE_IT : UNKNOWN_WRITER), 403, undefined, true);

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
  throw refusalOfWriter(req, isChanged || before.writtenBy !== null);
}
