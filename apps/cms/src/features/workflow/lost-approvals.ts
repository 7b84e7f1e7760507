import type { Locale } from '@regionwebb/content/locales';
import type { PayloadRequest } from 'payload';
import type { Review, State } from './states';

/** A text that was approved and no longer is. */
export interface LostApproval {
  locale: Locale;
  /** Its state now. */
  state: State;
}

const keyFor = (collection: string, id: unknown): string => `lost:${collection}:${String(id)}`;

/** Records it if a save takes the approval of a text away, for hooks that run after it. */
export function recordLoss(
  { context }: PayloadRequest,
  { collection, id, locale }: { collection: string; id: unknown; locale: Locale },
  { before, after }: { before: Review; after: Review },
): void {
  if (before.state !== 'approved' || after.state === 'approved') return;
  const lost = lostIn(context[keyFor(collection, id)]);
  context[keyFor(collection, id)] = [...lost, { locale, state: after.state }];
}

/** The approvals that the save under way takes away, once. */
export function lostApprovals(
  { context }: PayloadRequest,
  collection: string,
  id: unknown,
): LostApproval[] {
  const lost = lostIn(context[keyFor(collection, id)]);
  context[keyFor(collection, id)] = undefined;
  return lost;
}

const lostIn = (value: unknown): LostApproval[] => (Array.isArray(value) ? value : []);

const KEY = 'publishesApproved';

/** Lets the save of this request publish, as a job, a text that is approved and not planned on its own. */
export const publishApproved = ({ context }: Pick<PayloadRequest, 'context'>): void => {
  context[KEY] = true;
};

export const isPublishingApproved = ({ context }: PayloadRequest): boolean => context[KEY] === true;
