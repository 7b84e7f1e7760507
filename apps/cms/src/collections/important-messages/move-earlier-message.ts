import type { Payload } from 'payload';

const KEY = 'important-message-moved';

/**
 * Makes a document of the message that was written in the global before, once: published if it was on and its time has
 * not passed, otherwise a draft to look back at. What is live stays live, in both languages.
 */
export async function moveEarlierMessage(payload: Payload, now = new Date()): Promise<void> {
  const key = { key: { equals: KEY } };
  if (await payload.db.findOne({ collection: 'payload-kv', where: key })) return;
  const [swedish, english] = await Promise.all([read(payload, 'sv'), read(payload, 'en')]);
  if (swedish.heading) await move(payload, swedish, english, now);
  await payload.db.create({ collection: 'payload-kv', data: { key: KEY, data: { moved: true } } });
}

const read = (payload: Payload, locale: 'sv' | 'en') =>
  payload.findGlobal({
    slug: 'importantMessage',
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
  });

type Earlier = Awaited<ReturnType<typeof read>>;

async function move(payload: Payload, swedish: Earlier, english: Earlier, now: Date) {
  const { active, heading, text, level, link, from, until } = swedish;
  const isShown = active === true && (!until || new Date(until) > now);
  const _status = isShown ? ('published' as const) : ('draft' as const);
  const saved = { collection: 'important-messages', depth: 0, overrideAccess: true } as const;
  const { id } = await payload.create({
    ...saved,
    locale: 'sv',
    data: { heading: heading ?? null, text, level, link, from, until, _status },
    overrideAccess: true,
  });
  if (!english.heading) return;
  const words = { heading: english.heading, text: english.text, _status };
  await payload.update({ ...saved, id, locale: 'en', data: words, overrideAccess: true });
}
