import { previewPath } from './paths';
import { PREVIEW_MINUTES, readPreview, signPreview } from './preview-token';
import { reservedSegments } from './segments';

const key = 'k'.repeat(32);
const now = new Date('2026-11-25T13:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const what = {
  collection: 'news',
  id: 'b4a1c6de-0000-4000-8000-000000000001',
  locale: 'sv',
  admin: 'https://cms.region.example',
} as const;
const token = signPreview(what, { key, now });
const [body = '', sign = ''] = token.split('.');

it('returns the signed claims until it expires', () => {
  const at = later(PREVIEW_MINUTES - 1);
  expect(readPreview(token, { key, now: at })).toEqual({
    state: 'valid',
    claims: { ...what, expires: later(PREVIEW_MINUTES).getTime() },
  });
  expect(readPreview(token, { key, now: later(PREVIEW_MINUTES) })).toEqual({ state: 'expired' });
});

const other = (changed: object) =>
  `${Buffer.from(JSON.stringify({ ...what, expires: 1e15, ...changed })).toString('base64url')}.${sign}`;

it.each([
  ['another document', other({ id: 'b4a1c6de-0000-4000-8000-000000000002' })],
  ['another language', other({ locale: 'en' })],
  ['a longer time', other({ expires: 1e16 })],
  ['no signature', body],
  ['half a signature', token.slice(0, -1)],
  ['something after it', `${token}.x`],
  ['a signature of as many letters that are more bytes', `${body}.${'å'.repeat(sign.length)}`],
  ['nothing', ''],
])('takes a token with %s for forged', (_, forged) => {
  expect(readPreview(forged, { key, now })).toEqual({ state: 'forged' });
});

it('takes what another key has signed for forged', () => {
  const foreign = signPreview(what, { key: 'x'.repeat(32), now });
  expect(readPreview(foreign, { key, now })).toEqual({ state: 'forged' });
});

it('is in an address that no page can have', () => {
  expect(previewPath(token, 'sv')).toBe(`/forhandsgranska/${token}`);
  expect(previewPath(token, 'en')).toBe(`/en/preview/${token}`);
  expect(['forhandsgranska', 'preview'].every((name) => reservedSegments.has(name))).toBe(true);
});
