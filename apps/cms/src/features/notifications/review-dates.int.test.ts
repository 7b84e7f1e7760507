import { createLocalReq, type Payload } from 'payload';
import { z } from 'zod';
import { openTestCms } from '../../testing/open-test-cms';
import type { mailState } from './mail-state';
import { removeOldNotifications } from './remove-old';
import { notifyOfReviewDates } from './review-dates';

let payload: Payload;
let close: () => Promise<void>;
let stateOf: typeof mailState;
let author: string;
let press: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  ({ mailState: stateOf } = await import('./mail-state'));
  const login = { email: 'redaktor@region.example', password: 'a long enough password' };
  const user = { name: 'Eva', role: 'author', ...login } as const;
  author = (await payload.create({ collection: 'users', data: user, overrideAccess: true })).id;
  const data = { name: 'Pressen', mailbox: 'press@region.example' };
  press = (await payload.create({ collection: 'functions', data, overrideAccess: true })).id;
});
afterAll(() => close());
beforeEach(async () => {
  for (const collection of ['notifications', 'news', 'pages'] as const)
    await payload.db.deleteMany({ collection, where: {} });
});

const today = new Date('2026-12-01T06:00:00Z');
const DAY = 86_400_000;
const inDays = (days: number) => new Date(today.getTime() + days * DAY);
const publish = async (title: string, days: number, data: object = {}) =>
  (
    await payload.create({
      collection: 'news',
      data: {
        ...{ title, reviewBy: inDays(days).toISOString(), ownerFunction: press },
        ...{ _status: 'published', ...data },
      },
      overrideAccess: true,
    })
  ).id;
const look = async (days = 0) =>
  notifyOfReviewDates(await createLocalReq({}, payload), inDays(days));
const rows = z.array(
  z.object({ recipient: z.string(), title: z.string(), text: z.string(), kind: z.string() }),
);
const stored = async () => {
  const every = {
    collection: 'notifications' as const,
    where: {},
    sort: ['title', 'text'],
    limit: 0,
  };
  return rows.parse((await payload.db.find(every)).docs);
};
const titles = async () => (await stored()).map(({ title }) => title);

describe('the owner of something published', () => {
  it('is notified of its review date two weeks before, or when it has passed', async () => {
    await publish('Har passerat', -400);
    await publish('I morgon', 1);
    await publish('Om två veckor', 14);
    await publish('Senare', 15);
    await publish('Utkast', 1, { _status: 'draft' });
    await publish('Borta', 1, { deletedAt: today.toISOString() });
    await look();
    expect(await titles()).toEqual(['Har passerat', 'I morgon', 'Om två veckor']);
    expect((await stored())[1]).toEqual({
      ...{ kind: 'review-date', recipient: press, title: 'I morgon', text: '2026-12-02' },
    });
  });

  it('is the person who answers, otherwise the function', async () => {
    await publish('Evas', 1, { ownerPerson: author });
    await publish('Pressens', 1);
    await look();
    expect((await stored()).map(({ recipient }) => recipient)).toEqual([author, press]);
  });

  it('is notified once for each date, also after the mail', async () => {
    const id = await publish('En gång', 3);
    await look();
    await payload.db.updateMany({
      collection: 'notifications',
      where: {},
      data: { mail: 'sent' },
    });
    await look(1);
    expect(await stored()).toHaveLength(1);
    const data = { reviewBy: inDays(10).toISOString(), _status: 'published' } as const;
    await payload.update({ collection: 'news', id, data, overrideAccess: true });
    await look(1);
    expect((await stored()).map(({ text }) => text)).toEqual(['2026-12-04', '2026-12-11']);
  });

  it('of each of many documents is notified', async () => {
    const reviewBy = inDays(1).toISOString();
    for (let count = 0; count < 210; count += 1)
      await payload.db.create({
        collection: 'pages',
        data: {
          ...{ title: { sv: `Sida ${count}` }, reviewBy, ownerFunction: press },
          _status: 'published',
        },
      });
    await look();
    expect(new Set(await titles()).size).toBe(210);
  });
});

it('removes what is old, but neither what waits nor the review dates of a year', async () => {
  const store = (title: string, days: number, data: object) =>
    payload.db.create({
      collection: 'notifications',
      data: {
        ...{ kind: 'published', recipient: author, title, event: title, due: today.toISOString() },
        ...{ text: '', mail: 'sent', createdAt: inDays(-days).toISOString(), ...data },
      },
    });
  await store('Gammal', 91, {});
  await store('Ny', 89, {});
  await store('Väntar', 91, { mail: 'waiting' });
  await store('Årets', 364, { kind: 'review-date' });
  await store('Förra årets', 366, { kind: 'review-date' });
  await removeOldNotifications(payload, today);
  expect(await titles()).toEqual(['Ny', 'Väntar', 'Årets'].sort());
});

describe('the state of the mail', () => {
  const store = (data: object) =>
    payload.db.create({
      collection: 'notifications',
      data: {
        ...{ kind: 'published', recipient: author, title: 'A', event: 'A' },
        ...{ mail: 'waiting', due: inDays(0).toISOString(), attempts: 0, ...data },
      },
    });

  it('of a system without a mail server is that it is not set up', async () => {
    expect(await stateOf({ payload }, today)).toEqual({ configured: false, unsent: 0, failed: 0 });
  });

  it('counts what should have been sent, with the last answer of the server', async () => {
    await store({ mail: 'sent' });
    await store({ due: inDays(1).toISOString() });
    const createdAt = inDays(-1);
    const tried = { attempts: 2, due: inDays(1).toISOString(), error: 'ECONNREFUSED' };
    await store({ ...tried, createdAt: createdAt.toISOString() });
    await store({});
    await store({ mail: 'failed', error: '550 Nej' });
    expect(await stateOf({ payload }, today)).toEqual({
      ...{ configured: false, unsent: 2, oldestUnsent: createdAt, failed: 1 },
      lastError: 'ECONNREFUSED',
    });
  });
});
