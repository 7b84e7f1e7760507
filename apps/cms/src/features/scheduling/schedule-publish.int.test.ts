import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { meetEverybody } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { schedulePublish } from './schedule-publish';

let payload: Payload;
let close: () => Promise<void>;
let req: PayloadRequest;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  const { editor } = await meetEverybody(payload);
  req = await createLocalReq({ user: editor.user as never }, payload);
});
afterAll(() => close());

const soon = new Date(Date.now() + 3_600_000);
const draftOf = async (title: string, english?: string) => {
  const { id } = await payload.create({
    collection: 'news',
    data: { title },
    draft: true,
    overrideAccess: true,
  });
  if (english !== undefined)
    await payload.update({
      collection: 'news',
      id,
      data: { title: english },
      locale: 'en',
      draft: true,
      overrideAccess: true,
    });
  return id;
};
const schedule = (id: string, localeToPublish?: string, date = soon) =>
  schedulePublish({
    type: 'publish',
    date,
    doc: { relationTo: 'news', value: id },
    localeToPublish,
    timezone: 'Europe/Stockholm',
    req,
  } as never);
const queued = async (id: string) => {
  const found = { collection: 'payload-jobs', overrideAccess: true } as const;
  const { docs } = await payload.find({ ...found, where: { 'input.doc.value': { equals: id } } });
  return docs;
};

it('schedules one language, Swedish by default', async () => {
  const id = await draftOf('Två språk', 'Two languages');
  await schedule(id);
  await schedule(id, 'en');
  const jobs = await queued(id);
  expect(jobs.map(({ input }) => input)).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ locale: 'sv' }),
      expect.objectContaining({ locale: 'en' }),
    ]),
  );
});

it.each([
  ['東京', 'sv', 'inga bokstäver'],
  ['Bara svenska', 'en', 'ingen engelsk rubrik'],
])(
  'refuses at once what could not be published at that time: %s in %s',
  async (title, locale, why) => {
    const id = await draftOf(title);
    expect(await schedule(id, locale)).toEqual({ error: expect.stringContaining(why) });
    expect(await queued(id)).toEqual([]);
  },
);

it('refuses a time that has passed', async () => {
  const id = await draftOf('För sent');
  expect(await schedule(id, 'sv', new Date(Date.now() - 1000))).toEqual({
    error: expect.stringContaining('Tiden har redan varit'),
  });
});

it('leaves no job when a schedule is removed', async () => {
  const id = await draftOf('Ångrad');
  await schedule(id, 'sv');
  const [job] = await queued(id);
  await schedulePublish({ deleteID: job?.id, req } as never);
  const all = await payload.find({ collection: 'payload-jobs', overrideAccess: true, where: {} });
  expect(all.docs.filter(({ id: each }) => each === job?.id)).toEqual([]);
  expect(all.docs.filter(({ input }) => !JSON.stringify(input).includes('"doc"'))).toEqual([]);
});
