import type { CollectionBeforeChangeHook, Where } from 'payload';
import { isLive } from '../addresses/public-addresses';
import { refuseField } from '../../translations/refuse-field';

const label = { sv: 'Gammal adress', en: 'Old address' };

/**
 * Refuses a redirect from an address with a published page or another redirect. It would never be used, yet redirects to
 * the page would be changed to its target.
 */
export const refuseUsedSource: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const from: unknown = data.from;
  if (typeof from !== 'string' || from === originalDoc?.from) return data;
  const refuse = (sv: string, en: string) =>
    refuseField(req, { collection: 'redirects', path: 'from', label, why: { sv, en } });
  if (await isLive(req, from)) {
    throw refuse(
      'På den adressen finns redan en sida, så omdirigeringen skulle aldrig användas. Skriv en adress där ingenting finns.',
      'There is a page at that address, so the redirect would never be used. Write an address with nothing at it.',
    );
  }
  const where: Where = { from: { equals: from } };
  const { totalDocs } = await req.payload.count({
    collection: 'redirects',
    where,
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) {
    throw refuse(
      'Det finns redan en omdirigering från den adressen. Ändra den i stället.',
      'There is already a redirect from that address. Change that one instead.',
    );
  }
  return data;
};
