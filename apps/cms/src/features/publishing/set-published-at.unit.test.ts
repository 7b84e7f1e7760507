import { setPublishedAt } from './set-published-at';

const now = new Date('2026-03-04T05:06:07.000Z');

describe('the date of publication', () => {
  it('is set when a document is published without one', () => {
    expect(setPublishedAt({ data: { _status: 'published' }, now })).toEqual({
      _status: 'published',
      publishedAt: '2026-03-04T05:06:07.000Z',
    });
  });

  it('is kept when there is one', () => {
    const data = { _status: 'published', publishedAt: '2020-01-01T00:00:00.000Z' };
    expect(setPublishedAt({ data, now })).toEqual(data);
  });

  it('is not set on a draft', () => {
    expect(setPublishedAt({ data: { _status: 'draft' }, now })).toEqual({ _status: 'draft' });
  });
});
