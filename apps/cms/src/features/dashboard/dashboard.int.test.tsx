import { jest } from '@jest/globals';
import { anArticle, aPartnership } from '@regionwebb/fixtures/factories/documents';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Role, roles } from '../../access/roles';
import { openTestCms } from '../../testing/open-test-cms';
import { meetWriters } from '../versions/testing/writers';
import { CommentsInbox } from './comments-inbox';
import { Drafts, Returned } from './my-texts';
import { Planned } from './planned';
import { Status } from './status';
import { ToLookOver } from './to-look-over';
import { ToReview } from './to-review';
import { defaultLayout, type WidgetName, widgets } from './who-sees';

// It reads the settings, which the CMS of the test makes.
const Broken = async (props: { req: PayloadRequest }) => (await import('./broken')).Broken(props);

const components: Record<
  WidgetName,
  (props: { req: PayloadRequest }) => Promise<React.JSX.Element | null>
> = {
  ...{ drafts: Drafts, returned: Returned, review: ToReview, planned: Planned },
  ...{ comments: CommentsInbox, due: ToLookOver, broken: Broken, status: Status },
};
const names = Object.keys(widgets).filter((name): name is WidgetName => name in components);

let payload: Payload;
let close: () => Promise<void>;
let writers: Awaited<ReturnType<typeof meetWriters>>;

beforeAll(async () => {
  // Nothing listens there, so the site counts as unreachable at once.
  process.env.WEB_URL = 'http://127.0.0.1:9';
  ({ payload, close } = await openTestCms());
  writers = await meetWriters(payload);
});
afterEach(() => writers.leave());
afterAll(() => close());

const requestOf = async (who: Role | 'visitor') => {
  const { user } = writers.people[who];
  return createLocalReq(user ? { user: { ...user, collection: 'users' } as never } : {}, payload);
};
const show = async (name: WidgetName, who: Role | 'visitor') => {
  const Component = components[name];
  const element = await Component({ req: await requestOf(who) });
  return element === null ? null : renderToStaticMarkup(element);
};
const text = async (name: WidgetName, who: Role) =>
  (await show(name, who))?.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ') ?? '';
/** Gives a document a review without the steps that lead there. */
const setReview = async (id: string, review: object) => {
  await payload.db.updateOne({
    collection: 'work-items',
    id: `news:${id}:sv`,
    data: { ...review },
  });
};
const idOf = (who: Role) => writers.people[who].user?.id;
const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** The calls of the database while widgets are rendered. */
async function callsDuring(render: () => Promise<unknown>): Promise<number> {
  const { db } = payload;
  const spies = [
    jest.spyOn(db, 'find'),
    jest.spyOn(db, 'findOne'),
    jest.spyOn(db, 'count'),
    jest.spyOn(db, 'findGlobal'),
    jest.spyOn(db, 'findVersions'),
    jest.spyOn(db, 'queryDrafts'),
  ];
  await render();
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return calls;
}

it.each([
  ['drafts', 'Du har inga utkast.'],
  ['returned', 'Inget har skickats åter till dig.'],
  ['review', 'Inget väntar på granskning.'],
  ['planned', 'Inget är planerat de närmaste två veckorna.'],
  ['due', 'Inget behöver ses över.'],
  ['broken', 'Inga länkar eller bilder saknas.'],
] as const)('%s, when nothing waits, says: %s', async (name, sentence) => {
  expect(await text(name, 'administrator')).toContain(sentence);
});

/** Comments are also for members of functions, see comments-inbox.int.test.tsx. */
const mayRead: Record<WidgetName, string> = {
  drafts: 'administrator editor author',
  returned: 'administrator editor author',
  review: 'administrator editor',
  planned: 'administrator editor author',
  comments: 'registrar',
  due: 'administrator editor author',
  broken: 'administrator editor author',
  status: 'administrator editor',
};

it.each(names)(
  '%s is shown to those it is for; for others it shows and reads nothing',
  async (name) => {
    const shown: string[] = [];
    for (const who of [...roles.map(({ value }) => value), 'visitor' as const]) {
      let markup: string | null = null;
      const calls = await callsDuring(async () => (markup = await show(name, who)));
      if (markup !== null) shown.push(who);
      // One asks which functions the user is a member of.
      else expect(calls).toBeLessThanOrEqual(name === 'comments' && who !== 'visitor' ? 1 : 0);
    }
    expect(shown.join(' ')).toBe(mayRead[name]);
  },
);

it('puts first what waits for the role', async () => {
  const first = async (who: Role) =>
    (await defaultLayout({ req: await requestOf(who) })).map(({ widgetSlug }) => widgetSlug);
  expect((await first('registrar'))[0]).toBe('comments');
  expect((await first('author'))[0]).toBe('drafts');
  expect((await first('editor'))[0]).toBe('review');
  for (const { value } of roles)
    expect([...(await first(value))].sort()).toEqual(
      names.filter((name) => mayRead[name].split(' ').includes(value)).sort(),
    );
});

