import { textsIn } from './search-text';

it('contains readable texts in order, without settings and addresses', () => {
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
