import { type CollectionSlug, createLocalReq, type Payload } from 'payload';
import { env } from '../../env';
import { languageStates } from '../publishing/language-state';
import type { LinkedNotification } from './compose-mail';
import type { StoredNotification } from './stored-notifications';

/** The notifications with the addresses of their documents in the admin, and of what is published on the site. */
export const addLinks = (
  payload: Payload,
  notifications: readonly StoredNotification[],
): Promise<LinkedNotification[]> =>
  Promise.all(
    notifications.map(async (each) => ({
      ...each,
      inAdmin: addressInAdmin(payload, each),
      onSite: await addressOnSite(payload, each),
    })),
  );

const isCollection = (payload: Payload, slug: string): slug is CollectionSlug =>
  Object.hasOwn(payload.collections, slug);

function addressInAdmin(payload: Payload, notification: StoredNotification): string | undefined {
  const { about, document, kind, locale } = notification;
  if (kind === 'queue-stalled') return `${env.CMS_URL}/admin`;
  // To the inbox, and there to the comment where it is about one.
  if (kind === 'comment-received' || kind === 'comment-assigned')
    return `${env.CMS_URL}/admin/kommentarer${document ? `?kommentar=${encodeURIComponent(document)}` : ''}`;
  if (!about || !document || !isCollection(payload, about)) return undefined;
  const language = locale ? `?locale=${encodeURIComponent(locale)}` : '';
  return `${env.CMS_URL}/admin/collections/${about}/${encodeURIComponent(document)}${language}`;
}

async function addressOnSite(
  payload: Payload,
  { about, document, kind, locale }: StoredNotification,
): Promise<string | undefined> {
  if (kind !== 'published' || !about || !document || !isCollection(payload, about))
    return undefined;
  const states = await languageStates(await createLocalReq({}, payload), about, document);
  return states[locale === 'en' ? 'en' : 'sv'].address ?? undefined;
}
