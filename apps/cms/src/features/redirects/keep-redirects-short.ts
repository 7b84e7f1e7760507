import { oldAddress } from '@regionwebb/content/old-address';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  ValidationError,
} from 'payload';
import { materializeConflict } from '../../database/conflicts';
import { refuseField } from '../../translations/refuse-field';
import { followsAnother } from './leads-somewhere';

const furthest = 20;

/** Redirects that are written at once might lead to each other, or from where something is being published. */
export const keepAddresses: CollectionBeforeChangeHook = async ({ data, req }) => {
  await materializeConflict(req, 'addresses');
  return data;
};

/** A redirect to an address that itself leads on points straight at the end; one that leads back is refused. */
export const followToEnd: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const from: unknown = data.from ?? originalDoc?.from;
  let to: unknown = data.to ?? originalDoc?.to;
  for (let step = 0; step < furthest; step += 1) {
    if (pathOf(to) === from) throw leadsBack(req);
    const next = await targetOf(req, pathOf(to));
    if (next === undefined) return { ...data, to };
    to = next;
  }
  throw leadsBack(req);
};

/** Redirects that led to what is now an old address go straight to the new one. */
export const collapseChains: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { to: { equals: doc.from } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  for (const { id } of docs) {
    await req.payload.update({
      collection: 'redirects',
      id,
      data: { to: doc.to },
      depth: 0,
      context: followsAnother,
      overrideAccess: true,
      req,
    });
  }
  return doc;
};

const targetOf = async (req: PayloadRequest, address: unknown): Promise<string | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: address } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs[0]?.to;
};

const leadsBack = (req: PayloadRequest): ValidationError =>
  refuseField(req, {
    collection: 'redirects',
    path: 'to',
    label: { sv: 'Leder till', en: 'Leads to' },
    why: {
      sv: 'Omdirigeringen skulle leda tillbaka till sig själv. Välj ett annat mål.',
      en: 'The redirect would lead back to itself. Choose another target.',
    },
  });

/** What leads on is found by its path alone: `/nyheter` of `/nyheter?amne=eu#lista`. */
const pathOf = (address: unknown): unknown =>
  typeof address === 'string' && address.startsWith('/')
    ? (oldAddress(address.split(/[?#]/)[0] ?? '') ?? address)
    : address;
