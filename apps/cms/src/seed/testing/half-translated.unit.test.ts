import type { FlattenedField } from 'payload';
import { halfTranslated } from './half-translated';

const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'slug', type: 'text', localized: true },
  { name: 'byline', type: 'text' },
  {
    name: 'rows',
    type: 'array',
    flattenedFields: [{ name: 'note', type: 'text', localized: true }],
  },
] as unknown as FlattenedField[];
const swedish = { title: 'Ett', slug: 'ett', byline: 'Två', rows: [{ note: 'Tre' }, { note: '' }] };

describe('half translated', () => {
  it('are texts in Swedish only, in a document that has English texts', () => {
    expect(halfTranslated(fields, swedish, { title: 'One', rows: [{ note: null }, {}] })).toEqual([
      'rows.note',
    ]);
    expect(halfTranslated(fields, swedish, { rows: [{ note: 'Three' }] })).toEqual(['title']);
  });

  it('is no document in one language or complete in both', () => {
    expect(halfTranslated(fields, swedish, { title: null, slug: 'one', rows: [{}] })).toEqual([]);
    expect(halfTranslated(fields, swedish, undefined)).toEqual([]);
    const english = { title: 'One', rows: [{ note: 'Three' }] };
    expect(halfTranslated(fields, swedish, english)).toEqual([]);
  });
});
