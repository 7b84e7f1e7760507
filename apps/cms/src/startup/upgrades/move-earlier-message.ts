import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';

const KEY = 'important-message-moved';

/**
 * Makes a document of the message in the earlier global, once: published if it was on and has not expired, otherwise a
 * draft. What is live stays live, in both languages.
 */
export async function moveEarlierMessage(payload: Payload, now = new Date()): Promise<void> {
  if (await isMoved(payload)) return;
  const req = await createLocalReq({}, payload);
  try {
    await initTransaction(req);
    // First, so that of two processes that start at once only one continues.
    await payload.db.create({
      collection: 'payload-kv',
      data: { key: KEY, data: { moved: true } },
      req,
    });
    const [swedish, english] = [await read(req, 'sv'), await read(req, 'en')];
    if (swedish.heading) await move(req, swedish, english, now);
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    if (!(await isMoved(payload))) throw error;
  }
}

const isMoved = async ({ db }: Payload): Promise<boolean> =>
  Boolean(await db.findOne({ collection: 'payload-kv', where: { key: { equals: KEY } } }));

const read = (req: PayloadRequest, locale: 'sv' | 'en') =>
  req.payload.findGlobal({
    slug: 'importantMessage',
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    req,
  });

type Earlier = Awaited<ReturnType<typeof read>>;

async function move(req: PayloadRequest, swedish: Earlier, english: Earlier, now: Date) {
  const { active, heading, text, level, link, from, until } = swedish;
  const isShown = active === true && (!until || new Date(until) > now);
  const _status = isShown ? ('published' as const) : ('draft' as const);
  const saved = { collection: 'important-messages', depth: 0, req } as const;
  const { id } = await req.payload.create({
    ...saved,
    locale: 'sv',
    data: { heading: heading ?? null, text, level, link, from, until, _status },
    overrideAccess: true,
  });
  if (!english.heading) return;
  const words = { heading: english.heading, text: english.text, _status };
  await req.payload.update({ ...saved, id, locale: 'en', data: words, overrideAccess: true });
}
