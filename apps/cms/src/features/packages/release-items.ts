import type { CollectionAfterChangeHook, CollectionConfig } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { isPublishingApproved, type LostApproval, lostApprovals } from '../workflow/lost-approvals';
import { notifyOfFailure } from './planned-package';
import { nameOf } from './states';
import { keyOf, unpublishedWith, writePackage } from './stored-package';

/**
 * A collection whose texts may be in packages: one whose approval is taken away is no longer approved in its package
 * either, and a plan of the package does not hold any more. Must come after `keepReviews`.
 */
export const releaseFromPackages = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), releaseItems],
  },
});

const releaseItems: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const lost = lostApprovals(req, collection.slug, doc.id);
  if (lost.length === 0 || isPublishingApproved(req)) return doc;
  const name = req.user?.name ?? 'Någon';
  for (const found of await unpublishedWith(req, [String(doc.id)])) {
    const reasons = new Map(
      lost.map(({ locale, state }) => {
        const document = { relationTo: collection.slug, value: String(doc.id) };
        return [`${document.relationTo}:${document.value}:${locale}`, `${name} ${done[state]}`];
      }),
    );
    const released = found.items.filter((item) => item.hash !== null && reasons.has(keyOf(item)));
    const [first] = released;
    if (!first) continue;
    const items = found.items.map((item) =>
      released.includes(item)
        ? { ...item, version: null, hash: null, cancelled: reasons.get(keyOf(item)) ?? null }
        : item,
    );
    await writePackage(req, found, { items });
    if (found.state !== 'planned') continue;
    const title = propertyOf(doc, collection.admin.useAsTitle ?? 'id');
    const text = nameOf(typeof title === 'string' ? title : null, first.language);
    const reason = `Planen gäller inte längre. ${text} – ${reasons.get(keyOf(first))}`;
    await writePackage(req, found, { state: 'open', reason });
    await notifyOfFailure(req, found, reason);
  }
  return doc;
};

/** What the person did, by the state of the text afterwards. */
const done: Record<LostApproval['state'], string> = {
  draft: 'ändrade texten efter godkännandet.',
  review: 'skickade texten till granskning på nytt.',
  returned: 'skickade åter texten.',
  approved: 'godkände texten på nytt.',
  planned: 'planerade texten för sig.',
  published: 'publicerade texten för sig.',
};
