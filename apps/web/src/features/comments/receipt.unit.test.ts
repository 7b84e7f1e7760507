import { readSigned, signedQuery } from './receipt';

const key = 'k'.repeat(32);
const receipt = {
  receipt: '2026-000001',
  receivedAt: '2026-11-24T13:00:00.000Z',
  page: { title: 'Tre kontor – ett uppdrag', path: '/kontor' },
};

it('reads back the receipt that it signed (K10)', () => {
  const query = new URLSearchParams(signedQuery(receipt, key).toString());
  expect(readSigned(query, key)).toEqual(receipt);
});

it.each(['nr', 'tid', 'sida', 'rubrik', 'sign'])(
  'refuses a receipt whose %s was changed',
  (name) => {
    const query = signedQuery(receipt, key);
    query.set(name, `${query.get(name)}1`);
    expect(readSigned(query, key)).toBeUndefined();
  },
);

it('refuses a receipt without a signature, or signed with another key', () => {
  expect(readSigned(new URLSearchParams(), key)).toBeUndefined();
  expect(readSigned(signedQuery(receipt, 'x'.repeat(32)), key)).toBeUndefined();
});
