import type { Payload } from 'payload';
import { isMongo } from '../../database/mongodb/mongodb';
import { openTestCms } from '../../testing/open-test-cms';
import { meetReviewers } from '../../features/workflow/testing/reviews';
import { moveScheduledPublications } from './move-scheduled-publications';

let payload: Payload;
let close: () => Promise<void>;
let people: Awaited<ReturnType<typeof meetReviewers>>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  people = await meetReviewers(payload);
});
afterAll(() => close());

const at = new Date(Date.now() + 3_600_000).toISOString();
const schedule = async (value: string, type: 'publish' | 'unpublish', locale?: string) => {
  const data = {
    taskSlug: 'schedulePublish',
    waitUntil: new Date(at),
    queue: 'default',
    hasError: false,
    input: {
      type,
      locale,
      doc: { relationTo: 'news', value },
      user: { relationTo: 'users', value: people.people.editor.user?.id },
    },
  };
  // Mongoose refuses a task that does not exist any more.
  const { db } = payload;
  if (isMongo(db)) await db.collections['payload-jobs']?.collection.insertOne(data);
  else await db.create({ collection: 'payload-jobs', data: { ...data, waitUntil: at } });
};
const jobs = async () => {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    overrideAccess: true,
    pagination: false,
  });
  return docs.map(({ taskSlug, waitUntil, input }) => ({ taskSlug, waitUntil, input }));
};

it('what earlier releases scheduled becomes a plan for the text as it is now', async () => {
  const id = await people.begin('author', 'Schemalagd');
  await people.done('author', `news/${id}?draft=true&locale=en`, 'PATCH', { title: 'Scheduled' });
  const live = await people.begin('author', 'Ute');
  await people.leave();
  await people.publish(live);
  await schedule(id, 'publish', 'en');
  await schedule(live, 'unpublish');
  await schedule(live, 'publish', 'sv');
  await schedule('borta', 'publish', 'sv');
  await moveScheduledPublications(payload);
  await moveScheduledPublications(payload);
  const by = people.people.editor.user?.id;
  expect(await people.reviewOf(id, 'en')).toMatchObject({
    state: 'planned',
    publishAt: at,
    decidedBy: by,
  });
  expect((await people.reviewOf(id, 'sv')).state).toBe('draft');
  expect(await jobs()).toEqual(
    expect.arrayContaining([
      {
        taskSlug: 'publishPlanned',
        waitUntil: at,
        input: { collection: 'news', document: id, locale: 'en', at, by },
      },
      {
        taskSlug: 'unpublishPlanned',
        waitUntil: at,
        input: { collection: 'news', document: live, by },
      },
    ]),
  );
  expect(await jobs()).toHaveLength(2);
  await payload.update({
    collection: 'payload-jobs',
    where: {},
    data: { waitUntil: new Date(0).toISOString() },
    overrideAccess: true,
  });
  await payload.jobs.run({ silent: true, overrideAccess: true });
  expect((await people.reviewOf(id, 'en')).state).toBe('published');
  expect(await people.publicTitle(live)).toBeUndefined();
});
