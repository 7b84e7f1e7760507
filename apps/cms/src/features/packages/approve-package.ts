import type { PayloadRequest } from 'payload';
import { translate } from '../../translations/translate';
import { newestVersion } from '../versions/newest-version';
import { refusal } from '../workflow/refusals';
import { reviewIn } from '../workflow/states';
import { takeStepIn } from '../workflow/take-step';
import { checkItems, ownRequest, type Seen } from './check-items';
import { ALREADY_OUT, EMPTY, IS_PLANNED } from './refusals';
import { type Item, type StoredPackage, writePackage } from './stored-package';

/**
 * Approves every text of a package as the user of the request, in its transaction: those that a colleague has approved
 * already stay that colleague's. Each must be the version that the user has seen. Refuses all with the reason of each.
 */
export async function approvePackage(
  req: PayloadRequest,
  found: StoredPackage,
  seen: Seen,
): Promise<StoredPackage> {
  refuseUnlessOpen(req, found);
  await checkItems(req, found, { does: 'approve', seen });
  const items: Item[] = [];
  for (const item of found.items) items.push(await approveItem(req, item));
  const approved = {
    items,
    state: 'open' as const,
    approvedBy: req.user?.id ?? null,
    approvedName: req.user?.name ?? null,
    approvedAt: new Date().toISOString(),
    reason: null,
  };
  await writePackage(req, found, approved);
  return { ...found, ...approved };
}

export function refuseUnlessOpen(req: PayloadRequest, { items, state }: StoredPackage): void {
  if (state === 'published') throw refusal(409, translate(req, ALREADY_OUT));
  if (state === 'planned') throw refusal(409, translate(req, IS_PLANNED));
  if (items.length === 0) throw refusal(400, translate(req, EMPTY));
}

async function approveItem(req: PayloadRequest, item: Item): Promise<Item> {
  const { document, language: locale } = item;
  if (!document) return item;
  const { relationTo: collection, value: id } = document;
  const read = () => newestVersion(req, collection, id);
  const before = await read();
  if (reviewIn(before?.version, locale).state !== 'approved') {
    // The text may be in the package in both languages, and the approval of the first one is a version too.
    const seen = new Date(before?.version.updatedAt ?? '').toISOString();
    const step = { step: 'approve', input: { seen } } as const;
    await takeStepIn(ownRequest(req), { collection, id, locale, ...step });
  }
  const { version, hash } = reviewIn((await read())?.version, locale);
  return { ...item, version, hash, cancelled: null };
}
