import type { FlattenedField } from 'payload';
import { blocksIn } from './blocks-in';
import { emptyFields } from './empty-fields';

const fields = [
  { name: 'id', type: 'text' },
  { name: 'title', type: 'text' },
  { name: 'byline', type: 'text' },
  { name: 'period', type: 'group', flattenedFields: [{ name: 'end', type: 'date' }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'note', type: 'text' }] },
] as unknown as FlattenedField[];

describe('the empty fields', () => {
  it('are those that have a value in none of the documents, at any depth', () => {
    const one = { title: 'Ett', byline: '', period: { end: null }, rows: [{ note: null }] };
    const two = { title: '', rows: [{ note: 'Lunchstängt' }] };
    expect(emptyFields(fields, [one, two])).toEqual(['byline', 'period.end']);
    expect(emptyFields(fields, [one])).toEqual(['byline', 'period.end', 'rows.note']);
  });
});

describe('the blocks', () => {
  it('are found inside each other, once each', () => {
    const inner = {
      fields: { blockType: 'factBox', body: { type: 'table', rows: [{ type: 'table' }] } },
    };
    expect(blocksIn([{ body: inner }, { body: inner }])).toEqual(['factBox', 'table']);
  });
});
