import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/transactions';
import { translate } from '../../translations/translate';
import { readJson } from '../query-limits/read-body';
import { timeIn } from '../workflow/apply-step';
import { isReviewer } from '../workflow/notices';
import { refusal, UNREADABLE } from '../workflow/refusals';
import { approvePackage, refuseUnlessOpen } from './approve-package';
import type { Seen } from './check-items';
import { planPackage, unplanPackage } from './planned-package';
import { publishPackage } from './publish-package';
import { NO_PACKAGE, ONLY_EDITORS, PackageRefused } from './refusals';
import { MAX_ITEMS } from './states';
import { findPackage, type StoredPackage } from './stored-package';

const MAX_BYTES = 20_000;

const input = z.object({
  seen: z
    .array(z.object({ item: z.string().max(100), updatedAt: z.string().max(40) }))
    .max(MAX_ITEMS)
    .optional(),
});

export const packageSteps = ['approve', 'publish', 'plan', 'unplan'] as const;
type PackageStep = (typeof packageSteps)[number];

/**
 * `POST /api/packages/<id>/<step>`: takes a step with a package, for editors. The body is JSON: `seen` names the version
 * of each item that the user has read, as `[{ item, updatedAt }]`, for `approve`; `publish` and `plan` approve first
 * where it is given. Answers 409 with `refused` where an item holds the package back, each with why.
 */
export const takePackageSteps: Endpoint[] = packageSteps.map((step) => ({
  path: `/:id/${step}`,
  method: 'post',
  handler: async (req) => {
    if (!isReviewer(req)) throw refusal(403, translate(req, ONLY_EDITORS));
    const parsed = input.safeParse(await readJson(req, MAX_BYTES));
    if (!parsed.success) throw refusal(400, translate(req, UNREADABLE));
    const { seen } = parsed.data;
    const read = seen && new Map(seen.map(({ item, updatedAt }) => [item, updatedAt]));
    const id = String(req.routeParams?.id);
    try {
      await take(req, { id, step, seen: read });
    } catch (error) {
      if (!(error instanceof PackageRefused)) throw error;
      const { message, refused, out } = error;
      return Response.json({ errors: [{ message }], message, refused, out }, { status: 409 });
    }
    return Response.json({}, { headers: { 'cache-control': 'no-store' } });
  },
}));

interface Taken {
  id: string;
  step: PackageStep;
  seen: Seen | undefined;
}

async function take(from: PayloadRequest, { id, step, seen }: Taken): Promise<void> {
  const prepare = async (req: PayloadRequest, found: StoredPackage) => {
    if (seen) return approvePackage(req, found, seen);
    refuseUnlessOpen(req, found);
    return found;
  };
  if (step === 'publish') return publishPackage(from, { id, prepare });
  await inTransaction(
    from.payload,
    async (req) => {
      const found = await findPackage(req, id);
      if (!found) throw refusal(404, translate(req, NO_PACKAGE));
      if (step === 'approve') await approvePackage(req, found, seen ?? new Map());
      else if (step === 'unplan') await unplanPackage(req, found);
      else {
        refuseUnlessOpen(req, found);
        // Before the approvals, which stay where the database has no transactions.
        timeIn(req, { at: found.publishAt ?? undefined });
        await planPackage(req, await prepare(req, found));
      }
    },
    from,
  );
}
