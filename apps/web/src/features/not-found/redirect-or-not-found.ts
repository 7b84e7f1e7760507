import type { Locale } from '@regionwebb/content/locales';
import { notFound, permanentRedirect } from 'next/navigation';
import { asLocation } from '../../cms/links';
import { findRedirect } from '../../cms/editions';

/** For an address with nothing at it: on to where it has moved (T17), or not found. */
export async function redirectOrNotFound(path: string): Promise<never> {
  const target = await findRedirect(path);
  if (target === undefined) notFound();
  permanentRedirect(asLocation(target));
}

/** The language of a route; any other first segment is no page. */
export function localeOr404(value: string): Locale {
  if (value !== 'sv' && value !== 'en') notFound();
  return value;
}
