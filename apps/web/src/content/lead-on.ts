import type { Locale } from '@regionwebb/content/locales';
import { notFound, permanentRedirect } from 'next/navigation';
import { env } from '../env';
import { findRedirect } from './find-redirect';

/** For an address with nothing at it: on to where it has moved (T17), or not found. */
export async function leadOn(path: string): Promise<never> {
  const target = await findRedirect(path);
  if (target === undefined) notFound();
  permanentRedirect(inAscii(target));
}

/** The language of a route; any other first segment is no page. */
export function localeOr404(value: string): Locale {
  if (value !== 'sv' && value !== 'en') notFound();
  return value;
}

/** As a header can hold it: what an editor writes may have letters such as å, or spaces. */
export const inAscii = (target: string): string =>
  target.startsWith('/')
    ? new URL(target, env.WEB_URL).href.slice(new URL(env.WEB_URL).origin.length)
    : new URL(target).href;
