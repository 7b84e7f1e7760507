import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { locales } from './locales';
import { addressed } from './paths';

export const PREVIEW_MINUTES = 30;

const claims = z.object({
  collection: z.enum(addressed),
  /** Of the document, never a path: a link leads to nothing but one draft (style.md, trap 28). */
  id: z.string().min(1),
  /** The id of one of its versions; the newest where there is none. */
  version: z.string().min(1).optional(),
  locale: z.enum(locales),
  /** The origin of the admin, which may show the page inside itself and is led back to. */
  admin: z.url(),
  /** Milliseconds since the epoch. */
  expires: z.number(),
});

export type PreviewClaims = z.infer<typeof claims>;

export type PreviewToken =
  { state: 'valid'; claims: PreviewClaims } | { state: 'expired' } | { state: 'forged' };

/** A token with which the CMS lets the site show a draft, or an older version, to a user who may read it. */
export function signPreview(
  what: Omit<PreviewClaims, 'expires'>,
  { key, now }: { key: string; now: Date },
): string {
  const expires = now.getTime() + PREVIEW_MINUTES * 60_000;
  const body = Buffer.from(JSON.stringify({ ...what, expires })).toString('base64url');
  return `${body}.${signature(body, key).toString('base64url')}`;
}

/** The claims of a token; undefined if its signature is wrong or it has expired. */
export function readPreview(token: string, { key, now }: { key: string; now: Date }): PreviewToken {
  const [body = '', given = '', ...rest] = token.split('.');
  const expected = signature(body, key).toString('base64url');
  if (rest.length > 0 || !isEqual(given, expected)) return { state: 'forged' };
  // A token of another release is out of date, not forged.
  const read = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  if (!read.success || read.data.expires <= now.getTime()) return { state: 'expired' };
  return { state: 'valid', claims: read.data };
}

/** Compared as text, since different base64 texts can encode the same bytes. */
const isEqual = (given: string, expected: string): boolean =>
  Buffer.byteLength(given) === Buffer.byteLength(expected) &&
  timingSafeEqual(Buffer.from(given), Buffer.from(expected));

const signature = (body: string, key: string): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify(['preview', body]))
    .digest();
