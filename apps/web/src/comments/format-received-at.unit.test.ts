import { formatReceivedAt } from './format-received-at';

it.each([
  ['2026-11-24T08:05:00.000Z', 'sv', '24 november 2026 kl.\u00A09.05'],
  ['2026-06-30T22:30:00.000Z', 'sv', '1 juli 2026 kl.\u00A00.30'],
  ['2026-11-24T13:00:00.000Z', 'en', '24 November 2026 at 14:00'],
] as const)('writes %s in %s as Sweden’s clock shows it (T1–T3)', (at, locale, written) =>
  expect(formatReceivedAt(at, locale)).toBe(written),
);
