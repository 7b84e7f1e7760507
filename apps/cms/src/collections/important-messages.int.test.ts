import type { Payload } from 'payload';
import { askRest } from '../access/testing/rest-api';
import { meetEverybody, type Person } from '../access/testing/people';
import { openTestCms } from '../testing/open-test-cms';
import { tagsOf } from '../testing/tags-of';
import { propertyOf } from '../validation/unknown-values';
import { moveEarlierMessage } from '../startup/upgrades/move-earlier-message';

let payload: Payload;
let close: () => Promise<void>;
let editor: Person;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  payload.logger.level = 'silent';
  ({ editor } = await meetEverybody(payload));
});
afterAll(() => close());

const MINUTE = 60_000;
const soon = (minutes: number) => new Date(Date.now() + minutes * MINUTE).toISOString();
const anonymous = { token: undefined };

const write = async (data: object, path = 'important-messages', query = 'locale=sv') => {
  const method = path === 'important-messages' ? 'POST' : 'PATCH';
  const message = { level: 'crisis', _status: 'published', ...data };
  const answer = await askRest(payload, editor, `${path}?${query}`, { method, data: message });
  const body: unknown = await answer.json();
  return { status: answer.status, text: JSON.stringify(body), id: idIn(body) };
};
const idIn = (body: unknown) => String(propertyOf(propertyOf(body, 'doc'), 'id'));

/** The headings that a visitor sees in a language. */
const shown = async (locale: 'sv' | 'en') => {
  const path = `important-messages?locale=${locale}&limit=50&where[heading][exists]=true`;
  const body: unknown = await (await askRest(payload, anonymous, path)).json();
  const docs = propertyOf(body, 'docs');
  return Array.isArray(docs) ? docs.map((doc) => propertyOf(doc, 'heading')) : [];
};

describe('an important message', () => {
  it('starts empty, with no texts from the last one', async () => {
    const { id } = await write({ heading: 'Stängt i veckan' });
    await write({ heading: 'Closed this week' }, `important-messages/${id}`, 'locale=en');
    await write({ heading: 'Koka vattnet' });
    expect(await shown('sv')).toEqual(expect.arrayContaining(['Stängt i veckan', 'Koka vattnet']));
    await write({ _status: 'draft' }, `important-messages/${id}`);
    expect(await shown('sv')).not.toContain('Stängt i veckan');
    expect(await shown('en')).toEqual([]);
  });

  it('is refused when its end has passed', async () => {
    const { status, text } = await write({ heading: 'Försent', until: soon(-1) });
    expect(status).toBe(400);
    expect(text).toContain('”Visas till” har redan varit');
    expect(text).toContain('"path":"until"');
  });

  it('cannot end before it begins', async () => {
    const { text } = await write({ heading: 'Bakvänt', from: soon(20), until: soon(10) });
    expect(text).toContain('sluta visas innan det börjar');
  });

  it('is shown within its period, and no longer', async () => {
    await write({ heading: 'Om en stund', from: soon(10) });
    const { id } = await write({ heading: 'Snart slut', until: soon(10) });
    expect(await shown('sv')).toContain('Snart slut');
    expect(await shown('sv')).not.toContain('Om en stund');
    const ended = { until: soon(-1) };
    await payload.db.updateOne({ collection: 'important-messages', id, data: ended });
    expect(await shown('sv')).not.toContain('Snart slut');
    const answer = await askRest(payload, anonymous, `important-messages/${id}`);
    expect(answer.status).toBe(404);
  });

  it('is announced when it is published, begins and ends', async () => {
    const [from, until] = [soon(100), soon(200)];
    const publish = () => write({ heading: 'Med tider', from, until });
    expect(await tagsOf(payload, publish)).toEqual(['important-messages']);
    const { docs } = await payload.find({
      collection: 'payload-jobs',
      where: { 'input.kind': { equals: 'important-messages' } },
      limit: 100,
      overrideAccess: true,
    });
    expect(docs.map(({ waitUntil }) => waitUntil)).toEqual(expect.arrayContaining([from, until]));
  });

  it('can be changed as a draft after it has ended', async () => {
    const { id } = await write({ heading: 'Historia', until: soon(10) });
    await payload.db.updateOne({ collection: 'important-messages', id, data: { until: soon(-1) } });
    const data = { text: 'Rättat', _status: 'draft' };
    const answer = await write(data, `important-messages/${id}`, 'locale=sv&draft=true');
    expect(answer.status).toBe(200);
  });
});

describe('the message in the earlier global', () => {
  const earlier = (data: object, locale: 'sv' | 'en') =>
    payload.updateGlobal({ slug: 'importantMessage', data, locale, overrideAccess: true });

  it('is moved once, also by two concurrent starts, and is still shown in both languages', async () => {
    await earlier({ active: true, level: 'warning', heading: 'Från förr' }, 'sv');
    await earlier({ heading: 'From before' }, 'en');
    await Promise.all([moveEarlierMessage(payload), moveEarlierMessage(payload)]);
    await moveEarlierMessage(payload);
    const found = (await shown('sv')).filter((heading) => heading === 'Från förr');
    expect(found).toHaveLength(1);
    expect(await shown('en')).toContain('From before');
  });
});
