import { createLocalReq, type Payload } from 'payload';
import { z } from 'zod';
import { openTestCms } from '../../../testing/open-test-cms';
import { startMailServer } from '../../mail/testing/mail-server';
import { type Notice, notify } from '../notify';

const stored = z.array(
  z.object({
    recipient: z.string(),
    mail: z.string(),
    error: z.string().nullish(),
    due: z.coerce.date(),
  }),
);

/**
 * A CMS with a mail server, and users who are named after their choice: genast, dagligen, aldrig. The server refuses
 * addresses that begin with a code of SMTP, such as 550, with that code.
 */
export async function openMailTest() {
  const server = await startMailServer({
    onRcptTo: ({ address }, _, done) => {
      const [code] = /^\d+/.exec(address) ?? [];
      done(code ? Object.assign(new Error('Nej'), { responseCode: Number(code) }) : null);
    },
  });
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${server.port}`,
    MAIL_FROM: 'webb@region.example',
    CMS_URL: 'https://cms.region.example',
    WEB_URL: 'https://region.example',
  });
  const { payload, close } = await openTestCms();
  const { sendNotifications } = await import('../send-notifications');
  const users = await makeUsers(payload, {
    ...{ genast: 'now', dagligen: 'daily', aldrig: 'never', '550': 'now', '451': 'now' },
  });
  const collection = 'notifications';
  const rows = { collection, where: {}, limit: 2000, sort: 'createdAt' } as const;
  const readRows = async () => stored.parse((await payload.db.find(rows)).docs);
  return {
    payload,
    server,
    close,
    send: sendNotifications,
    idOf: (name: string) => users[name] ?? '',
    addUsers: async (names: string[]) => {
      const choices = Object.fromEntries(names.map((name) => [name, 'now'] as const));
      Object.assign(users, await makeUsers(payload, choices));
    },
    /** Notifies users by their names. */
    tell: async (names: string[], notice: Partial<Notice> = {}) =>
      notify(await createLocalReq({}, payload), {
        kind: 'review-asked',
        to: names.map((name) => users[name] ?? ''),
        collection: 'news',
        document: 'a',
        title: 'Ny bro',
        by: 'Eva Ek',
        ...notice,
      }),
    /** As if everything had been stored at that time. */
    storedAt: (time: Date) =>
      payload.db.updateMany({
        ...{ collection, where: {} },
        data: { createdAt: time.toISOString(), due: time.toISOString() },
      }),
    clear: () => payload.db.deleteMany({ collection, where: {} }),
    stored: readRows,
    states: async () => (await readRows()).map(({ mail }) => mail),
  };
}

type Choice = 'now' | 'daily' | 'never';

async function makeUsers(payload: Payload, choices: Record<string, Choice>) {
  const ids: Record<string, string> = {};
  for (const [name, mail] of Object.entries(choices)) {
    const login = { email: `${name}@region.example`, password: 'a long enough password' };
    const data = { name, mail, role: 'author', ...login } as const;
    const made = await payload.create({ collection: 'users', data, overrideAccess: true });
    ids[name] = made.id;
  }
  return ids;
}
