import { buildEditorState } from '@payloadcms/richtext-lexical';
import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

it.each(['- Det blir bra.', '– Det blir bra.', '—Det blir bra.', 'Det blir bra.'])(
  'a quotation typed as %j is stored without a talstreck (T8)',
  async (text) => {
    const body = buildEditorState({
      nodes: [
        {
          type: 'block',
          version: 2,
          format: '',
          fields: { id: 'a', blockName: '', blockType: 'quotation', text },
        },
      ],
    });
    const news = await payload.create({
      collection: 'news',
      data: { title: text, body, _status: 'published' },
      overrideAccess: true,
    });
    expect(news.body?.root.children[0]).toMatchObject({ fields: { text: 'Det blir bra.' } });
    expect(news.searchText).toContain('Det blir bra.');
  },
);
