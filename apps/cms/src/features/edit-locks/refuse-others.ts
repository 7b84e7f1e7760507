import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { isAutosave } from './is-autosave';
import { liveLock } from './live-lock';
import { nameOf } from './name-of';
import { timeOf } from './refuse-stale';
import { say } from '../../translations/say';
import { property } from '../../validation/property';

/**
 * Nobody saves, unpublishes, restores, throws away or destroys what a colleague is writing in. Payload's own refusal is
 * in English and names an id, does not see a restored version, and is left out when the question asks for that.
 */
export const refuseOthers: CollectionBeforeOperationHook = async (call) => {
  const { args, collection, req } = call;
  const id = await documentIn(call);
  if (!id) return args;
  const lock = await liveLock(req, { collection: collection.slug, id });
  if (!lock || lock.user === req.user?.id) return args;
  const name = await nameOf(req, lock.user);
  const refusal = isForm(call) ? refusedText(name) : refusedAct(name);
  throw new APIError(say(req, refusal), 423, undefined, true);
};

type Call = Parameters<CollectionBeforeOperationHook>[0];

/** The document that a call changes, if it is one. */
async function documentIn(call: Call): Promise<unknown> {
  const { args, collection, req } = call;
  const operation: unknown = property(call, 'operation');
  const id: unknown = property(args, 'id');
  if (operation === 'update' || operation === 'delete') return id;
  if (operation !== 'restoreVersion' || !id) return undefined;
  const { docs } = await req.payload.db.findVersions({
    collection: collection.slug,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.parent;
}

/** A form says when it was opened, and then there is a text to lose; a button says no such thing. */
const isForm = ({ args, req }: Call): boolean =>
  isAutosave(req.query) || timeOf(property(args, 'data')) !== undefined;

const refusedText = (name: string) => ({
  sv: `Det du skriver sparas inte, eftersom ${name} arbetar med det här. Kopiera din text, ladda om sidan och kom överens.`,
  en: `What you write is not saved, since ${name} is working on this. Copy your text, reload the page and agree.`,
});

const refusedAct = (name: string) => ({
  sv: `Inget ändrades, eftersom ${name} arbetar med det här. Kom överens, eller öppna det och ta över.`,
  en: `Nothing was changed, since ${name} is working on this. Agree, or open it and take over.`,
});
