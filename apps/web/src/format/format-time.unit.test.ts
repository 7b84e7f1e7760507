import { formatTime, formatTimeSpan } from './format-time';

it.each([
  ['2026-11-24T08:05:00.000Z', 'sv', 'kl.\u00A09.05'],
  ['2026-06-30T22:30:00.000Z', 'sv', 'kl.\u00A00.30'],
  ['2026-11-24T13:00:00.000Z', 'en', '14:00'],
] as const)('writes %s in %s as Sweden’s clock shows it (T2, T3)', (stored, locale, written) =>
  expect(formatTime(stored, locale)).toBe(written),
);

it('writes a span with full stops, an en dash and a fixed space (T2, T10, T11)', () => {
  expect(formatTimeSpan('09:00', '15:30', 'sv')).toBe('kl.\u00A09.00–15.30');
  expect(formatTimeSpan('09:00', '15:30', 'en')).toBe('9:00–15:30');
});

it('writes half a span when only one end is known, and nothing for nothing (T7)', () => {
  expect(formatTimeSpan('09:00', '', 'sv')).toBe('kl.\u00A09.00');
  expect(formatTimeSpan('', '', 'sv')).toBe('');
  expect(formatTime(null, 'sv')).toBe('');
});
