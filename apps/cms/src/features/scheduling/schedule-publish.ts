import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler';
import { isLocale } from '@regionwebb/content/locales';
import { hasRole } from '../../access/roles';
import { translate, type Words } from '../../translations/translate';
import { languageStates } from '../publishing/language-state';
import { needsAddress } from '../publishing/needs-address';

type Schedule = Parameters<typeof schedulePublishHandler>[0];

const onlyEditors: Words = {
  sv: 'Bara redaktörer kan schemalägga publicering, och ta bort det som är schemalagt.',
  en: 'Only editors can schedule publications, and remove what is scheduled.',
};
const hasPassed: Words = {
  sv: 'Tiden har redan varit. Välj en senare tid, eller publicera nu.',
  en: 'That time has passed. Choose a later one, or publish now.',
};

/**
 * Schedules the publication of one language or an unpublication, or removes one. Returns `error` without permission, or
 * for what could not be published at that time. Payload only requires a logged-in user.
 */
export const schedulePublish = async (args: Schedule): Promise<unknown> => {
  const { date, deleteID, req, type } = args;
  const refuse = (why: Words) => ({ error: translate(req, why) });
  if (!hasRole(req.user, 'administrator', 'editor')) return refuse(onlyEditors);
  if (deleteID !== undefined) return remove(args);
  if (!date || new Date(date) <= new Date()) return refuse(hasPassed);
  if (type === 'unpublish') return schedulePublishHandler(args);
  const locale = isLocale(args.localeToPublish ?? '') ? args.localeToPublish : 'sv';
  const why = await whyNot(args, locale === 'en' ? 'en' : 'sv');
  return why ? refuse(why) : schedulePublishHandler({ ...args, localeToPublish: locale });
};

async function whyNot({ doc, req }: Schedule, locale: 'sv' | 'en'): Promise<Words | undefined> {
  if (!doc) return undefined;
  const states = await languageStates(req, doc.relationTo, doc.value);
  const { canHaveAddress, title } = states[locale];
  return canHaveAddress ? undefined : needsAddress(title ?? '', locale);
}

/** Payload's handler leaves an empty job. */
async function remove({ deleteID, req }: Schedule): Promise<unknown> {
  await req.payload.delete({
    collection: 'payload-jobs',
    where: { and: [{ id: { equals: deleteID } }, { taskSlug: { equals: 'schedulePublish' } }] },
    overrideAccess: true,
    req,
  });
  return {};
}
