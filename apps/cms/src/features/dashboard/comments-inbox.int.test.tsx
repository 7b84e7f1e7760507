import { createLocalReq, type Payload } from 'payload';
import { renderToStaticMarkup } from 'react-dom/server';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { sampleOf } from '../../access/testing/samples';
import { openTestCms } from '../../testing/open-test-cms';
import { CommentsInbox } from './comments-inbox';
import { defaultLayout } from './who-sees';

let payload: Payload;
let close: () => Promise<void>;
let people: Record<Who, Person>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  people = await meetEverybody(payload);
});
afterAll(() => close());

const requestOf = async (who: Who) => createLocalReq({ user: people[who].user as never }, payload);
const shownTo = async (who: Who) => {
  const element = await CommentsInbox({ req: await requestOf(who) });
  return element && renderToStaticMarkup(element).replaceAll(/<[^>]*>/g, ' ');
};
const widgetsOf = async (who: Who) =>
  (await defaultLayout({ req: await requestOf(who) })).map(({ widgetSlug }) => widgetSlug);
const create = (excerpt: string, more: object) =>
  payload.db.create({
    collection: 'comments',
    data: { ...sampleOf('comments'), excerpt, status: 'new', ...more },
  });
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

it('says that no comments wait', async () =>
  expect(await shownTo('registrar')).toContain('Inga kommentarer väntar.'));

it('lists open comments, the oldest first', async () => {
  await create('Den nya', { receivedAt: daysAgo(1) });
  await create('Den gamla', { receivedAt: daysAgo(2) });
  await create('Den avslutade', { receivedAt: daysAgo(3), status: 'done' });
  expect(await shownTo('registrar')).toMatch(/Den gamla.*Ny ·.*Den nya/);
  expect(await shownTo('registrar')).not.toContain('avslutade');
});

it('lists the comments of their function to members, whatever their role', async () => {
  const members = [people.author.user?.id ?? '', people.administrator.user?.id ?? ''];
  const data = { name: 'Pressen', members };
  const { id } = await payload.create({ collection: 'functions', data });
  await create('Till pressen', { function: id });
  await create('Till någon annan', {});
  for (const who of ['author', 'administrator'] as const) {
    expect(await shownTo(who)).toContain('Till pressen');
    expect(await shownTo(who)).not.toContain('Till någon annan');
    expect(await widgetsOf(who)).toContain('comments');
  }
  expect(await shownTo('editor')).toBeNull();
  expect(await widgetsOf('editor')).not.toContain('comments');
});
