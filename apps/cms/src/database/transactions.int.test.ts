import { createLocalReq, type Payload } from 'payload';
import { hasBeenPublished } from '../features/slugs/unique-slug';
import { isRevert } from '../features/edit-locks/stale-save';
import { openTestCms } from '../testing/open-test-cms';
import { isLive } from '../features/addresses/public-addresses';

let payload: Payload;
let close: () => Promise<void>;
let id: string;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  const data = { title: 'Nyhet', _status: 'published' } as const;
  ({ id } = await payload.create({ collection: 'news', data, overrideAccess: true }));
});
afterAll(() => close());

it.each(['isLive', 'hasBeenPublished', 'isRevert'] as const)(
  '%s does not change the locale of the request',
  async (name) => {
    for (const locale of ['sv', 'en', 'all']) {
      const req = await createLocalReq({ locale, fallbackLocale: 'sv' }, payload);
      const before = { locale: req.locale, fallbackLocale: req.fallbackLocale };
      const calls = {
        isLive: () => isLive(req, '/finns-inte'),
        hasBeenPublished: () => hasBeenPublished(req, 'news', id),
        isRevert: () => isRevert(req, { collection: 'news', id }),
      };
      await calls[name]();
      expect({ locale: req.locale, fallbackLocale: req.fallbackLocale }).toEqual(before);
    }
  },
);
