import { oldAddress } from '@regionwebb/content/old-address';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
  ValidationError,
} from 'payload';
import { materializeConflict } from '../../database/conflicts';
import { refuseField } from '../../translations/refuse-field';
import { automaticRedirect } from './refuse-dead-target';

const MAX_STEPS = 20;

/** Makes concurrent writes conflict, which could lead to each other, or start where a page is being published. */
export const serializeAddressChanges: CollectionBeforeChangeHook = async ({ data, req }) => {
  await materializeConflict(req, 'addresses');
  return data;
};

/** Replaces the target of a redirect by the end of the chain; refuses one that leads back to itself. */
export const followToEnd: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const from: unknown = data.from ?? originalDoc?.from;
  let to: unknown = data.to ?? originalDoc?.to;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (pathOf(to) === from) throw loopRefusal(req);
    const next = await targetOf(req, pathOf(to));
    if (next === undefined) return { ...data, to };
    to = next;
  }
  throw loopRefusal(req);
};

/** Updates redirects that lead to the old address of this one. */
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
      context: automaticRedirect,
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

const loopRefusal = (req: PayloadRequest): ValidationError =>
  refuseField(req, {
    collection: 'redirects',
    path: 'to',
    label: { sv: 'Leder till', en: 'Leads to' },
    why: {
      sv: 'Omdirigeringen skulle leda tillbaka till sig själv. Välj ett annat mål.',
      en: 'The redirect would lead back to itself. Choose another target.',
    },
  });

/** Redirects are found by path alone: `/nyheter` of `/nyheter?amne=eu#lista`. */
const pathOf = (address: unknown): unknown =>
  typeof address === 'string' && address.startsWith('/')
    ? (oldAddress(address.split(/[?#]/)[0] ?? '') ?? address)
    : address;
