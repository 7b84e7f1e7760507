import { decodeReceipt, encodeReceipt } from './receipt-header';

const receipt = {
  receipt: '2026-000001',
  receivedAt: '2026-11-24T13:00:00.000Z',
  page: { title: 'Åtgärder – “snart”', path: '/nyheter/atgarder' },
  code: '7K3M-0000-ABCD-XYZ1',
};

it('passes a receipt on as it was, in characters that a header may have', () => {
  const header = encodeReceipt(receipt);
  expect(header).toMatch(/^[\w-]+$/);
  expect(decodeReceipt(header)).toEqual(receipt);
});

it.each([null, '', 'none', encodeReceipt({ ...receipt, receipt: '1' })])(
  'has no receipt in %j',
  (header) => expect(decodeReceipt(header)).toBeUndefined(),
);
