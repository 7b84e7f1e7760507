import { addressed } from '@regionwebb/content/paths';
import type { Payload } from 'payload';
import { authorsSaveDrafts } from '../access/authors-save-drafts';
import { followRename } from '../features/redirects/follow-rename';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

describe.each(addressed)('the collection %s, whose documents have addresses', (collection) => {
  const config = () => payload.collections[collection].config;

  it('has a slug in each language, and leaves a redirect when it changes', () => {
    const slug = config().flattenedFields.find(({ name }) => name === 'slug');
    expect(slug).toMatchObject({ localized: true, unique: true });
    expect(config().hooks.beforeChange).toContain(followRename.before);
    expect(config().hooks.afterChange).toContain(followRename.after);
  });

  it('has drafts that authors save and a preview shows', () => {
    expect(config().versions).toMatchObject({ drafts: { autosave: { interval: 1500 } } });
    expect(config().hooks.beforeOperation).toContain(authorsSaveDrafts);
    const { preview, livePreview } = config().admin;
    expect([typeof preview, typeof livePreview?.url]).toEqual(['function', 'function']);
  });
});

it('no other collection has a preview', () => {
  const others = payload.config.collections.filter(({ slug }) =>
    addressed.every((each) => each !== slug),
  );
  expect(others.filter(({ admin }) => admin.preview).map(({ slug }) => slug)).toEqual([]);
});
