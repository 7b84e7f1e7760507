import { textsIn } from './search-text';

it('finds what a reader can read, in order, and leaves settings and addresses out', () => {
  const body = {
    root: {
      type: 'root',
      children: [
        { type: 'paragraph', children: [{ type: 'text', text: 'Först' }] },
        {
          type: 'block',
          fields: { blockType: 'quotation', text: 'Sedan', speaker: 'Landshövdingen' },
        },
        { type: 'link', fields: { url: 'https://example.se' }, children: [{ text: 'Sist' }] },
      ],
    },
  };
  expect(textsIn(body)).toEqual(['Först', 'Sedan', 'Landshövdingen', 'Sist']);
});