it('lists the drafts of their author, and nobody else’s', async () => {
  await writers.begin('author', 'Skribentens utkast');
  await writers.begin('editor', 'Redaktörens utkast');
  expect(await text('drafts', 'author')).toMatch(
    /^ Mina utkast Skribentens utkast Nyhet · ändrad /,
  );
  expect(await text('drafts', 'author')).not.toContain('Redaktörens');
});

it('lists what is to be reviewed: mine first, then nobody’s, and not what another has', async () => {
  const send = async (title: string, reviewer: string | null, sentAt: string) => {
    const id = await writers.begin('author', title);
    await setReview(id, { state: 'review', reviewer, sentAt, sentName: 'Skribenten' });
  };
  await send('Den fria', null, soon(-3));
  await send('Min', idOf('editor') ?? null, soon(-1));
  await send('En annans', idOf('administrator') ?? null, soon(-2));
  const shown = await text('review', 'editor');
  expect(shown).toMatch(/Min Nyhet · Till dig. skickad av Skribenten .* Den fria/);
  expect(shown).not.toContain('En annans');
});

it('lists what has been returned, with the reason', async () => {
  const id = await writers.begin('author', 'Tillbaka');
  await setReview(id, {
    ...{ state: 'returned', sentBy: idOf('author') },
    ...{ decidedName: 'Redaktören', reason: 'Skriv datum.' },
  });
  expect(await text('returned', 'author')).toMatch(/Tillbaka Nyhet · av Redaktören Skriv datum\./);
  expect(await text('drafts', 'author')).not.toContain('Tillbaka');
});

it('lists plans by day and in a calendar, late ones first, and planned unpublications', async () => {
  const plan = async (title: string, publishAt: string) => {
    const id = await writers.begin('author', title);
    await setReview(id, { state: 'planned', publishAt });
    return id;
  };
  await plan('Om en vecka', soon(7));
  await plan('I går', soon(-1));
  await plan('Om en månad', soon(30));
  const document = await writers.begin('author', 'Ska bort');
  await writers.publish(document);
  await payload.jobs.queue({
    task: 'unpublishPlanned',
    input: { collection: 'news', document, by: null },
    waitUntil: new Date(soon(2)),
  });
  const shown = await text('planned', 'editor');
  expect(shown).toMatch(/I går.*Försenad.*Ska bort Nyhet, avpubliceras.*Om en vecka.*kalender/);
  expect(shown).not.toContain('Om en månad');
  const markup = await show('planned', 'editor');
  expect(markup?.match(/<th scope="col">/g)).toHaveLength(7);
});

it('lists plans that failed first, with the reason', async () => {
  const id = await writers.begin('author', 'Gick inte');
  await setReview(id, { state: 'approved', reason: 'Bilden saknas.' });
  const approved = await writers.begin('author', 'Bara godkänd');
  await setReview(approved, { state: 'approved' });
  const shown = await text('planned', 'editor');
  expect(shown).toMatch(/^ Planerat Misslyckades Gick inte Nyhet · .*på nytt.* Bilden saknas\./);
  expect(shown).not.toContain('Bara godkänd');
});

it('lists old content: past its review, an ended partnership, old news on the start page', async () => {
  const reviewBy = '2026-01-01T11:00:00.000Z';
  await payload.create({ collection: 'news', data: anArticle({ title: 'Gammal', reviewBy }) });
  const owned = { title: 'Skribentens', reviewBy, ownerPerson: idOf('author') };
  await payload.create({ collection: 'news', data: anArticle(owned) });
  const period = { end: '2026-02-01T11:00:00.000Z' };
  const data = aPartnership({ name: 'Slutad', period });
  await payload.create({ collection: 'partnerships', data });
  const old = { title: 'Gammal på startsidan', publishedAt: '2025-01-01T11:00:00.000Z' };
  const { id } = await payload.create({ collection: 'news', data: anArticle(old) });
  const highlighted = [{ relationTo: 'news' as const, value: id }];
  await payload.updateGlobal({ slug: 'startPage', data: { title: 'Start', highlighted } });

  const shown = await text('due', 'editor');
  expect(shown).toMatch(/Slutad Samverkan · samverkan tog slut 2026-02-01/);
  expect(shown).toMatch(/Gammal Nyhet · skulle ha granskats senast 2026-01-01/);
  expect(shown).toMatch(/Gammal på startsidan Nyhet · lyfts fram på startsidan, från 2025-01-01/);
  expect(await text('due', 'author')).toMatch(/^ Att se över Skribentens [^·]*· [^·]*$/);
});

it('says that the site cannot be reached, and to administrators how the mail and the disk are', async () => {
  expect(await text('status', 'editor')).toMatch(/Webbplatsen Svarar inte härifrån/);
  expect(await text('status', 'editor')).not.toMatch(/Disken|E-post/);
  expect(await text('status', 'administrator')).toMatch(/E-post .* Disken \d+ GB lediga/);
});

it.each(roles.map(({ value }) => value))(
  'reads all widgets of the role %s in at most ten queries, and one of memberships',
  async (who) => {
    const req = await requestOf(who);
    const calls = await callsDuring(async () => {
      for (const { widgetSlug } of await defaultLayout({ req }))
        await components[names.find((name) => name === widgetSlug) ?? 'drafts']({ req });
    });
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThanOrEqual(11);
  },
);
