import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { meetEverybody, type Person, type Who } from '../../access/testing/people';
import { openTestCms } from '../../testing/open-test-cms';
import { plansOf } from '../../testing/statements-of';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';
import { readBroken } from './named-elsewhere';
import { readDue, readMine, readPlanned, readToReview } from './work-lists';

const onSqlite = when(!isOnMongo, 'There is no SQL to look at on MongoDB.');

onSqlite.describe('a list of the dashboard, however many texts there are', () => {
  let payload: Payload;
  let close: () => Promise<void>;
  let people: Record<Who, Person>;

  beforeAll(async () => {
    ({ payload, close } = await openTestCms());
    people = await meetEverybody(payload);
  });
  afterAll(() => close());

  const now = new Date();
  it.each<[string, (req: PayloadRequest) => Promise<unknown>]>([
    ['of my texts', readMine],
    ['of what is to be reviewed', readToReview],
    ['of what is planned', (req) => readPlanned(req, now)],
    ['of what is old', (req) => readDue(req, now)],
    ['of what is broken', readBroken],
  ])('is read from an index: the list %s', async (_, read) => {
    const user = { ...people.editor.user, collection: 'users' } as never;
    const req = await createLocalReq({ user }, payload);
    const plans = await plansOf(payload, () => read(req));
    expect(plans).toContainEqual(expect.stringMatching(/^SEARCH (work_items|references) /));
    expect(plans.filter((step) => step.startsWith('SCAN '))).toEqual([]);
  });
});
